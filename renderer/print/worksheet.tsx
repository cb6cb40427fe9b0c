import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { givenMarks } from '../../core/lesson/given-marks.ts';
import { practisedVersion } from '../../core/lesson/opened-lesson.ts';
import type { RoundLevel } from '../../core/study/event.ts';
import { useOpenStudy } from '../lesson/study-store.ts';
import { Dossier } from './dossier.tsx';
import { Items } from './items.tsx';
import { Legend } from './legend.tsx';
import { numberMarks } from './numbered-marks.ts';
import { PrintedArticle } from './printed-article.tsx';
import type { PrintedLine } from './printed-lines.ts';
import { SheetCredit, SheetHead } from './sheet-head.tsx';
import styles from './sheet.module.css';

/** The rounds that leave something to mark. */
export const PAPER_ROUNDS = ['blank', 'partly'] as const satisfies readonly RoundLevel[];
export type PaperRound = (typeof PAPER_ROUNDS)[number];

type WorksheetProps = { round: PaperRound; lines: readonly PrintedLine[] };

/** The sheet that learners write on, where there are no machines at all. */
export function Worksheet({ round, lines }: WorksheetProps): ReactNode {
  const { t } = useTranslation();
  const lesson = useOpenStudy((study) => study.lesson);
  const given = useMemo(
    () => (round === 'partly' && lesson.reader === 'expert' ? numberMarks(givenMarks(lesson)) : []),
    [round, lesson],
  );
  const version = practisedVersion(lesson);
  if (!version) return null;
  return (
    <>
      <SheetHead sheet="worksheet" />
      <section className={styles['task']}>
        <h2 className={styles['heading']}>{t('print.task')}</h2>
        <p>
          {t(`rounds.${round}.task`)} {t('print.way')}
        </p>
        <Legend />
      </section>
      <PrintedArticle article={lesson.article} version={version} lines={lines} marks={given} namesMarks={false} />
      {lesson.reader === 'expert' && <LessonsParts lines={lines} />}
    </>
  );
}

/** What an author wrote beside the article. */
function LessonsParts({ lines }: Pick<WorksheetProps, 'lines'>): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <SheetCredit />
      <Dossier />
      <section className={styles['page']}>
        <h2 className={styles['heading']}>{t('print.questions')}</h2>
        <Items lines={lines} answered={false} />
      </section>
    </>
  );
}
