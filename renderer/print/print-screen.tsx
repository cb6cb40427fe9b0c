import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractError } from '../../core/contract.ts';
import { practisedVersion } from '../../core/lesson/opened-lesson.ts';
import { PRINTED_SHEETS, type PrintedSheet } from '../../core/lesson/printed-sheet.ts';
import { client } from '../client/client.ts';
import { Button } from '../controls/button.tsx';
import { Header } from '../controls/header.tsx';
import { Segments } from '../controls/segments.tsx';
import { useLeftFocus } from '../controls/use-left-focus.ts';
import { useLanguage } from '../language/use-language.ts';
import { useOpenStudy } from '../lesson/study-store.ts';
import { LanguageButton } from '../session/language-button.tsx';
import { useSession } from '../session/session-store.ts';
import { AnswerKey } from './answer-key.tsx';
import { MeasuredArticle } from './measured-article.tsx';
import './paper.css';
import styles from './print-screen.module.css';
import type { PrintedLine } from './printed-lines.ts';
import sheetStyles from './sheet.module.css';
import { useRunningLine } from './use-running-line.ts';
import { PAPER_ROUNDS, Worksheet, type PaperRound } from './worksheet.tsx';

const PAPERS = ['a4', 'letter'] as const;
type Paper = (typeof PAPERS)[number];

/** Where Letter is the usual paper. */
const LETTER_REGION = /-(?:US|CA)\b/;

/** A lesson as it will be on paper, and what there is to choose about it. */
export function PrintScreen({ onLeave }: { onLeave: () => void }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const lesson = useOpenStudy((study) => study.lesson);
  const [sheet, setSheet] = useState<PrintedSheet>('worksheet');
  const [round, setRound] = useState<PaperRound>('blank');
  const [paper, setPaper] = useState<Paper>(LETTER_REGION.test(navigator.language) ? 'letter' : 'a4');
  const [lines, setLines] = useState<readonly PrintedLine[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const version = practisedVersion(lesson);
  // Marks to be given, and answers, are an expert's.
  const isAuthored = lesson.reader === 'expert';
  useRunningLine(sheet);
  const desk = useRef<HTMLElement>(null);
  useLeftFocus(desk);
  return (
    <div className={styles['screen']} data-print>
      <div className={styles['controls']}>
        <Header>
          <LanguageButton />
          <Button weight="quiet" onPress={onLeave}>
            {t('print.leave')}
          </Button>
        </Header>
        <div className={styles['choices']}>
          {isAuthored && (
            <Segments
              label={t('print.sheet')}
              options={PRINTED_SHEETS.map((value) => ({ value, name: t(`print.sheets.${value}`) }))}
              value={sheet}
              onChange={setSheet}
            />
          )}
          {isAuthored && sheet === 'worksheet' && (
            <Segments
              label={t('print.round')}
              options={PAPER_ROUNDS.map((value) => ({ value, name: t(`print.rounds.${value}`) }))}
              value={round}
              onChange={setRound}
            />
          )}
          <Segments
            label={t('print.paper')}
            options={PAPERS.map((value) => ({ value, name: t(`print.papers.${value}`) }))}
            value={paper}
            onChange={setPaper}
          />
          {/* What is said of one sheet isn't true of another. */}
          <PrintButton
            key={`${sheet} ${round} ${paper}`}
            sheet={sheet}
            isReady={lines !== null}
            failure={failure}
            onFailure={setFailure}
          />
        </div>
      </div>
      {/* What scrolls has to be reached by keys too, and nothing on a sheet can be. */}
      <main ref={desk} className={styles['desk']} tabIndex={0} aria-label={t(`print.sheets.${sheet}`)}>
        <div
          className={`${styles['paper']} ${sheetStyles['sheet']}`}
          data-paper={paper}
          data-theme="light"
          lang={language}
          aria-busy={lines === null}
        >
          {lines === null && version && (
            <MeasuredArticle article={lesson.article} version={version} onMeasured={setLines} />
          )}
          {lines === null && <p>{t('print.preparing')}</p>}
          {lines && (sheet === 'worksheet' ? <Worksheet round={round} lines={lines} /> : <AnswerKey lines={lines} />)}
        </div>
      </main>
    </div>
  );
}

/** A sheet that wasn't saved, which is told whatever sheet is chosen by then. */
type Failure = { sheet: PrintedSheet; error: ContractError };

type PrintButtonProps = {
  sheet: PrintedSheet;
  isReady: boolean;
  failure: Failure | null;
  onFailure: (failure: Failure | null) => void;
};

/** To a file on the desktop, which asks where; to the browser's own printing elsewhere. */
function PrintButton({ sheet, isReady, failure, onFailure }: PrintButtonProps): ReactNode {
  const { t } = useTranslation();
  const desktop = useSession(({ session }) => 'host' in session && session.host.kind === 'desktop');
  const lesson = useOpenStudy((study) => study.lesson.id);
  const [saving, setSaving] = useState<'not-yet' | 'under-way' | 'saved'>('not-yet');

  async function print(): Promise<void> {
    await document.fonts.ready;
    if (!desktop) return window.print();
    onFailure(null);
    setSaving('under-way');
    const reply = await client('print.pdf', { lesson, sheet });
    setSaving(reply.ok && reply.value.kind === 'saved' ? 'saved' : 'not-yet');
    if (!reply.ok) onFailure({ sheet, error: reply.error });
  }

  return (
    <>
      <Button weight="main" isDisabled={!isReady || saving === 'under-way'} onPress={() => void print()}>
        {desktop ? t('print.save') : t('print.print')}
      </Button>
      <p role="status" className={styles['outcome']}>
        {saving === 'saved' && t('print.saved')}
        {failure &&
          `${t(`print.sheets.${failure.sheet}`)}: ${t('print.not-saved')} ${t(`errors.${failure.error.kind}`)}`}
      </p>
    </>
  );
}
