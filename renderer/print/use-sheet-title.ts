import { articleTitle } from '../../core/article/article-title.ts';
import { useBilingual } from '../language/use-language.ts';
import { useOpenStudy } from '../lesson/study-store.ts';

/** What a sheet is about: the lesson, or an article of one's own, which is called as its headline calls it. */
export function useSheetTitle(): string {
  const pick = useBilingual();
  const lesson = useOpenStudy((study) => study.lesson);
  return lesson.reader === 'expert' ? pick(lesson.title) : articleTitle(lesson.article);
}
