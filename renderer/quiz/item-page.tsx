import { useEffect, useMemo, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { findVersion, type Version } from '../../core/article/article.ts';
import type { Span } from '../../core/mark/span.ts';
import { useReading } from '../lesson/reading-store.ts';
import { useOpenStudy } from '../lesson/study-store.ts';
import { ArticlePage } from '../page/article-page.tsx';
import type { Stroke } from '../page/highlight-painter.ts';
import { useShownGlosses } from '../page/use-glosses.ts';
import { useSentenceReading } from '../page/use-sentence-reading.ts';
import { useTextCaret } from '../page/use-text-caret.ts';

/** The version on the page. */
export function useShownVersion(): Version | undefined {
  const article = useOpenStudy(({ lesson }) => lesson.article);
  const version = useReading((store) => store.version);
  return findVersion(article, version) ?? article.versions[0];
}

/** The article to be read beside an item, with its English as while reading. */
export function ReadingPage({ version, strokes }: { version: Version; strokes: readonly Stroke[] }): ReactNode {
  const article = useOpenStudy(({ lesson }) => lesson.article);
  const glosses = useShownGlosses(version.id);
  const { sentence, text } = useSentenceReading(version.id, []);
  const drawn = useMemo(
    (): readonly Stroke[] => (sentence ? [{ ink: { as: 'sentence' }, span: sentence }, ...strokes] : strokes),
    [sentence, strokes],
  );
  return <ArticlePage article={article} version={version} glosses={glosses} strokes={drawn} lit={null} text={text} />;
}

type MarkingPageProps = {
  version: Version;
  strokes: readonly Stroke[];
  /** Called with what is selected whenever that changes. */
  onSelect: (spans: readonly Span[]) => void;
  onAdd: (spans: readonly Span[]) => void;
};

/** The article with a caret, to select words in. Enter adds what is selected. */
export function MarkingPage({ version, strokes, onSelect, onAdd }: MarkingPageProps): ReactNode {
  const { t } = useTranslation();
  const article = useOpenStudy(({ lesson }) => lesson.article);
  const glosses = useShownGlosses(version.id);
  const { text, selected } = useTextCaret({
    version,
    description: t('items.mark-keys'),
    onKey: (event: KeyboardEvent, now) => {
      if (event.key !== 'Enter') return false;
      if (now.spans.length > 0) onAdd(now.spans);
      return true;
    },
    onCaret: () => undefined,
  });
  // The button that adds stands in the margin: the selection is the document's, and only the page can read it.
  useEffect(() => onSelect(selected), [selected, onSelect]);
  return <ArticlePage article={article} version={version} glosses={glosses} strokes={strokes} lit={null} text={text} />;
}
