import type { MarkKind } from '../../core/mark/mark.ts';
import type { Span } from '../../core/mark/span.ts';
import type { Stroke } from './highlight-painter.ts';
import { nestingDepths } from './nesting.ts';

export type DrawnMark = { id: string; kind: MarkKind; span: Span };

/** How a version's marks are drawn, the active one lit. */
export function strokesOf(marks: readonly DrawnMark[], active: string | null): Stroke[] {
  const depths = nestingDepths(marks);
  return marks.flatMap((mark): Stroke[] => {
    const drawn: Stroke = { ink: { as: 'mark', kind: mark.kind, depth: depths.get(mark) ?? 0 }, span: mark.span };
    return mark.id === active ? [drawn, { ink: { as: 'lit', kind: mark.kind }, span: mark.span }] : [drawn];
  });
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
