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
  const [strokesByBlock] = useState(rememberingStrokes);
  const drawn = useMemo(() => strokesByBlock(marks), [strokesByBlock, marks]);
  return useMemo(() => [...drawn, ...litStroke(marks, active)], [drawn, marks, active]);
}

/** Of marks in reading order; works out only what is drawn in blocks of which a mark came, went or changed. */
export function rememberingStrokes(): (marks: readonly DrawnMark[]) => readonly Stroke[] {
  let known: ReadonlyMap<number, { marks: readonly DrawnMark[]; strokes: readonly Stroke[] }> = new Map();
  return (marks) => {
    const blocks = [...Map.groupBy(marks, ({ span }) => span.block)].map(([block, inBlock]) => {
      const before = known.get(block);
      const same =
        before?.marks.length === inBlock.length && inBlock.every((mark, index) => mark === before.marks[index]);
      return [block, same ? before : { marks: inBlock, strokes: drawnStrokes(inBlock) }] as const;
    });
    known = new Map(blocks);
    return blocks.flatMap(([, { strokes }]) => strokes);
  };
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
