import { useMemo, useState } from 'react';
import type { MarkKind } from '../../core/mark/mark.ts';
import type { Span } from '../../core/mark/span.ts';
import type { Stroke } from './highlight-painter.ts';
import { nestingDepths } from './nesting.ts';

/** A mark that is drawn; a suggestion in thinner, broken lines. */
export type DrawnMark = { id: string; kind: MarkKind; span: Span; as?: 'mark' | 'suggested' };

/** How a version's marks are drawn, the active one lit. */
export function strokesOf(marks: readonly DrawnMark[], active: string | null): Stroke[] {
  return [...drawnStrokes(marks), ...litStroke(marks, active)];
}

/** The same, worked out again only as far as something changed. */
export function useStrokes(marks: readonly DrawnMark[], active: string | null): readonly Stroke[] {
  const [remembering] = useState(rememberingStrokes);
  const drawn = useMemo(() => remembering(marks), [remembering, marks]);
  return useMemo(() => {
    const lit = litStroke(marks, active);
    return lit.length === 0 ? drawn : [...drawn, ...lit];
  }, [drawn, marks, active]);
}

/**
 * Of marks in reading order; works out only what is drawn from the block of the first mark that came, went or changed to
 * that of the last.
 */
export function rememberingStrokes(): (marks: readonly DrawnMark[]) => readonly Stroke[] {
  let known: readonly DrawnMark[] = [];
  let drawn: readonly Stroke[] = [];
  return (marks) => {
    const before = sharedStart(known, marks);
    const after = sharedEnd(known, marks, Math.min(known.length, marks.length) - before);
    drawn = [
      ...drawn.slice(0, before),
      ...drawnStrokes(marks.slice(before, marks.length - after)),
      ...drawn.slice(known.length - after),
    ];
    known = marks;
    return drawn;
  };
}

/** How many of the first marks are the same in both, all of their block. */
function sharedStart(known: readonly DrawnMark[], marks: readonly DrawnMark[]): number {
  let count = 0;
  while (count < known.length && known[count] === marks[count]) count++;
  const isPartOfBlock = (at: number): boolean =>
    [known, marks].some((list) => list[at]?.span.block === list[at - 1]?.span.block);
  while (count > 0 && isPartOfBlock(count)) count--;
  return count;
}

/** How many of the last `most` marks are the same in both, all of their block. */
function sharedEnd(known: readonly DrawnMark[], marks: readonly DrawnMark[], most: number): number {
  let count = 0;
  while (count < most && known.at(-1 - count) === marks.at(-1 - count)) count++;
  const isPartOfBlock = (left: number): boolean =>
    [known, marks].some((list) => list.at(-left)?.span.block === list.at(-left - 1)?.span.block);
  while (count > 0 && isPartOfBlock(count)) count--;
  return count;
}

function drawnStrokes(marks: readonly DrawnMark[]): Stroke[] {
  const depths = nestingDepths(marks);
  return marks.map((mark) => {
    const { kind, span, as = 'mark' } = mark;
    return { ink: { as, kind, depth: depths.get(mark) ?? 0 }, span };
  });
}

function litStroke(marks: readonly DrawnMark[], active: string | null): Stroke[] {
  const lit = active === null ? undefined : marks.find(({ id }) => id === active);
  return lit ? [{ ink: { as: 'lit', kind: lit.kind }, span: lit.span }] : [];
}

/** The innermost mark at a place in the text: the shortest of those that cover or touch it. */
export function markAt<Mark extends { span: Span }>(
  marks: readonly Mark[],
  place: { block: number; offset: number },
): Mark | undefined {
  return marks
    .filter(({ span }) => span.block === place.block && span.start <= place.offset && place.offset <= span.end)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
}
