import { MOST_SPANS, type Item, type ItemKind, type SpanCategory } from '../../core/lesson/item.ts';
import type { PartId } from '../../core/lesson/option.ts';
import { inReadingOrder, overlap, type Span } from '../../core/mark/span.ts';
import type { Response } from '../../core/quiz/response.ts';
import { shuffledApart } from '../../core/quiz/seeded.ts';

export type ItemOf<Kind extends ItemKind> = Extract<Item, { kind: Kind }>;

/** An answer that is being made: a response some of whose parts may still be open. */
export type Draft =
  | { kind: 'single'; option: PartId | null }
  | { kind: 'multiple'; options: readonly PartId[] }
  | { kind: 'true-false'; answer: boolean | null; reason: PartId | null }
  | { kind: 'classify'; category: SpanCategory | null }
  | { kind: 'mark'; spans: readonly Span[] }
  | { kind: 'match'; pairs: readonly { left: PartId; right: PartId }[] }
  | { kind: 'order'; entries: readonly PartId[] };
export type DraftOf<Kind extends ItemKind> = Extract<Draft, { kind: Kind }>;

/** How an item is first shown. Entries to be put in order are never in it already. */
export function emptyDraft(item: Item, seed: number): Draft {
  switch (item.kind) {
    case 'single':
      return { kind: 'single', option: null };
    case 'multiple':
      return { kind: 'multiple', options: [] };
    case 'true-false':
      return { kind: 'true-false', answer: null, reason: null };
    case 'classify':
      return { kind: 'classify', category: null };
    case 'mark':
      return { kind: 'mark', spans: [] };
    case 'match':
      return { kind: 'match', pairs: [] };
    case 'order':
      return { kind: 'order', entries: shuffledApart(item.entries, seed).map(({ id }) => id) };
  }
}

/** The answer that a draft amounts to, or null while a part of it is open. */
export function responseOf(item: Item, draft: Draft): Response | null {
  switch (draft.kind) {
    case 'single':
      return draft.option === null ? null : { kind: 'single', option: draft.option };
    case 'multiple':
      return draft.options.length === 0 ? null : { kind: 'multiple', options: [...draft.options] };
    case 'true-false': {
      const { answer, reason } = draft;
      return answer === null || reason === null ? null : { kind: 'true-false', answer, reason };
    }
    case 'classify':
      return draft.category === null ? null : { kind: 'classify', category: draft.category };
    case 'mark':
      return draft.spans.length === 0 ? null : { kind: 'mark', spans: [...draft.spans] };
    case 'match': {
      const open = item.kind === 'match' && draft.pairs.length < item.left.length;
      return open ? null : { kind: 'match', pairs: [...draft.pairs] };
    }
    case 'order':
      return { kind: 'order', entries: [...draft.entries] };
  }
}

/**
 * Spans with one more, in reading order. It takes the place of those that it overlaps: marking again is correcting. Where
 * there are as many as an answer can hold, they stay as they are.
 */
export function withSpan(spans: readonly Span[], added: Span): readonly Span[] {
  const others = spans.filter((span) => overlap(span, added) === 0);
  return others.length < MOST_SPANS ? [...others, added].sort(inReadingOrder) : spans;
}

/** The entries with one of them moved to a place, the others keeping their order. */
export function movedTo<Entry>(entries: readonly Entry[], entry: Entry, place: number): Entry[] {
  return entries.filter((one) => one !== entry).toSpliced(place, 0, entry);
}

/** Pairs with a left entry given to a right one, in place of whichever it had. */
export function withPair(pairs: DraftOf<'match'>['pairs'], left: PartId, right: PartId): DraftOf<'match'>['pairs'] {
  return [...pairs.filter((pair) => pair.left !== left), { left, right }];
}
