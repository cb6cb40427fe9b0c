import { Check, CircleDashed, Scissors } from 'lucide-react';
import { Fragment, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { findVersion, FULL_VERSION, versionIdSchema, type Article, type Version } from '../../core/article/article.ts';
import { useOpenStudy } from '../lesson/study-store.ts';
import { compareVersions, type ComparedParagraph, type Part } from './compare-versions.ts';
import styles from './versions-lens.module.css';

const ABRIDGED = versionIdSchema.parse('abridged');

/** The full version against the abridged one: paragraph by paragraph, what was kept and what was dropped. */
export function VersionsLens(): ReactNode {
  const { t } = useTranslation();
  const article = useOpenStudy(({ lesson }) => lesson.article);
  const full = findVersion(article, FULL_VERSION);
  const abridged = findVersion(article, ABRIDGED);
  if (!full || !abridged) return <p>{t('lenses.one-version')}</p>;
  return <Comparison article={article} full={full} abridged={abridged} />;
}

function Comparison({ article, full, abridged }: { article: Article; full: Version; abridged: Version }): ReactNode {
  const paragraphs = useMemo(() => compareVersions(full, abridged), [full, abridged]);
  return (
    <ol className={styles['paragraphs']}>
      {paragraphs.map((paragraph) => (
        <Paragraph key={paragraph.number} paragraph={paragraph} article={article} />
      ))}
    </ol>
  );
}

const SHAPES = { kept: Check, shortened: Scissors, dropped: CircleDashed } as const;

function Paragraph({ paragraph, article }: { paragraph: ComparedParagraph; article: Article }): ReactNode {
  const { t } = useTranslation();
  const Shape = SHAPES[paragraph.fate];
  return (
    <li className={styles['paragraph']} data-fate={paragraph.fate}>
      <p className={styles['fate']}>
        <Shape size={16} aria-hidden />
        <span>{t('rail.paragraph', { number: paragraph.number })}</span>
        <span className={styles['word']}>{t(`lenses.fates.${paragraph.fate}`)}</span>
      </p>
      <p className={styles['words']} lang={article.language} dir={article.direction}>
        <Words paragraph={paragraph} />
      </p>
    </li>
  );
}

function Words({ paragraph }: { paragraph: ComparedParagraph }): ReactNode {
  switch (paragraph.fate) {
    case 'kept':
      return paragraph.text;
    case 'dropped':
      return <del>{paragraph.text}</del>;
    case 'shortened':
      return paragraph.parts.map((part, index) => <Fragment key={index}>{wordsOf(part)}</Fragment>);
  }
}

function wordsOf({ text, only }: Part): ReactNode {
  switch (only) {
    case 'full':
      return <del>{text}</del>;
    case 'abridged':
      return <ins>{text}</ins>;
    case null:
      return text;
  }
}
