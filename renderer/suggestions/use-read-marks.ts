import { useMemo } from 'react';
import type { VersionId } from '../../core/article/article.ts';
import { MARK_KINDS, type LearnerMark, type MarkKind } from '../../core/mark/mark.ts';
import { reanchor } from '../../core/mark/reanchor.ts';
import { inReadingOrder } from '../../core/mark/span.ts';
import type { SuggestedMark } from '../../core/mark/suggested-mark.ts';
import { ownMarks } from '../../core/study/own-reading.ts';
import { useReading } from '../lesson/reading-store.ts';
import { useOpenStudy, useOwnLesson } from '../lesson/study-store.ts';
import { useEach } from '../lesson/use-each.ts';
import type { DrawnMark } from '../page/strokes.ts';
import { useSifting, type Sifting } from './sifting-store.ts';

/** A mark of an article of one's own: the program's, or the reader's. */
export type ReadMark = DrawnMark & ({ by: 'program'; mark: SuggestedMark } | { by: 'reader'; mark: LearnerMark });

export type ReadMarks = {
  /** What the margin holds, of the kind asked for, in reading order; the active one also when it has become another. */
  shown: readonly ReadMark[];
  /** How many there are of each kind in it. */
  counts: Readonly<Record<MarkKind, number>>;
  wavedAway: number;
  /** The reader's own marks of the version, whether shown or not. */
  own: readonly LearnerMark[];
  /** The reader's marks whose words the article no longer has. */
  detached: readonly LearnerMark[];
};

/** The marks of a version, sifted as the reader asked. What didn't change is the very same object. */
export function useReadMarks(version: VersionId): ReadMarks {
  const { article, suggestions } = useOwnLesson((lesson) => lesson);
  const reading = useOpenStudy((study) => study.reading);
  const sifting = useSifting((store) => store.sifting);
  const kind = useSifting((store) => store.kind);
  const kept = useReading(({ active }) => (kind === 'all' ? null : active));

  const { own, detached } = useMemo(() => {
    const { anchored, detached: lost } = reanchor(ownMarks(reading), article);
    return { own: anchored.filter(({ selector }) => selector.version === version), detached: lost };
  }, [reading, article, version]);
  const { open, wavedAway } = useMemo(() => {
    const here = suggestions.filter(({ selector }) => selector.version === version);
    return {
      open: here.filter(({ id }) => !reading.verdicts.has(id)),
      wavedAway: here.filter(({ id }) => reading.verdicts.get(id)?.as === 'waved-away'),
    };
  }, [suggestions, reading, version]);

  const ofReader = useEach(own, readersMark);
  const ofProgram = useEach(sifting === 'waved-away' ? wavedAway : open, programsMark);
  return useMemo(() => {
    const held = [...(HOLDS[sifting].suggestions ? ofProgram : []), ...(HOLDS[sifting].own ? ofReader : [])];
    const counts = Object.fromEntries(
      MARK_KINDS.map((one) => [one, held.filter((mark) => mark.kind === one).length]),
    ) as Record<MarkKind, number>; // one entry for each kind
    return {
      shown: held
        .filter((mark) => kind === 'all' || mark.kind === kind || mark.id === kept)
        .sort((a, b) => inReadingOrder(a.span, b.span)),
      counts,
      wavedAway: wavedAway.length,
      own,
      detached,
    };
  }, [ofProgram, ofReader, wavedAway, own, detached, sifting, kind, kept]);
}

const HOLDS: Record<Sifting, { suggestions: boolean; own: boolean }> = {
  suggested: { suggestions: true, own: true },
  own: { suggestions: false, own: true },
  'waved-away': { suggestions: true, own: false },
  none: { suggestions: false, own: false },
};

function programsMark(mark: SuggestedMark): ReadMark {
  return { id: mark.id, kind: mark.kind, span: mark.selector, as: 'suggested', by: 'program', mark };
}

function readersMark(mark: LearnerMark): ReadMark {
  return { id: mark.id, kind: mark.kind, span: mark.selector, by: 'reader', mark };
}
