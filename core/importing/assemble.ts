import {
  FULL_VERSION,
  versionIdSchema,
  type Article,
  type Block,
  type Version,
  type VersionId,
} from '../article/article.ts';
import { findAbridgements, type Abridgement } from './abridgement.ts';
import type { Join } from './broken-lines.ts';
import type { Dateline } from './dateline.ts';
import { noteOf, type ImportFinding, type ImportNote } from './note.ts';
import { checkWeekday } from './weekday.ts';

/** A line of the article, before it is known which version it goes to. `pieces` are several where it was glued. */
export type Part = {
  kind: Block['kind'];
  pieces: readonly string[];
  joins: readonly Join[];
  dateline: Dateline | null;
  /** The news agency that it names, where nothing else says who published. */
  agency?: string;
};

/** When and by whom an article was published, as far as its source says. */
export type Publication = Pick<Article, 'publisher' | 'published'>;

/**
 * Deals an article's parts out to its versions: what only repeats other parts' sentences becomes an abridged version of
 * its own, the first together with a teaser that carries the dateline. The notes tell what each part was taken for.
 */
export function assembleArticle(
  parts: readonly Part[],
  about: Omit<Article, 'headline' | 'versions'>,
): { article: Article; notes: readonly ImportNote[] } {
  const body = parts.filter(({ kind }) => kind === 'paragraph');
  const abridgements = new Map<Part, Abridgement>();
  for (const abridgement of findAbridgements(body.map(({ pieces }) => pieces))) {
    const part = body[abridgement.line];
    if (part) abridgements.set(part, abridgement);
  }
  const teaser = parts.find(({ kind }) => kind === 'teaser');
  const movesTeaser = (part: Part) => part === teaser && teaser.dateline?.alone === false && abridgements.size > 0;

  const built = [
    versionOf(
      FULL_VERSION,
      parts.filter((part) => !abridgements.has(part) && !movesTeaser(part)),
      abridgements,
    ),
    ...[...abridgements.keys()].map((abridgement, index) => {
      const inVersion = parts.filter((part) => part === abridgement || (index === 0 && movesTeaser(part)));
      return versionOf(abridgedId(index), inVersion, abridgements);
    }),
  ];
  const versions = built.map(({ version }) => version);
  const { language, direction, publisher, published } = about;
  return {
    article: {
      headline: parts.find(({ kind }) => kind === 'headline')?.pieces[0] ?? '',
      language,
      direction,
      publisher,
      published,
      versions,
    },
    notes: [...built.flatMap(({ notes }) => notes), ...weekdayNotes(versions, published)],
  };
}

function abridgedId(index: number): VersionId {
  return versionIdSchema.parse(index === 0 ? 'abridged' : `abridged-${index + 1}`);
}

function versionOf(
  id: VersionId,
  parts: readonly Part[],
  abridgements: ReadonlyMap<Part, Abridgement>,
): { version: Version; notes: ImportNote[] } {
  const blocks: Block[] = [];
  const notes: ImportNote[] = [];
  for (const part of parts) {
    const note = (finding: ImportFinding, block: number) => notes.push(noteOf(finding, id, block));
    const first = blocks.length;
    if (part.kind === 'headline') note({ kind: 'headline' }, first);
    if (part.dateline) {
      const { publisher, published } = part.dateline;
      note({ kind: 'dateline', publisher, published }, first);
    }
    if (part.agency !== undefined) note({ kind: 'agency', publisher: part.agency }, first);
    const abridgement = abridgements.get(part);
    if (abridgement) {
      const { sentences, repeated } = abridgement;
      note({ kind: 'abridgement', sentences, repeated }, first);
    }
    const joins = part.joins.filter(({ reason }, index) => reason !== 'wrapped' || index === firstWrap(part));
    let start = 0;
    for (const [index, text] of part.pieces.entries()) {
      const block = blocks.length;
      blocks.push({ kind: part.kind, text });
      if (index > 0) note({ kind: 'seam-split' }, block);
      const end = start + text.length;
      for (let join = joins[0]; join && (join.at < end || index === part.pieces.length - 1); join = joins[0]) {
        note({ kind: 'rejoined', reason: join.reason, space: join.space, at: join.at - start }, block);
        joins.shift();
      }
      start = end;
    }
  }
  return { version: { id, blocks }, notes };
}

/** A text broken at a column is so on each line: once is enough to tell. */
function firstWrap({ joins }: Part): number {
  return joins.findIndex(({ reason }) => reason === 'wrapped');
}

function weekdayNotes(versions: readonly Version[], published: string | null): ImportNote[] {
  if (published === null) return [];
  for (const { id, blocks } of versions) {
    for (const [index, { text }] of blocks.entries()) {
      const check = checkWeekday(text, published);
      if (check) return [noteOf({ kind: 'weekday', weekday: check.weekday, agrees: check.agrees }, id, index)];
    }
  }
  return [];
}
