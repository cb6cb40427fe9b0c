import { FULL_VERSION, type Article, type Block, type Version, type VersionId } from '../article/article.ts';
import { isToBeSeen } from '../text/white-space.ts';
import type { ImportNote } from './note.ts';

export type DraftBlock = {
  /** Names the block for as long as the draft is worked on. */
  id: number;
  /** What it is in the article, also while it is left out of it. */
  kind: Block['kind'];
  leftOut: boolean;
  /** White space at its ends is kept here, so that whatever is split can be joined as it was. */
  text: string;
  version: VersionId;
  /** The block right at whose end it starts in the source, with nothing between the two; null where there is none. */
  gluedTo: number | null;
  notes: readonly ImportNote[];
};

/**
 * An article that a person is still looking over. Its blocks stand in the source's order, whichever version they are of,
 * so that one that changes versions finds its place.
 */
export type Draft = {
  blocks: readonly DraftBlock[];
  about: Pick<Article, 'language' | 'direction' | 'publisher' | 'published'>;
  /** What the article is called where no block is its headline. */
  headline: string;
};

/** A draft of an imported article; `original` is the text that it was made of. */
export function draftOf(article: Article, notes: readonly ImportNote[], original: string): Draft {
  const { headline, language, direction, publisher, published, versions } = article;
  const told = Map.groupBy(notes, ({ version }) => version);
  const placed = versions.flatMap((version) => placedBlocks(version, told.get(version.id) ?? [], original));
  const sorted = placed.toSorted((one, other) => one.at - other.at);
  // What was glued to the end of a paragraph comes right after it.
  const blocks = sorted.map(({ block, isGlued }, id) => ({ ...block, id, gluedTo: isGlued ? id - 1 : null }));
  const isPrinted = blocks.some(({ kind }) => kind === 'headline');
  return { blocks, about: { language, direction, publisher, published }, headline: isPrinted ? '' : headline };
}

/** A version's blocks with the places in the original where they begin, which never go backwards. */
function placedBlocks(
  version: Version,
  notes: readonly ImportNote[],
  original: string,
): { at: number; isGlued: boolean; block: Omit<DraftBlock, 'id' | 'gluedTo'> }[] {
  const told = Map.groupBy(notes, ({ block }) => block);
  let from = 0;
  return version.blocks.map(({ kind, text }, index) => {
    const own = told.get(index) ?? [];
    // As far as the text is the source's: where lines were joined a space may be ours.
    const joint = own.find((note) => note.kind === 'rejoined')?.at ?? text.length;
    const found = original.indexOf(text.slice(0, joint), from);
    const at = found === -1 ? from : found;
    from = found === -1 ? from : found + joint;
    const isGlued = own.some((note) => note.kind === 'seam-split');
    return { at, isGlued, block: { kind, leftOut: false, text, version: version.id, notes: own } };
  });
}

/** The versions that a draft's blocks are of, the full one first, then as they begin in the source. */
export function versionsOf(draft: Draft): VersionId[] {
  const ids = [...new Set(draft.blocks.map(({ version }) => version))];
  return ids.includes(FULL_VERSION) ? [FULL_VERSION, ...ids.filter((id) => id !== FULL_VERSION)] : ids;
}

export function blocksOfVersion(draft: Draft, version: VersionId): DraftBlock[] {
  return draft.blocks.filter((block) => block.version === version);
}

/** The article that a draft is by now; null where nothing of it is left in. */
export function articleOf(draft: Draft): Article | null {
  const versions = versionsOf(draft).flatMap((id) => {
    const blocks = blocksOfVersion(draft, id).flatMap(keptBlock);
    return blocks.length === 0 ? [] : [{ id, blocks }];
  });
  const [first, ...rest] = versions;
  if (first === undefined) return null;
  // Every article has a full version; the first that is left is the one.
  const whole = [{ ...first, id: FULL_VERSION }, ...rest];
  const printed = whole.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'headline');
  return { headline: printed?.text ?? draft.headline, ...draft.about, versions: whole };
}

function keptBlock({ kind, leftOut, text }: DraftBlock): Block[] {
  return leftOut || !isToBeSeen(text) ? [] : [{ kind, text: text.trim() }];
}
