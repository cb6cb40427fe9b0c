import { expect, it } from 'vitest';
import { versionIdSchema } from '../../../core/article/article.ts';
import { givenMarks } from '../../../core/lesson/given-marks.ts';
import { SMALL_LESSON } from '../../fixtures/lessons/small-lesson.ts';

const { key, practice } = SMALL_LESSON;

it('gives the marks that stand ready, of the version that is practised on alone', () => {
  const given = key.map(({ id }) => id);
  expect(givenMarks({ key, practice }).map(({ id }) => id)).toEqual(practice.given);
  expect(givenMarks({ key, practice: { ...practice, given } })).toEqual(key);
  expect(givenMarks({ key, practice: { given, version: versionIdSchema.parse('abridged') } })).toEqual([]);
});
