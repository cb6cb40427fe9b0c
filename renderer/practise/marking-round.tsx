import { useCallback, useMemo, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Version } from '../../core/article/article.ts';
import { givenMarks } from '../../core/lesson/given-marks.ts';
import type { KeyMark, LearnerMark } from '../../core/mark/mark.ts';
import { inReadingOrder } from '../../core/mark/span.ts';
import type { Round } from '../../core/study/practice.ts';
import { sentenceKey, useReading } from '../lesson/reading-store.ts';
import { Sheet } from '../lesson/sheet.tsx';
import { useOpenStudy } from '../lesson/study-store.ts';
import { useEach } from '../lesson/use-each.ts';
import { DetachedMarks } from '../margin/detached-marks.tsx';
import { KeyMarkBody } from '../margin/key-mark-body.tsx';
import type { MarginNote } from '../margin/margin-note.ts';
import { Margin } from '../margin/margin.tsx';
import { MarkNote } from '../margin/mark-note.tsx';
import { markAt, type DrawnMark } from '../page/strokes.ts';
import { useGlosses, useShownGlosses } from '../page/use-glosses.ts';
import { useTextCaret, type Selected } from '../page/use-text-caret.ts';
import { BlockRail } from '../read/block-rail.tsx';
import { carryOut } from './carry-out.ts';
import { MarkablePage } from './markable-page.tsx';
import { MarkingPanel } from './marking-panel.tsx';
import { OwnMarkBody } from './own-mark-body.tsx';
import { commandOf } from './shortcuts.ts';
import { GivenSign, PendingSign } from './signs.tsx';
import { useMarking, type Marking } from './use-marking.ts';
import { WayBack } from './way-back.tsx';

type MarkingRoundProps = { round: Round; detached: readonly LearnerMark[]; version: Version; onLeave: () => void };

type PracticeMark = DrawnMark & ({ by: 'learner'; mark: LearnerMark } | { by: 'expert'; mark: KeyMark });

/** One undisturbed pass over the text, partly marked or blank: the learner marks, and nothing is judged until the end. */
export function MarkingRound({ round, detached, version, onLeave }: MarkingRoundProps): ReactNode {
  const { t } = useTranslation();
  const marking = useMarking(round.id, version);
  const marks = usePracticeMarks(round);
  const active = useReading((store) => store.active);
  const activate = useReading((store) => store.activate);
  const enterNote = useReading((store) => store.enterNote);
  const glosses = useShownGlosses(version.id);
  const activeMark = round.marks.find(({ id }) => id === active);
  const toggleGlossAt = useGlossToggle(version);
  const caret = useTextCaret({
    version,
    description: t('practise.text-keys'),
    onKey: (event: KeyboardEvent, now) => {
      const command = commandOf(event);
      if (command) carryOut(command, now, { caret, marking, activeMark, activate, enterNote, toggleGlossAt });
      return command !== null;
    },
    onCaret: (place) => activate(markAt(marks, place)?.id ?? null),
  });
  const notes = useNotes(marks, marking);
  return (
    <Sheet
      rail={<BlockRail version={version} />}
      page={
        <MarkablePage
          version={version}
          glosses={glosses}
          marks={marks}
          caret={caret}
          marking={marking}
          activeMark={activeMark}
        />
      }
      margin={
        <>
          <MarkingPanel round={round} marking={marking} onLeave={onLeave} />
          <DetachedMarks marks={detached} />
          <WayBack words={marks.find(({ id }) => id === active)?.span} caret={caret}>
            <Margin label={t('lesson.notes')} notes={notes} active={active} />
          </WayBack>
        </>
      }
    />
  );
}

const NONE_READY: readonly KeyMark[] = [];

/** The learner's marks and the ones that stand ready, in reading order. */
function usePracticeMarks(round: Round): readonly PracticeMark[] {
  const lesson = useOpenStudy((study) => study.lesson);
  const ready = useMemo(
    () => (round.level === 'partly' && lesson.reader === 'expert' ? givenMarks(lesson) : NONE_READY),
    [round.level, lesson],
  );
  const own = useEach(round.marks, ownMark);
  const given = useEach(ready, givenMark);
  return useMemo(() => [...own, ...given].sort((a, b) => inReadingOrder(a.span, b.span)), [own, given]);
}

function ownMark(mark: LearnerMark): PracticeMark {
  return { id: mark.id, kind: mark.kind, span: mark.selector, by: 'learner', mark };
}

function givenMark(mark: KeyMark): PracticeMark {
  return { id: mark.id, kind: mark.kind, span: mark.selector, by: 'expert', mark };
}

function useNotes(marks: readonly PracticeMark[], marking: Marking): readonly MarginNote[] {
  const activate = useReading((store) => store.activate);
  const noteOf = useCallback(
    (shown: PracticeMark): MarginNote => ({
      id: shown.id,
      span: shown.span,
      render: ({ active }) => (
        <MarkNote
          kind={shown.kind}
          words={shown.mark.selector.exact}
          gist={shown.by === 'learner' && shown.mark.note !== '' ? <bdi>{shown.mark.note}</bdi> : undefined}
          tag={shown.by === 'expert' ? <GivenSign /> : <PendingSign mark={shown.mark.id} />}
          active={active}
          onPress={() => activate(active ? null : shown.id)}
        >
          {shown.by === 'learner' ? (
            <OwnMarkBody key={shown.id} mark={shown.mark} marking={marking} />
          ) : (
            <KeyMarkBody mark={shown.mark} />
          )}
        </MarkNote>
      ),
    }),
    [activate, marking],
  );
  return useEach(marks, noteOf);
}

/** Shows or hides the English of the sentence that the caret is in. */
function useGlossToggle(version: Version): (caret: Selected['caret']) => void {
  const glosses = useGlosses(version.id);
  const toggleGloss = useReading((store) => store.toggleGloss);
  return (caret) => {
    const gloss = glosses.find(
      ({ selector }) =>
        caret && selector.block === caret.block && selector.start <= caret.offset && caret.offset <= selector.end,
    );
    if (gloss) toggleGloss(sentenceKey(gloss.selector));
  };
}
