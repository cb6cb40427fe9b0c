import { articleTitle } from '../../core/article/article-title.ts';
import { useBilingual } from '../language/use-language.ts';
import { useOpenStudy } from './study-store.ts';

/** What a lesson is called; an article of one's own is called as its headline calls it. */
export function useLessonTitle(): string {
  const pick = useBilingual();
  const lesson = useOpenStudy((study) => study.lesson);
  return lesson.reader === 'expert' ? pick(lesson.title) : articleTitle(lesson.article);
}
