import { useLayoutEffect, useState, type ReactNode } from 'react';
import { formatNumber } from '../language/interface.ts';
import { useLanguage } from '../language/use-language.ts';
import styles from './article-page.module.css';
import { useGeometryRevision, usePageGeometry } from './page-geometry.ts';

const EVERY = 5;

type NumberedLine = { line: number; top: number };

/** Every fifth line's number in the page's outer edge, for a class that says "look at line twelve". */
export function LineNumbers(): ReactNode {
  const language = useLanguage();
  const geometry = usePageGeometry();
  const revision = useGeometryRevision();
  const [numbers, setNumbers] = useState<readonly NumberedLine[]>([]);
  useLayoutEffect(() => setNumbers(geometry.page ? numberLines(geometry.page) : []), [geometry, revision]);
  return (
    <div className={styles['line-numbers']} aria-hidden>
      {numbers.map(({ line, top }) => (
        <span key={line} style={{ insetBlockStart: top }}>
          {formatNumber(line, language)}
        </span>
      ))}
    </div>
  );
}

/** Lines have one height within a block, so that its number of lines is a division. */
function numberLines(page: HTMLElement): NumberedLine[] {
  const origin = page.getBoundingClientRect().top;
  const numbers: NumberedLine[] = [];
  let line = 0;
  for (const block of page.querySelectorAll<HTMLElement>('[data-block]')) {
    const height = Number.parseFloat(getComputedStyle(block).lineHeight);
    const box = block.getBoundingClientRect();
    const count = Math.round(box.height / height);
    for (let index = 0; index < count; index++) {
      line++;
      if (line % EVERY === 0) numbers.push({ line, top: box.top - origin + (index + 0.5) * height });
    }
  }
  return numbers;
}
