import { Suspense, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { findVersion } from '../../core/article/article.ts';
import { LENSES } from '../../core/lesson/stop.ts';
import { MARK_KINDS, type KeyMark, type LearnerMark, type MarkKind } from '../../core/mark/mark.ts';
import { inReadingOrder } from '../../core/mark/span.ts';
import { LensView } from '../lenses/lens-view.tsx';
import { useReading, type MarginContent } from '../lesson/reading-store.ts';
import { Sheet } from '../lesson/sheet.tsx';
import { useAuthoredLesson, useOpenStudy } from '../lesson/study-store.ts';
import { useRounds, type PlacedRound } from '../lesson/use-rounds.ts';
import { DetachedMarks } from '../margin/detached-marks.tsx';
import { KeyMarkBody, KeyMarkGist } from '../margin/key-mark-body.tsx';
import type { MarginNote } from '../margin/margin-note.ts';
import { Margin } from '../margin/margin.tsx';
import { MarkNote } from '../margin/mark-note.tsx';
import { ArticlePage } from '../page/article-page.tsx';
import type { Stroke } from '../page/highlight-painter.ts';
import { usePageGeometry } from '../page/page-geometry.ts';
import { strokesOf, type DrawnMark } from '../page/strokes.ts';
import { useShownGlosses } from '../page/use-glosses.ts';
import { useSentenceReading } from '../page/use-sentence-reading.ts';
import { BlockRail } from './block-rail.tsx';
import { MarginHead } from './margin-head.tsx';
import styles from './read-mode.module.css';

/** A mark shown while reading: the expert's, with its reasons, or the learner's own, with its note. */
type ShownMark = DrawnMark & ({ by: 'expert'; mark: KeyMark } | { by: 'learner'; mark: LearnerMark });

/** Which of the expert's marks are drawn on the page, by what the margin holds. */
const DRAWN: Record<MarginContent, readonly MarkKind[]> = {
  expert: MARK_KINDS,
  own: [],
  none: [],
  voices: ['quote'],
  versions: [],
  claims: ['claim'],
};

/** The article with its margin, to be read at leisure. */
export function ReadMode(): ReactNode {
  const article = useOpenStudy(({ lesson }) => lesson.article);
  const versionId = useReading((store) => store.version);
  const version = findVersion(article, versionId) ?? article.versions[0];
  const active = useReading((store) => store.active);
  const margin = useReading((store) => store.margin);
  const activate = useReading((store) => store.activate);
  const marks = useShownMarks();
  const geometry = usePageGeometry();
  const notes = useMemo(() => {
    const show = (mark: ShownMark | null): void => {
      activate(mark?.id ?? null);
      if (mark) geometry.reveal(mark.span);
    };
    return marks.map((mark) => noteOf(mark, show));
  }, [marks, activate, geometry]);
  const drawn = useMemo(() => strokesOf(marks, active), [marks, active]);
  const glosses = useShownGlosses(versionId);
  const reading = useSentenceReading(versionId, marks);
  const strokes = useMemo(
    (): Stroke[] => (reading.sentence ? [{ ink: { as: 'sentence' }, span: reading.sentence }, ...drawn] : drawn),
    [drawn, reading.sentence],
  );
  if (!version) return null;
  return (
    <Sheet
      rail={<BlockRail version={version} />}
      page={
        <ArticlePage
          article={article}
          version={version}
          glosses={glosses}
          strokes={strokes}
          lit={null}
          text={reading.text}
        />
      }
      margin={
        <div className={styles['margin']} data-beside-all={LENSES.some((lens) => lens === margin) || undefined}>
          <MarginHead />
          <MarginInside notes={notes} />
        </div>
      }
    />
  );
}

function MarginInside({ notes }: { notes: readonly MarginNote[] }): ReactNode {
  const { t } = useTranslation();
  const margin = useReading((store) => store.margin);
  const active = useReading((store) => store.active);
  const detached = latestMarked(useRounds())?.detached ?? [];
  const lens = LENSES.find((one) => one === margin);
  if (lens) {
    return (
      <div className={styles['lens']}>
        <Suspense>
          <LensView lens={lens} />
        </Suspense>
      </div>
    );
  }
  if (margin === 'own' && notes.length === 0 && detached.length === 0) {
    return <p className="empty-margin">{t('read.none-of-mine')}</p>;
  }
  return (
    <>
      {margin === 'own' && <DetachedMarks marks={detached} />}
      <Margin label={t('lesson.notes')} notes={notes} active={active} />
    </>
  );
}

/** The marks that the margin's content draws on the page. */
function useShownMarks(): readonly ShownMark[] {
  const version = useReading((store) => store.version);
  const margin = useReading((store) => store.margin);
  const key = useAuthoredLesson((lesson) => lesson.key);
  const rounds = useRounds();
  return useMemo(() => {
    const marks =
      margin === 'own' ? ownMarks(rounds) : key.filter(({ kind }) => DRAWN[margin].includes(kind)).map(expertMark);
    return marks.filter(({ span }) => span.version === version).sort((a, b) => inReadingOrder(a.span, b.span));
  }, [version, margin, key, rounds]);
}

function expertMark(mark: KeyMark): ShownMark {
  return { id: mark.id, kind: mark.kind, span: mark.selector, by: 'expert', mark };
}

/** The round worked on last. */
function latestMarked(rounds: readonly PlacedRound[]): PlacedRound | undefined {
  return rounds.findLast(({ round, detached }) => round.level !== 'worked' && round.marks.length + detached.length > 0);
}

function ownMarks(rounds: readonly PlacedRound[]): ShownMark[] {
  return (latestMarked(rounds)?.round.marks ?? []).map((mark) => ({
    id: mark.id,
    kind: mark.kind,
    span: mark.selector,
    by: 'learner',
    mark,
  }));
}

function noteOf(shown: ShownMark, show: (mark: ShownMark | null) => void): MarginNote {
  return {
    id: shown.id,
    span: shown.span,
    render: ({ active }) => (
      <MarkNote
        kind={shown.kind}
        words={shown.mark.selector.exact}
        gist={shown.by === 'expert' ? <KeyMarkGist mark={shown.mark} /> : <bdi>{shown.mark.note}</bdi>}
        active={active}
        onPress={() => show(active ? null : shown)}
      >
        {shown.by === 'expert' ? <KeyMarkBody mark={shown.mark} /> : <bdi>{shown.mark.note}</bdi>}
      </MarkNote>
    ),
  };
}
