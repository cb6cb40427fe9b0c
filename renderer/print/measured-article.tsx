import { useEffect, useRef, type ReactNode } from 'react';
import type { Article, Version } from '../../core/article/article.ts';
import { textOfBlock } from '../page/text-position.ts';
import { BlockText } from './printed-article.tsx';
import styles from './printed-article.module.css';
import { lineEnds, numberLines, type PrintedLine } from './printed-lines.ts';

type MeasuredArticleProps = { article: Article; version: Version; onMeasured: (lines: readonly PrintedLine[]) => void };

/** Sets the article as on paper, out of sight, to see where its lines end. */
export function MeasuredArticle({ article, version, onMeasured }: MeasuredArticleProps): ReactNode {
  const column = useRef<HTMLDivElement>(null);
  // Only the browser knows where lines end, and only once the fonts are there.
  useEffect(() => {
    let wanted = true;
    void measure();
    async function measure(): Promise<void> {
      const element = column.current;
      if (!element) return;
      element.getBoundingClientRect(); // asks for the fonts
      await document.fonts.ready;
      if (wanted) onMeasured(numberLines(version.blocks.map((_, block) => endsIn(textOfBlock(element, block)))));
    }
    return () => {
      wanted = false;
    };
  }, [version, onMeasured]);
  return (
    <div ref={column} className={`${styles['column']} ${styles['measured']}`} aria-hidden>
      {version.blocks.map((block, index) => (
        <BlockText key={index} article={article} block={block}>
          <span data-block={index}>{block.text}</span>
        </BlockText>
      ))}
    </div>
  );
}

function endsIn(text: Text | null): number[] {
  if (!text) return [];
  const range = document.createRange();
  return lineEnds(text.length, (offset) => {
    range.setStart(text, offset);
    range.setEnd(text, offset + 1);
    return range.getBoundingClientRect().top;
  });
}
