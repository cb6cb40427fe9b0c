import { memo, useLayoutEffect, useState, type ReactNode } from 'react';
import { formatNumber } from '../language/interface.ts';
import { useLanguage } from '../language/use-language.ts';
import styles from './article-page.module.css';
import type { BlockBox } from './near-text.ts';
import { useGeometryRevision, useNear, usePageGeometry } from './page-geometry.ts';

const EVERY = 5;

/** `top` is the middle of the line, from the sheet's top. */
type NumberedLine = { line: number; top: number };

/** Every fifth line's number in the page's outer edge, for a class that says "look at line twelve". */
export const LineNumbers = memo(function LineNumbers(): ReactNode {
  const language = useLanguage();
  const geometry = usePageGeometry();
  const revision = useGeometryRevision();
  const near = useNear();
  const [numbers, setNumbers] = useState<readonly NumberedLine[]>([]);
  useLayoutEffect(
    () => setNumbers(geometry.page ? numberLines(geometry.page, geometry.boxes()) : []),
    [geometry, revision],
  );
  return (
    <div className={styles['line-numbers']} aria-hidden>
      {numbers
        .filter(({ top }) => near.top <= top && top <= near.bottom)
        .map(({ line, top }) => (
          <span key={line} style={{ insetBlockStart: top }}>
            {formatNumber(line, language)}
          </span>
        ))}
    </div>
  );
});

/** Lines have one height within a kind of block, so that its number of lines is a division. */
function numberLines(page: HTMLElement, boxes: readonly BlockBox[]): NumberedLine[] {
  const blocks = page.querySelectorAll<HTMLElement>('[data-block]');
  const heights = new Map<string, number>();
  const numbers: NumberedLine[] = [];
  let line = 0;
  for (const [index, box] of boxes.entries()) {
    const block = blocks[index];
    if (!block) break;
    const height = heights.get(block.className) ?? Number.parseFloat(getComputedStyle(block).lineHeight);
    heights.set(block.className, height);
    const count = Math.round(box.height / height);
    const first = line;
    line += count;
    for (let next = first + EVERY - (first % EVERY); next <= line; next += EVERY) {
      numbers.push({ line: next, top: box.top + (next - first - 0.5) * height });
    }
  }
  return numbers;
}
