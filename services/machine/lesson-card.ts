import { articleTitle } from '../../core/article/article-title.ts';
import { findVersion } from '../../core/article/article.ts';
import type { LessonCard } from '../../core/contract.ts';
import type { Lesson } from '../../core/lesson/lesson.ts';
import type { OwnArticle } from '../../core/lesson/own-article.ts';
import { UNAIDED_ROUNDS } from '../../core/study/event.ts';
import { progressOf, type Steps } from '../../core/study/progress.ts';
import { countWords } from '../../core/text/words.ts';

/** A lesson as the library shows it to the learner who took `steps` in it. */
export function lessonCard(lesson: Lesson, origin: 'shipped' | 'installed', steps: Steps): LessonCard {
  const { id, title, summary, minutes, article } = lesson;
  const { headline, language, direction, publisher, published } = article;
  return {
    id,
    origin,
    title,
    summary,
    headline,
    language,
    direction,
    publisher,
    published,
    words: wordsIn(lesson),
    minutes,
    progress: progressOf(lesson, steps),
  };
}

/** Words that a careful reader gets through in a minute. */
const WORDS_A_MINUTE = 100;

/** An article of a person's own as the library shows it: called by its headline, and with practice alone to do in it. */
export function ownArticleCard({ id, article }: OwnArticle, steps: Steps): LessonCard {
  const { headline, language, direction, publisher, published, versions } = article;
  const title = articleTitle(article);
  // Counted by the spaces: an article may be long, and every article is counted whenever the library is shown.
  const words = (versions[0]?.blocks ?? []).reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  return {
    id,
    origin: 'own',
    title: { ar: title, en: title },
    summary: null,
    headline,
    language,
    direction,
    publisher,
    published,
    words,
    minutes: Math.max(1, Math.round(words / WORDS_A_MINUTE)),
    progress: progressOf({ walk: [], items: [] }, steps, UNAIDED_ROUNDS),
  };
}

/** Words of the version that is practised on. */
function wordsIn({ article, practice }: Lesson): number {
  const blocks = findVersion(article, practice.version)?.blocks ?? [];
  return blocks.reduce((sum, { text }) => sum + countWords(text), 0);
}
