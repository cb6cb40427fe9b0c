import { inReadingOrder, overlap, type Span } from '../../core/mark/span.ts';

/**
 * For each mark, how many earlier ones of its kind are still open where it starts: the depth at which it has to be drawn
 * to be told from them. Of marks that start together the longer is the outer one.
 */
export function nestingDepths<Mark extends { kind: string; span: Span }>(marks: readonly Mark[]): Map<Mark, number> {
  const depths = new Map<Mark, number>();
  const open = new Map<string, Mark[]>();
  for (const mark of [...marks].sort((a, b) => inReadingOrder(a.span, b.span))) {
    const around = (open.get(mark.kind) ?? []).filter((other) => overlap(other.span, mark.span) > 0);
    const taken = new Set(around.map((other) => depths.get(other)));
    let depth = 0;
    while (taken.has(depth)) depth++;
    depths.set(mark, depth);
    open.set(mark.kind, [...around, mark]);
  }
  return depths;
}
