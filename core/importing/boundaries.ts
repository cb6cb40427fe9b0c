import { versionIdSchema, type Block, type VersionId } from '../article/article.ts';
import { breakPoints } from '../text/break-points.ts';
import { blocksOfVersion, versionsOf, type Draft, type DraftBlock } from './draft.ts';
import type { ImportNote } from './note.ts';

/**
 * What a person may change about where a draft's blocks begin and end, and what they are. The text's characters stay as
 * they are: a join adds no more than the space that a line break stood for. Each gives the draft itself back where there
 * is nothing to change.
 */

/** The block before one in its version, as far as it is in the article. */
export function blockBefore(draft: Draft, id: number): DraftBlock | null {
  const block = draft.blocks.find((one) => one.id === id);
  if (!block || block.leftOut) return null;
  const version = blocksOfVersion(draft, block.version).filter(({ leftOut }) => !leftOut);
  return version[version.indexOf(block) - 1] ?? null;
}

/** Joins a block to the one before it, whose kind it takes. */
export function joinBlocks(draft: Draft, id: number): Draft {
  const later = draft.blocks.find((block) => block.id === id);
  const former = blockBefore(draft, id);
  if (!later || !former) return draft;
  const blocks = new Map([
    [former, [joined(former, later)]],
    [later, []],
  ]);
  const ends = new Map([
    [former.id, null],
    [later.id, former.id],
  ]);
  return replaced(draft, blocks, ends);
}

/** Splits a block between the two words that are nearest to an offset of it. */
export function splitBlock(draft: Draft, id: number, offset: number): Draft {
  const block = draft.blocks.find((one) => one.id === id);
  if (!block) return draft;
  const point = nearest(breakPoints(block.text), offset);
  if (point === null) return draft;
  const pieces = splitAt(block, point, nextId(draft));
  return replaced(draft, new Map([[block, pieces]]), new Map([[block.id, pieces[1].id]]));
}

/** Moves the boundary before a block by a word: on, so that the block before takes one over, or back. */
export function moveBoundary(draft: Draft, id: number, way: 'on' | 'back'): Draft {
  const later = draft.blocks.find((block) => block.id === id);
  const former = blockBefore(draft, id);
  if (!later || !former) return draft;
  const whole = joined(former, later);
  const boundary = whole.text.length - later.text.length;
  const points = breakPoints(whole.text);
  const point = way === 'on' ? points.find((at) => at > boundary) : points.findLast((at) => at < boundary);
  if (point === undefined) return draft;
  const [first, second] = splitAt(whole, point, later.id);
  const ofLater = [...later.notes.filter(isOfBlock), ...second.notes.filter(isOfPlace)];
  const blocks = new Map([
    [former, [{ ...first, notes: [...former.notes.filter(isOfBlock), ...first.notes.filter(isOfPlace)] }]],
    [later, [{ ...second, kind: later.kind, notes: ofLater }]],
  ]);
  return replaced(draft, blocks, new Map([[former.id, null]]));
}

/** Says what a block is. A new headline takes the place of the one that its version has. */
export function changeKind(draft: Draft, id: number, kind: Block['kind']): Draft {
  const changed = withBlocks(draft, (block) => (block.id === id && block.kind !== kind ? ofKind(block, kind) : block));
  return oneHeadline(changed, id);
}

export function leaveOut(draft: Draft, id: number): Draft {
  return withBlocks(draft, (block) => (block.id === id && !block.leftOut ? { ...block, leftOut: true } : block));
}

/** Puts back what was left out, as what it was. */
export function putBack(draft: Draft, id: number): Draft {
  const changed = withBlocks(draft, (block) =>
    block.id === id && block.leftOut ? { ...block, leftOut: false } : block,
  );
  return oneHeadline(changed, headlineOf(draft, draft.blocks.find((block) => block.id === id)?.version));
}

/** Moves a block to another version of the article. */
export function moveToVersion(draft: Draft, id: number, version: VersionId): Draft {
  const changed = withBlocks(draft, (block) =>
    block.id === id && block.version !== version ? { ...block, version } : block,
  );
  return oneHeadline(changed, headlineOf(draft, version));
}

/** Begins a new version at a block: it and all that follow it in its version are the new one's. */
export function startVersion(draft: Draft, id: number): Draft {
  const block = draft.blocks.find((one) => one.id === id);
  if (!block) return draft;
  const within = blocksOfVersion(draft, block.version);
  const moved = new Set(within.slice(within.indexOf(block)));
  if (moved.size === within.length) return draft;
  const version = freeVersion(draft);
  return withBlocks(draft, (one) => (moved.has(one) ? { ...one, version } : one));
}

/** Puts all blocks of one version into another. */
export function joinVersions(draft: Draft, from: VersionId, into: VersionId): Draft {
  const changed = withBlocks(draft, (block) =>
    block.version === from && from !== into ? { ...block, version: into } : block,
  );
  return oneHeadline(changed, headlineOf(draft, into));
}

/** Says something else of the article: its publisher, its day, its language. */
export function describeDraft(draft: Draft, about: Partial<Draft['about']>): Draft {
  return { ...draft, about: { ...draft.about, ...about } };
}

function headlineOf(draft: Draft, version: VersionId | undefined): number | null {
  return draft.blocks.find((block) => block.version === version && isHeadline(block))?.id ?? null;
}

/** A version has one headline: where this block is it, another becomes a paragraph. */
function oneHeadline(draft: Draft, id: number | null): Draft {
  const headline = draft.blocks.find((block) => block.id === id);
  if (!headline || !isHeadline(headline)) return draft;
  return withBlocks(draft, (block) =>
    block !== headline && block.version === headline.version && isHeadline(block) ? ofKind(block, 'paragraph') : block,
  );
}

function isHeadline({ kind, leftOut }: DraftBlock): boolean {
  return kind === 'headline' && !leftOut;
}

function ofKind(block: DraftBlock, kind: Block['kind']): DraftBlock {
  return { ...block, kind, notes: block.notes.filter(isNoGuess) };
}

function withBlocks(draft: Draft, change: (block: DraftBlock) => DraftBlock): Draft {
  const blocks = draft.blocks.map(change);
  return blocks.every((block, index) => block === draft.blocks[index]) ? draft : { ...draft, blocks };
}

/**
 * The draft with others in place of some of its blocks. `ends`: which block ends now where one of them ended, or none,
 * for what is glued there.
 */
function replaced(
  draft: Draft,
  by: ReadonlyMap<DraftBlock, readonly DraftBlock[]>,
  ends: ReadonlyMap<number | null, number | null>,
): Draft {
  const reglued = (block: DraftBlock): DraftBlock => {
    const gluedTo = ends.get(block.gluedTo);
    return gluedTo === undefined ? block : { ...block, gluedTo };
  };
  return { ...draft, blocks: draft.blocks.flatMap((block) => by.get(block) ?? [reglued(block)]) };
}

function joined(former: DraftBlock, later: DraftBlock): DraftBlock {
  const space = later.gluedTo !== former.id && needsSpace(former.text, later.text) ? ' ' : '';
  const start = former.text.length + space.length;
  // What was told of the boundary between the two is told no more.
  const notes = later.notes.filter(({ kind }) => kind !== 'seam-split').map((note) => movedNote(note, start));
  return { ...former, text: former.text + space + later.text, notes: [...former.notes.filter(isNoGuess), ...notes] };
}

/**
 * Whether a space has to stand for the line break between two texts. As where lines are rejoined on importing, two words
 * must not grow into one; nor, since these are whole blocks, two sentences.
 */
function needsSpace(before: string, after: string): boolean {
  return /[^\s\p{Ps}\p{Pi}]$/u.test(before) && /^[\p{Ps}\p{Pi}"']*[\p{L}\p{N}]/u.test(after);
}

/** What the importer guessed that a block is goes with the block that a person has made something else of. */
function isNoGuess({ kind }: ImportNote): boolean {
  return kind !== 'headline';
}

/** Told of a place in the text, which it moves with. */
function isOfPlace({ kind }: ImportNote): boolean {
  return kind === 'rejoined';
}

/** Told of a whole block; what is told of a boundary isn't, and is untrue once the boundary is another. */
function isOfBlock({ kind }: ImportNote): boolean {
  return kind !== 'rejoined' && kind !== 'seam-split';
}

function splitAt(block: DraftBlock, at: number, id: number): [DraftBlock, DraftBlock] {
  const isLater = (note: ImportNote): boolean => note.kind === 'rejoined' && note.at >= at;
  const former = { ...block, text: block.text.slice(0, at), notes: block.notes.filter((note) => !isLater(note)) };
  const notes = block.notes.filter(isLater).map((note) => movedNote(note, -at));
  const kind = block.kind === 'headline' ? 'paragraph' : block.kind;
  return [former, { ...block, id, kind, text: block.text.slice(at), gluedTo: block.id, notes }];
}

function movedNote(note: ImportNote, by: number): ImportNote {
  return note.kind === 'rejoined' ? { ...note, at: note.at + by } : note;
}

function nearest(points: readonly number[], offset: number): number | null {
  const distance = (point: number | null): number => (point === null ? Infinity : Math.abs(point - offset));
  return points.reduce<number | null>((best, point) => (distance(point) < distance(best) ? point : best), null);
}

function nextId(draft: Draft): number {
  return draft.blocks.reduce((highest, { id }) => Math.max(highest, id), 0) + 1;
}

function freeVersion(draft: Draft): VersionId {
  const taken = versionsOf(draft);
  let number = 2;
  while (taken.some((id) => id === `version-${number}`)) number++;
  return versionIdSchema.parse(`version-${number}`);
}
