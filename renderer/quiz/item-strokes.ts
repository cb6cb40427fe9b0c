import type { Item } from '../../core/lesson/item.ts';
import type { Selector } from '../../core/mark/selector.ts';
import type { Span } from '../../core/mark/span.ts';
import type { Response } from '../../core/quiz/response.ts';
import type { Stroke } from '../page/highlight-painter.ts';
import type { Draft } from './draft.ts';

/** A stroke that says which version it is on: an item may speak of several. */
export type ItemStroke = Stroke & { span: Span };

/**
 * What is drawn over the article for an item. Before the answer nothing gives it away: only the words that are to be
 * classified, and those that the learner marked, are lit.
 */
export function strokesOfItem(
  item: Item,
  draft: Draft,
  response: Response | null,
  shown: Selector | null,
): ItemStroke[] {
  if (response === null) {
    if (item.kind === 'classify') return [lit(item.passage)];
    return draft.kind === 'mark' ? draft.spans.map(lit) : [];
  }
  if (item.kind === 'mark' && response.kind === 'mark' && shown === null) {
    return [...response.spans.map(lit), ...item.targets.map(given)];
  }
  return [lit(shown ?? item.passage)];
}

function lit(span: Span): ItemStroke {
  return { ink: { as: 'lit', kind: 'plain' }, span };
}

function given(span: Span): ItemStroke {
  return { ink: { as: 'given', kind: 'plain' }, span };
}
