import type { ImportProblem } from '../../core/importing/plain-text.ts';
import type { PackRefusal } from '../../core/pack/refusal.ts';
import type { DecodingProblem } from './decode.ts';

/** Kinds of file that are known, and that no article is read from. */
export type UnreadKind = 'pdf' | 'old-word' | 'open-document' | 'rich-text' | 'web-archive' | 'picture' | 'archive' | 'xml';

/** Why no article came of a file. */
export type FileProblem =
  | Exclude<ImportProblem, { kind: 'not-text' }>
  /** Line `line`, from 1, holds a character that no text has. */
  | { kind: 'not-text'; line: number }
  | DecodingProblem
  /** Over 20 MB. */
  | { kind: 'too-large' }
  /** Over 200,000 words. */
  | { kind: 'too-many-words' }
  | { kind: 'encrypted' }
  /** A zip that unpacks to far more than it should. */
  | { kind: 'zip-bomb' }
  /** XML that declares entities or a document type, by which a small file swells or reads others. */
  | { kind: 'xml-entities' }
  /** More markup than any article has. */
  | { kind: 'tangled' }
  /** `detail` is for a curious reader, in English. */
  | { kind: 'damaged'; detail: string }
  | { kind: 'unsupported'; what: UnreadKind }
  | { kind: 'pack'; refusal: PackRefusal };

/** Thrown while a file is taken apart, and caught where it is opened. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

export function refuseFile(problem: FileProblem): never {
  throw new FileRefused(problem);
}
