import type { ItemKind } from '../../../core/lesson/item.ts';
import type { DraftOf, ItemOf } from '../draft.ts';

/** What every kind of item's answer is given: the draft, and a way to change it. */
export type AnswerProps<Kind extends ItemKind> = {
  item: ItemOf<Kind>;
  draft: DraftOf<Kind>;
  onChange: (draft: DraftOf<Kind>) => void;
  /** Settles the order in which choices are shown. */
  seed: number;
};
