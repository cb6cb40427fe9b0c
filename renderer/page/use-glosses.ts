import { useMemo } from 'react';
import type { VersionId } from '../../core/article/article.ts';
import { inReadingOrder } from '../../core/mark/span.ts';
import type { Gloss } from '../../core/lesson/lesson.ts';
import { sentenceKey, useReading } from '../lesson/reading-store.ts';
import { useOpenStudy } from '../lesson/study-store.ts';
import { usePreferences } from '../session/session-store.ts';

const NONE: readonly Gloss[] = [];

/** All sentences of the lesson with their English; an article of one's own has none. */
function useLessonGloss(): readonly Gloss[] {
  return useOpenStudy(({ lesson }) => (lesson.reader === 'expert' ? lesson.gloss : NONE));
}

/** Whether there is any English to show. */
export function useHasGloss(): boolean {
  return useLessonGloss().length > 0;
}

/** The sentences of a version with their English, in reading order. */
export function useGlosses(version: VersionId): readonly Gloss[] {
  const gloss = useLessonGloss();
  return useMemo(
    () =>
      gloss
        .filter(({ selector }) => selector.version === version)
        .sort((a, b) => inReadingOrder(a.selector, b.selector)),
    [gloss, version],
  );
}

/** Those whose English is on the page: all of them, or the ones that were asked for. */
export function useShownGlosses(version: VersionId): readonly Gloss[] {
  const glosses = useGlosses(version);
  const all = usePreferences().gloss;
  const open = useReading((store) => store.openGlosses);
  return useMemo(
    () => (all ? glosses : glosses.filter(({ selector }) => open.has(sentenceKey(selector)))),
    [glosses, all, open],
  );
}
