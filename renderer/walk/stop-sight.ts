import type { Version } from '../../core/article/article.ts';
import type { Stop } from '../../core/lesson/stop.ts';
import type { KeyMark, MarkId } from '../../core/mark/mark.ts';
import type { Selector } from '../../core/mark/selector.ts';
import { holds, inReadingOrder, intersectionOverUnion, overlap, type Span } from '../../core/mark/span.ts';
import type { WalkState } from '../../core/study/walk.ts';
import type { Stroke } from '../page/highlight-painter.ts';

/** From here a stop's focus and a key mark are taken for the same words, a quote mark or a conjunction more or less. */
const SAME_FROM = 0.9;
/** A focus that fills this much of its block is lit by the others stepping back; ink on all of it would say nothing. */
const WHOLE_FROM = 0.8;

/** How far a learner is at one stop. `open`: what it asks for is answered, or was shown. */
export type AtStop = { open: boolean; found: readonly MarkId[] };

/** What a stop lets a reader see of the key. */
export type Sight = {
  /** Drawn over the text. */
  drawn: readonly KeyMark[];
  /** With a note of their own in the margin. */
  noted: readonly KeyMark[];
};

/** Whether a learner did what a stop asks for: chose right, found enough, or said what they expect. */
export function isAnswered({ id, task }: Stop, walk: WalkState): boolean {
  const chosen = walk.chosen.get(id) ?? [];
  switch (task.kind) {
    case 'look':
      return true;
    case 'choose':
      return task.options.some((option) => option.correct && chosen.includes(option.id));
    case 'find':
      return (walk.found.get(id)?.length ?? 0) >= task.need;
    case 'compare':
      return chosen.length > 0;
  }
}

/** The words of a version that a stop speaks of. */
export function focusIn(stop: Stop, { id }: Version): readonly Selector[] {
  return stop.focus.filter(({ version }) => version === id).toSorted(inReadingOrder);
}

/** The blocks that don't step back; null where the stop speaks of no words in this version. */
export function litBlocks(stop: Stop, version: Version): ReadonlySet<number> | null {
  const focus = focusIn(stop, version);
  return focus.length === 0 ? null : new Set(focus.map(({ block }) => block));
}

/**
 * The key marks of the lit blocks, without those that would answer for the learner: what a `find` stop asks to be found,
 * and what lies inside the words that a question is about. A stop about the whole article shows what was found there.
 */
export function sightOf(stop: Stop, version: Version, key: readonly KeyMark[], { open, found }: AtStop): Sight {
  const lit = litBlocks(stop, version);
  const focus = focusIn(stop, version);
  const targets: readonly MarkId[] = stop.task.kind === 'find' ? stop.task.targets : [];
  const drawn = key
    .filter(({ selector }) => selector.version === version.id)
    .filter((mark) => {
      if (found.includes(mark.id) || (open && targets.includes(mark.id))) return true;
      return (lit?.has(mark.selector.block) ?? false) && (open || !tells(stop, focus, key, mark));
    })
    .toSorted((a, b) => inReadingOrder(a.selector, b.selector));
  const noted = open ? drawn : drawn.filter((mark) => found.includes(mark.id) || !speaksOf(focus, mark));
  return { drawn, noted };
}

/** Whether to see a mark is to be told the answer. */
function tells({ task }: Stop, focus: readonly Selector[], key: readonly KeyMark[], mark: KeyMark): boolean {
  switch (task.kind) {
    case 'look':
      return false;
    case 'find':
      return key.some(({ id, kind }) => kind === mark.kind && task.targets.includes(id));
    case 'choose':
    case 'compare':
      return focus.some((words) => holds(words, mark.selector) && !same(words, mark.selector));
  }
}

/** Whether a mark's note would speak of the very words in question; a quote's also names who speaks them. */
function speaksOf(focus: readonly Selector[], { kind, selector }: KeyMark): boolean {
  return focus.some((words) => same(words, selector) || (kind === 'quote' && overlap(words, selector) > 0));
}

/** How the words that a stop speaks of are lit: in the ink of the mark that they are, if any. */
export function litStrokes(stop: Stop, version: Version, drawn: readonly KeyMark[]): Stroke[] {
  return focusIn(stop, version).flatMap((words): Stroke[] => {
    const block = version.blocks[words.block]?.text.length ?? 0;
    if (words.end - words.start >= WHOLE_FROM * block) return [];
    const mark = drawn
      .filter(({ selector }) => same(words, selector))
      // Of several kinds of mark on the same words the one drawn uppermost gives the ink.
      .toSorted((a, b) => INKS.indexOf(a.kind) - INKS.indexOf(b.kind))[0];
    return [{ ink: { as: 'lit', kind: mark?.kind ?? 'plain' }, span: words }];
  });
}

const INKS = ['framing', 'claim', 'quote'] as const satisfies readonly KeyMark['kind'][];

function same(a: Span, b: Span): boolean {
  return intersectionOverUnion(a, b) >= SAME_FROM;
}
