import { findVersion } from '../../core/article/article.ts';
import type { LessonCard } from '../../core/contract.ts';
import type { Lesson } from '../../core/lesson/lesson.ts';
import type { StudyEvent } from '../../core/study/event.ts';
import { progressOf } from '../../core/study/progress.ts';
import { countWords } from '../../core/text/words.ts';

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
  const blocks = findVersion(article, practice.version)?.blocks ?? [];
  return blocks.reduce((sum, { text }) => sum + countWords(text), 0);
}
