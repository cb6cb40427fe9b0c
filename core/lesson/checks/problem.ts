/** What can be wrong with a lesson. */
export type ProblemKind =
  /** It doesn't have the shape of a lesson. */
  | 'schema'
  /** A quote doesn't stand at its position, its surroundings aren't what the selector says, or it cuts a letter. */
  | 'misplaced'
  | 'surroundings'
  | 'cut-letter'
  /** A version, mark, card, voice, option or lens is named that isn't there. */
  | 'unknown'
  /** Two parts of one list have the same id, or are on the same words. */
  | 'duplicate'
  /** Something is asked that can't be answered rightly, or that every answer satisfies. */
  | 'no-right-answer'
  | 'no-wrong-answer'
  | 'unclear-answer'
  /** A text or an explanation is missing in one of the lesson's languages, or isn't in that language. */
  | 'empty-text'
  | 'no-explanation'
  | 'wrong-script'
  /** More or fewer words than a stop should have. */
  | 'length'
  /** A sentence of the article has no gloss. */
  | 'no-gloss'
  /** Less than a whole lesson holds. */
  | 'too-few'
  | 'too-many';

/**
 * Something to mend in a lesson. `path` is a JSON pointer (RFC 6901) into it; `message` is for its author. An `error`
 * breaks the lesson or makes it say something false; with a `shortfall` it can be used and isn't yet what it should be.
 */
export type Problem = { path: string; kind: ProblemKind; severity: 'error' | 'shortfall'; message: string };

export function error(path: string, kind: ProblemKind, message: string): Problem {
  return { path, kind, severity: 'error', message };
}

export function shortfall(path: string, kind: ProblemKind, message: string): Problem {
  return { path, kind, severity: 'shortfall', message };
}
