import { memo, useLayoutEffect, useMemo, useRef, type HTMLAttributes, type ReactNode, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article, Block, Version } from '../../core/article/article.ts';
import type { Gloss } from '../../core/lesson/lesson.ts';
import { formatDate } from '../language/interface.ts';
import { useLanguage } from '../language/use-language.ts';
import { PublisherName } from '../lesson/publisher-name.tsx';
import styles from './article-page.module.css';
import { HighlightPainter, type Stroke } from './highlight-painter.ts';
import './highlights.css';
import { LineNumbers } from './line-numbers.tsx';
import { FEW, isIn } from './near-text.ts';
import { useNear, usePageGeometry } from './page-geometry.ts';

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
  return (
    <>
      <article className={styles['page']} ref={geometry.attach}>
        <Byline article={article} />
        <div lang={article.language} dir={article.direction} className={styles['text']} {...text}>
          <Blocks version={version} glosses={glosses} lit={lit} />
        </div>
        <LineNumbers />
      </article>
      <Painting strokes={strokes} version={version} />
    </>
  );
}

/** React knows nothing of what is painted. Of many strokes only those near the view are. */
function Painting({ strokes, version }: Pick<ArticlePageProps, 'strokes' | 'version'>): ReactNode {
  const geometry = usePageGeometry();
  const painter = useRef<HighlightPainter | null>(null);
  const { text } = useNear();
  const seen = useMemo(
    () => (strokes.length <= FEW ? strokes : strokes.filter(({ span }) => text !== null && isIn(text, span))),
    [strokes, text],
  );
  useLayoutEffect(() => {
    if (geometry.page) painter.current = new HighlightPainter(geometry.page);
    return () => painter.current?.clear();
  }, [geometry]);
  useLayoutEffect(() => painter.current?.paint(seen), [seen, version]);
  return null;
}

function Byline({ article }: { article: Article }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <p className={styles['byline']}>
      <PublisherName {...article} unknown={t('read.unknown-publisher')} />
      {article.published !== null && (
        <>
          {t('between')}
          <time dateTime={article.published}>{formatDate(article.published, language)}</time>
        </>
      )}
    </p>
  );
}

type BlocksProps = Pick<ArticlePageProps, 'version' | 'glosses' | 'lit'>;

const NO_GLOSSES: readonly Gloss[] = [];

/** Drawn again only when the text or what stands in it changes: marks come and go far more often. */
const Blocks = memo(function Blocks({ version, glosses, lit }: BlocksProps): ReactNode {
  const geometry = usePageGeometry();
  // Other words may take as much room as those before, which no observer sees.
  useLayoutEffect(() => geometry.moved(), [geometry, version, glosses]);
  const ofBlock = Map.groupBy(glosses, ({ selector }) => selector.block);
  return version.blocks.map((block, index) => (
    <TextBlock
      key={index}
      block={block}
      index={index}
      glosses={ofBlock.get(index) ?? NO_GLOSSES}
      steppedBack={lit !== null && !lit.has(index)}
    />
  ));
});

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
