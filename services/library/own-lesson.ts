import type { OwnArticle } from '../../core/lesson/own-article.ts';
import type { OwnLesson } from '../../core/lesson/opened-lesson.ts';

/** An article of a person's own with the program's suggestions, to be read and practised. */
export async function ownLesson({ id, article }: OwnArticle): Promise<OwnLesson> {
  // Its word lists are loaded when there is an article to read: a start doesn't wait for them.
  const { suggestedMarks } = await import('../../core/suggest/suggested-marks.ts');
  return { reader: 'program', id, article, suggestions: suggestedMarks(article) };
}
