import type { ReactNode } from 'react';
import type { Item } from '../../core/lesson/item.ts';
import type { Span } from '../../core/mark/span.ts';
import { ClassifyAnswer } from './answers/classify-answer.tsx';
import { MarkAnswer } from './answers/mark-answer.tsx';
import { MatchAnswer } from './answers/match-answer.tsx';
import { MultipleAnswer } from './answers/multiple-answer.tsx';
import { OrderAnswer } from './answers/order-answer.tsx';
import { SingleAnswer } from './answers/single-answer.tsx';
import { TrueFalseAnswer } from './answers/true-false-answer.tsx';
import type { Draft } from './draft.ts';

type ItemAnswerProps = {
  item: Item;
  draft: Draft;
  onChange: (draft: Draft) => void;
  seed: number;
  /** What is selected on the page, and what adds it: for items that are answered there. */
  selected: readonly Span[];
  onAdd: () => void;
};

/** The way to answer an item, by its kind. */
export function ItemAnswer({ item, draft, selected, onAdd, ...rest }: ItemAnswerProps): ReactNode {
  if (item.kind === 'single' && draft.kind === 'single') return <SingleAnswer item={item} draft={draft} {...rest} />;
  if (item.kind === 'multiple' && draft.kind === 'multiple') {
    return <MultipleAnswer item={item} draft={draft} {...rest} />;
  }
  if (item.kind === 'true-false' && draft.kind === 'true-false') {
    return <TrueFalseAnswer item={item} draft={draft} {...rest} />;
  }
  if (item.kind === 'classify' && draft.kind === 'classify') {
    return <ClassifyAnswer item={item} draft={draft} {...rest} />;
  }
  if (item.kind === 'mark' && draft.kind === 'mark') {
    return <MarkAnswer item={item} draft={draft} selected={selected} onAdd={onAdd} {...rest} />;
  }
  if (item.kind === 'match' && draft.kind === 'match') return <MatchAnswer item={item} draft={draft} {...rest} />;
  if (item.kind === 'order' && draft.kind === 'order') return <OrderAnswer item={item} draft={draft} {...rest} />;
  return null;
}
