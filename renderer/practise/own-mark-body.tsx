import { ChevronFirst, ChevronLast, Trash2 } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Label, TextArea, TextField } from 'react-aria-components';
import { MARK_KINDS, type LearnerMark } from '../../core/mark/mark.ts';
import { Button } from '../controls/button.tsx';
import { Segments } from '../controls/segments.tsx';
import { directionOfWritten } from '../language/direction-of-written.ts';
import { useOpenStudy } from '../lesson/study-store.ts';
import { useEntering } from '../margin/use-entering.ts';
import { useLeavingNote } from '../margin/use-leaving-note.ts';
import { stepEdge, type EdgeStep } from './edge-step.ts';
import styles from './own-mark-body.module.css';
import type { Marking } from './use-marking.ts';

/** What can be done to one's own mark: its kind, its edges, a note, its end. */
export function OwnMarkBody({ mark, marking }: { mark: LearnerMark; marking: Marking }): ReactNode {
  const { t } = useTranslation();
  const leave = useLeavingNote();
  return (
    <div className={styles['body']}>
      <Segments
        label={t('practise.kind')}
        options={MARK_KINDS.map((value) => ({ value, name: t(`marks.${value}`) }))}
        value={mark.kind}
        onChange={(kind) => marking.rekind(mark.id, kind)}
      />
      <Edges mark={mark} marking={marking} />
      <Note mark={mark} marking={marking} />
      <Button
        weight="quiet"
        className={styles['remove']}
        onPress={(event) => {
          leave(event);
          marking.remove(mark);
        }}
      >
        <Trash2 size={16} aria-hidden />
        {t('practise.remove')}
      </Button>
    </div>
  );
}

/** Moves either end of the mark by a word. */
function Edges({ mark, marking }: { mark: LearnerMark; marking: Marking }): ReactNode {
  const { t } = useTranslation();
  const article = useOpenStudy(({ lesson }) => lesson.article);
  const { version, block } = mark.selector;
  const text = article.versions.find(({ id }) => id === version)?.blocks[block]?.text ?? '';

  function step(to: EdgeStep): Pick<StepProps, 'isDisabled' | 'onPress'> {
    return {
      isDisabled: stepEdge(to, text, mark.selector) === mark.selector,
      onPress: () => marking.resize(mark.id, (now) => stepEdge(to, text, now)),
    };
  }

  return (
    <div className={styles['edges']} role="group" aria-label={t('practise.edges')}>
      <span>{t('practise.edges')}</span>
      <span className={styles['edge']}>
        {t('practise.edge-start')}
        <Step name={t('practise.start-earlier')} earlier {...step('start-earlier')} />
        <Step name={t('practise.start-later')} {...step('start-later')} />
      </span>
      <span className={styles['edge']}>
        {t('practise.end')}
        <Step name={t('practise.end-earlier')} earlier {...step('end-earlier')} />
        <Step name={t('practise.end-later')} {...step('end-later')} />
      </span>
    </div>
  );
}

type StepProps = { name: string; earlier?: boolean; isDisabled: boolean; onPress: () => void };

/** The sign points the way the article's text runs, whichever way the interface does. */
function Step({ name, earlier = false, isDisabled, onPress }: StepProps): ReactNode {
  const direction = useOpenStudy(({ lesson }) => lesson.article.direction);
  const Sign = earlier === (direction === 'ltr') ? ChevronFirst : ChevronLast;
  return (
    <Button weight="quiet" aria-label={name} isDisabled={isDisabled} onPress={onPress}>
      <Sign size={18} aria-hidden />
    </Button>
  );
}

/** How long a pause in writing has to be for the note to be stored, ms. */
const PAUSE = 700;

/**
 * A note is stored when writing pauses, and when the field is left. Only while it is written in does the field hold a
 * text of its own: what is undone and done again is the mark's note.
 */
function Note({ mark, marking }: { mark: LearnerMark; marking: Marking }): ReactNode {
  const { t } = useTranslation();
  const [written, setWritten] = useState<string | null>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const field = useRef<HTMLTextAreaElement>(null);
  useEntering(mark.id, field);

  function store(text: string): void {
    clearTimeout(pause.current);
    marking.annotate(mark.id, text.trim());
  }

  function write(text: string): void {
    setWritten(text);
    clearTimeout(pause.current);
    pause.current = setTimeout(() => store(text), PAUSE);
  }

  function leave(): void {
    if (written !== null) store(written);
    setWritten(null);
  }

  return (
    <TextField
      className={styles['note'] ?? ''}
      value={written ?? mark.note}
      onChange={write}
      onBlur={leave}
      maxLength={4000}
    >
      <Label>{t('practise.note')}</Label>
      <TextArea ref={field} dir={directionOfWritten(written ?? mark.note)} rows={2} />
    </TextField>
  );
}
