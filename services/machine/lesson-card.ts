import { findVersion } from '../../core/article/article.ts';
import type { LessonCard } from '../../core/contract.ts';
import type { Lesson } from '../../core/lesson/lesson.ts';
import type { StudyEvent } from '../../core/study/event.ts';
import { progressOf } from '../../core/study/progress.ts';

/** A lesson as the library shows it to the learner who did `events` in it. */
export function lessonCard(lesson: Lesson, events: readonly StudyEvent[]): LessonCard {
  const { id, title, summary, minutes, article } = lesson;
  const { headline, language, direction, publisher, published } = article;
  return {
    id,
    title,
    summary,
    headline,
    language,
    direction,
    publisher,
    published,
    words: wordsIn(lesson),
    minutes,
    progress: progressOf(lesson, events),
  };
}

/** Words of the version that is practised on. */
function wordsIn({ article, practice }: Lesson): number {
  const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
  const blocks = findVersion(article, practice.version)?.blocks ?? [];
  return blocks.reduce((sum, { text }) => sum + [...segmenter.segment(text)].filter(isWord).length, 0);
}

function isWord(segment: Intl.SegmentData): boolean {
  return segment.isWordLike === true;
}
