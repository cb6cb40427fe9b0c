import type { MarkKind } from '../../core/mark/mark.ts';
import { inReadingOrder, type Span } from '../../core/mark/span.ts';

/** A mark with the number by which a sheet speaks of it. */
export type Numbered<Mark> = { number: number; mark: Mark };

export type PrintedMark = { kind: MarkKind; selector: Span };

/** The marks in reading order, numbered from 1. */
export function numberMarks<Mark extends PrintedMark>(marks: readonly Mark[]): Numbered<Mark>[] {
  return marks
    .toSorted((a, b) => inReadingOrder(a.selector, b.selector))
    .map((mark, index) => ({ number: index + 1, mark }));
}
