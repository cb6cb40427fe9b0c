import type { VersionId } from '../../core/article/article.ts';
import type { Item } from '../../core/lesson/item.ts';
import type { Lesson } from '../../core/lesson/lesson.ts';
import { drawQuiz } from '../../core/quiz/draw.ts';
import { seedOf } from '../../core/quiz/seeded.ts';

/**
 * The questions of a lesson's sheets: a quiz drawn for nobody in particular, always the same, so that the answer key in
 * one room answers the worksheet in another. Only the version that is printed can be asked about.
 */
export function paperItems({ id, items, practice }: Lesson): Item[] {
  const asked = items.filter((item) => isAbout(item, practice.version));
  return drawQuiz(asked, [], seedOf(id)).flatMap((drawn) => asked.filter((item) => item.id === drawn));
}

/** Settles the order of an item's parts. */
export function paperSeed(lesson: Pick<Lesson, 'id'>, item: Pick<Item, 'id'>): number {
  return seedOf(lesson.id, item.id);
}

function isAbout(item: Item, version: VersionId): boolean {
  return passagesOf(item).every((passage) => passage.version === version);
}

function passagesOf(item: Item): Pick<Item['passage'], 'version'>[] {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return [item.passage, ...item.options.flatMap(({ passage }) => passage ?? [])];
    case 'true-false':
      return [item.passage, ...item.reasons.flatMap(({ passage }) => passage ?? [])];
    case 'mark':
      return [item.passage, ...item.targets];
    case 'classify':
    case 'match':
    case 'order':
      return [item.passage];
  }
}
