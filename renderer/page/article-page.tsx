import { useLayoutEffect, useRef, type HTMLAttributes, type ReactNode, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article, Block, Version } from '../../core/article/article.ts';
import type { Gloss } from '../../core/lesson/lesson.ts';
import { formatDate } from '../language/interface.ts';
import { useLanguage } from '../language/use-language.ts';
import styles from './article-page.module.css';
import { HighlightPainter, type Stroke } from './highlight-painter.ts';
import './highlights.css';
import { LineNumbers } from './line-numbers.tsx';
import { usePageGeometry } from './page-geometry.ts';

type ArticlePageProps = {
  article: Article;
  version: Version;
  /** Sentences whose English is shown, in reading order. */
  glosses: readonly Gloss[];
  strokes: readonly Stroke[];
  /** The blocks that are spoken of, the others stepping back; null when none steps back. */
  lit: ReadonlySet<number> | null;
  /** What the text's element does besides being read: take a caret, keys, clicks. */
  text?: HTMLAttributes<HTMLDivElement> & { ref?: Ref<HTMLDivElement> };
};

/** The page: an article's version with what is drawn over it. */
export function ArticlePage({ article, version, glosses, strokes, lit, text }: ArticlePageProps): ReactNode {
  const geometry = usePageGeometry();
  const page = useRef<HTMLElement>(null);
  usePainting(page, strokes, version);
  return (
    <article
      className={styles['page']}
      ref={(element) => {
        page.current = element;
        geometry.attach(element);
      }}
    >
      <Byline article={article} />
      <div lang={article.language} dir={article.direction} className={styles['text']} {...text}>
        {version.blocks.map((block, index) => (
          <TextBlock
            key={index}
            block={block}
            index={index}
            glosses={glosses.filter(({ selector }) => selector.block === index)}
            steppedBack={lit !== null && !lit.has(index)}
          />
        ))}
      </div>
      <LineNumbers />
    </article>
  );
}

/** The painter belongs to the page's element; React knows nothing of what is painted. */
function usePainting(page: { current: HTMLElement | null }, strokes: readonly Stroke[], version: Version): void {
  const painter = useRef<HighlightPainter | null>(null);
  useLayoutEffect(() => {
    if (page.current) painter.current = new HighlightPainter(page.current);
    return () => painter.current?.clear();
  }, [page]);
  useLayoutEffect(() => painter.current?.paint(strokes), [strokes, version]);
}

function Byline({ article }: { article: Article }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <p className={styles['byline']}>
      <bdi lang={article.language}>{article.publisher ?? t('library.unknown')}</bdi>
      {article.published !== null && (
        <>
          {' · '}
          <time dateTime={article.published}>{formatDate(article.published, language)}</time>
        </>
      )}
    </p>
  );
}

type TextBlockProps = { block: Block; index: number; glosses: readonly Gloss[]; steppedBack: boolean };

function TextBlock({ block, index, glosses, steppedBack }: TextBlockProps): ReactNode {
  const className = [styles['block'], styles[block.kind], steppedBack && styles['stepped-back']]
    .filter(Boolean)
    .join(' ');
  const Element = block.kind === 'headline' ? 'h1' : 'p';
  return (
    <>
      <Element className={className} data-block={index}>
        {block.text}
      </Element>
      {glosses.length > 0 && (
        <div className={styles['gloss']} lang="en" dir="ltr" contentEditable={false} suppressContentEditableWarning>
          {glosses.map(({ selector, text }) => (
            <p key={selector.start}>{text}</p>
          ))}
        </div>
      )}
    </>
  );
}
