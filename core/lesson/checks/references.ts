import { findVersion } from '../../article/article.ts';
import type { KeyMark } from '../../mark/mark.ts';
import { holds } from '../../mark/span.ts';
import type { Card, Lesson } from '../lesson.ts';
import type { Lens, Stop } from '../stop.ts';
import { everyPart } from './parts.ts';
import { error, type Problem } from './problem.ts';

/** Whether all that a lesson names is there, once. */
export function checkReferences(lesson: Lesson): Problem[] {
  return [
    ...checkDuplicates(lesson),
    ...checkHeldQuotes(lesson),
    ...checkVoices(lesson),
    ...checkWalk(lesson),
    ...checkPractice(lesson),
  ];
}

/** Ids are looked up within the list that they stand in, at whatever depth. */
function checkDuplicates(lesson: Lesson): Problem[] {
  return [...everyPart(lesson)].flatMap(({ path, value }) => {
    if (!Array.isArray(value)) return [];
    const before = new Set<string>();
    return value.map(idOf).flatMap((id, index) => {
      if (id === undefined) return [];
      if (before.has(id)) return [error(`${path}/${index}`, 'duplicate', `«${id}» is there twice`)];
      before.add(id);
      return [];
    });
  });
}

function idOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  if ('id' in entry && typeof entry.id === 'string') return entry.id;
  if ('category' in entry && typeof entry.category === 'string') return entry.category;
  return undefined;
}

function checkHeldQuotes({ key }: Lesson): Problem[] {
  const quotes = byId(key.filter(({ kind }) => kind === 'quote'));
  return key.flatMap((mark, index) => {
    if (mark.kind !== 'quote') return [];
    return mark.says.holds.flatMap((id, place) => {
      const held = quotes.get(id);
      if (held && held !== mark && holds(mark.selector, held.selector)) return [];
      return [error(`/key/${index}/says/holds/${place}`, 'unknown', `no quote «${id}» stands inside this one`)];
    });
  });
}

function checkVoices({ voices }: Lesson): Problem[] {
  const names = byId(voices.names);
  return voices.stretches.flatMap(({ voice }, index) =>
    names.has(voice) ? [] : [error(`/voices/stretches/${index}/voice`, 'unknown', `no voice is named «${voice}»`)],
  );
}

/** By id, since a list may be as long as a pack has room for; of two of one id the first. */
function byId<Entry extends { id: string }>(list: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(list.toReversed().map((entry) => [entry.id, entry]));
}

type Named = { key: ReadonlyMap<string, KeyMark>; dossier: ReadonlyMap<string, Card> };

function checkWalk(lesson: Lesson): Problem[] {
  const named = { key: byId(lesson.key), dossier: byId(lesson.dossier) };
  return lesson.walk.flatMap((stop, index) => checkStop(stop, `/walk/${index}`, lesson, named));
}

function checkStop({ lens, task }: Stop, path: string, lesson: Lesson, { key, dossier }: Named): Problem[] {
  const problems: Problem[] = [];
  if (lens && !hasWhatItShows(lens, lesson)) {
    problems.push(error(`${path}/lens`, 'unknown', `there is nothing for the lens «${lens}» to show`));
  }
  if (task.kind === 'find') {
    for (const [index, target] of task.targets.entries()) {
      if (key.has(target)) continue;
      problems.push(error(`${path}/task/targets/${index}`, 'unknown', `the key has no mark «${target}»`));
    }
    const targets = new Set(task.targets).size;
    if (task.need > targets) {
      const message = `${task.need} marks are asked for, and there are ${targets} to find`;
      problems.push(error(`${path}/task/need`, 'no-right-answer', message));
    }
  }
  if (task.kind === 'compare') {
    for (const [index, side] of task.sides.entries()) {
      if (side.kind !== 'card' || dossier.has(side.card)) continue;
      problems.push(error(`${path}/task/sides/${index}/card`, 'unknown', `the dossier has no card «${side.card}»`));
    }
  }
  return problems;
}

function hasWhatItShows(lens: Lens, { voices, article, key }: Lesson): boolean {
  switch (lens) {
    case 'voices':
      return voices.names.length > 0;
    case 'versions':
      return article.versions.length > 1;
    case 'claims':
      return key.some(({ kind }) => kind === 'claim');
  }
}

function checkPractice({ practice, article, key }: Lesson): Problem[] {
  const isThere = findVersion(article, practice.version) !== undefined;
  const marks = byId(key);
  const problems = practice.given.flatMap((given, index) => {
    const path = `/practice/given/${index}`;
    const mark = marks.get(given);
    if (!mark) return [error(path, 'unknown', `the key has no mark «${given}»`)];
    if (!isThere || mark.selector.version === practice.version) return [];
    return [error(path, 'unknown', `the mark «${given}» isn't in the version «${practice.version}»`)];
  });
  if (isThere) return problems;
  return [...problems, error('/practice/version', 'unknown', `the article has no version «${practice.version}»`)];
}
