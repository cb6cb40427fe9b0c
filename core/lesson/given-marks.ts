import type { KeyMark } from '../mark/mark.ts';
import type { Lesson } from './lesson.ts';

/** The key marks that stand ready in the partly marked round, on the version that is practised on. */
export function givenMarks({ key, practice }: Pick<Lesson, 'key' | 'practice'>): KeyMark[] {
  const given = new Set(practice.given);
  return key.filter(({ id, selector }) => given.has(id) && selector.version === practice.version);
}
