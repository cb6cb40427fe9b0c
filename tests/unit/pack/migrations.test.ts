import { expect, it } from 'vitest';
import { migrateLesson, type Migrations } from '../../../core/pack/migrations.ts';

/** A made-up past: version 0 called the title a name, and version 1 had no minutes. */
const PAST: Migrations = {
  0: ({ name, ...rest }) => ({ ...rest, title: name }),
  1: (lesson) => ({ ...lesson, minutes: 30 }),
};

it('goes from version to version, each step on what the step before it left', () => {
  expect(migrateLesson({ schema: 0, name: 'N', other: 1 }, PAST, 2)).toEqual({
    schema: 2,
    title: 'N',
    other: 1,
    minutes: 30,
  });
  expect(migrateLesson({ schema: 1, title: 'T' }, PAST, 2)).toEqual({ schema: 2, title: 'T', minutes: 30 });
});

it('leaves the present version as it is', () => {
  const lesson = { schema: 2, title: 'T' };
  expect(migrateLesson(lesson, PAST, 2)).toBe(lesson);
});

it.each([3, -1, 0.5, NaN, Infinity, '1', null, undefined])('knows no way from version %s', (schema) => {
  expect(migrateLesson({ schema }, PAST, 2)).toBeNull();
});
