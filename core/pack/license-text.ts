import type { Lesson } from '../lesson/lesson.ts';

/** Whose text a lesson's article is, and under which licence, for whoever looks into a pack without Hamesh. */
export function licenseText({ title, credit }: Pick<Lesson, 'title' | 'credit'>): string {
  return [title.ar, credit.text.ar, '', title.en, credit.text.en, '', credit.license, ...credit.addresses, ''].join(
    '\n',
  );
}
