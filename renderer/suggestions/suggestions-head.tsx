import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MARK_KINDS } from '../../core/mark/mark.ts';
import { Segments } from '../controls/segments.tsx';
import { UndoRedo } from '../controls/undo-redo.tsx';
import { formatNumber } from '../language/interface.ts';
import { useLanguage } from '../language/use-language.ts';
import { useReading } from '../lesson/reading-store.ts';
import { useOpenStudy } from '../lesson/study-store.ts';
import { KeysHelp } from '../practise/keys-help.tsx';
import type { Marking } from '../practise/use-marking.ts';
import { VersionChoice } from '../read/version-choice.tsx';
import { ProgramWord } from './program-word.tsx';
import { SIFTINGS, useSifting, type Sifting } from './sifting-store.ts';
import { NoteSteps } from './note-steps.tsx';
import styles from './suggestions-head.module.css';
import type { ReadMarks } from './use-read-marks.ts';

type SuggestionsHeadProps = { marks: Pick<ReadMarks, 'shown' | 'counts' | 'wavedAway'>; marking: Marking };

/** Whose suggestions these are and what that is worth, and what the reader chooses to see of them. */
export function SuggestionsHead({ marks, marking }: SuggestionsHeadProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const sifting = useSifting((store) => store.sifting);
  const sift = useSifting((store) => store.sift);
  const activate = useReading((store) => store.activate);
  const undoable = useOpenStudy(({ reading }) => reading.undoable.length > 0);
  const redoable = useOpenStudy(({ reading }) => reading.redoable.length > 0);

  function nameOf(value: Sifting): string {
    const name = t(`suggestions.siftings.${value}`);
    return value === 'waved-away' ? `${name} ${formatNumber(marks.wavedAway, language)}` : name;
  }

  return (
    <>
      <ProgramWord>{t('suggestions.whose')}</ProgramWord>
      <div className={styles['head']}>
        <Segments
          label={t('read.margin')}
          toldLabel
          options={SIFTINGS.map((value) => ({ value, name: nameOf(value) }))}
          value={sifting}
          onChange={(chosen) => {
            activate(null);
            sift(chosen);
          }}
        />
        {sifting !== 'none' && <KindChoice counts={marks.counts} />}
        <VersionChoice />
        <div className={styles['tools']}>
          <NoteSteps shown={marks.shown} />
          <UndoRedo undoable={undoable} redoable={redoable} steps={marking} />
          <KeysHelp hasSuggestions />
        </div>
      </div>
    </>
  );
}

function KindChoice({ counts }: Pick<ReadMarks, 'counts'>): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const kind = useSifting((store) => store.kind);
  const siftKind = useSifting((store) => store.siftKind);
  const activate = useReading((store) => store.activate);
  const all = MARK_KINDS.reduce((sum, one) => sum + counts[one], 0);
  return (
    <Segments
      label={t('suggestions.kind')}
      options={[
        { value: 'all', name: `${t('suggestions.all')} ${formatNumber(all, language)}` },
        ...MARK_KINDS.map((value) => ({
          value,
          name: `${t(`marks.${value}`)} ${formatNumber(counts[value], language)}`,
        })),
      ]}
      value={kind}
      onChange={(chosen) => {
        activate(null);
        siftKind(chosen);
      }}
    />
  );
}
