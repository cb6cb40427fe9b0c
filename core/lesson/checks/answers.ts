import type { Bilingual, Language } from '../../language/bilingual.ts';
import type { KeyMark } from '../../mark/mark.ts';
import type { Span } from '../../mark/span.ts';
import type { Item } from '../item.ts';
import type { CalmSpan, Lesson } from '../lesson.ts';
import { error, type Problem } from './problem.ts';

/** Whether everything that a lesson asks has a right answer, and one that isn't, and whether a reader can tell them apart. */
export function checkAnswers({ items, walk, key, calm, languages }: Lesson): Problem[] {
  return [
    ...items.flatMap((item, index) => checkItem(item, `/items/${index}`, languages)),
    ...walk.flatMap(({ task }, index) => {
      if (task.kind !== 'choose') return [];
      const path = `/walk/${index}/task/options`;
      return [...someRightSomeWrong(task.options, path), ...sameTexts(task.options, path, languages)];
    }),
    ...checkKey(key),
    ...checkCalm(calm, key),
  ];
}

function checkItem(item: Item, path: string, languages: readonly Language[]): Problem[] {
  const apart = (list: readonly Told[], name: string) => sameTexts(list, `${path}/${name}`, languages);
  switch (item.kind) {
    case 'single':
      return [...justOneRight(item.options, `${path}/options`), ...apart(item.options, 'options')];
    case 'multiple':
      return [...someRightSomeWrong(item.options, `${path}/options`), ...apart(item.options, 'options')];
    case 'true-false':
      return [...justOneRight(item.reasons, `${path}/reasons`), ...apart(item.reasons, 'reasons')];
    case 'classify':
      return someRightSomeWrong(item.categories, `${path}/categories`);
    case 'match':
      return [...checkPairs(item, path), ...apart(item.left, 'left'), ...apart(item.right, 'right')];
    case 'mark':
      return checkTargets(item, path);
    case 'order':
      return apart(item.entries, 'entries'); // The schema leaves it no way to be without an answer.
  }
}

type Told = { text: Bilingual };

/** Choices that read alike in a language, so that nobody who reads it can tell which is meant. */
function sameTexts(list: readonly Told[], path: string, languages: readonly Language[]): Problem[] {
  return languages.flatMap((language) =>
    repeated(list, ({ text }) => text[language].trim())
      .filter(({ name }) => name !== '') // told by the check of texts
      .map(({ index, name }) =>
        error(`${path}/${index}/text/${language}`, 'unclear-answer', `«${name}» is there twice`),
      ),
  );
}

function checkTargets({ targets, traps }: Extract<Item, { kind: 'mark' }>, path: string): Problem[] {
  const wanted = new Set(targets.map(placeName));
  return [
    ...repeated(targets, placeName).map(({ index, entry }) =>
      error(`${path}/targets/${index}`, 'duplicate', `«${entry.exact}» is wanted twice`),
    ),
    ...traps.flatMap(({ selector }, index) =>
      wanted.has(placeName(selector))
        ? [error(`${path}/traps/${index}`, 'unclear-answer', `«${selector.exact}» is wanted, and a trap`)]
        : [],
    ),
  ];
}

/** One mark of a learner's is paired with one of the key's, so of two on the same words one would always be missed. */
function checkKey(key: readonly KeyMark[]): Problem[] {
  const nameOf = ({ kind, firmness, selector }: KeyMark, index: number) =>
    firmness === 'firm' ? `${kind} ${placeName(selector)}` : `${index}`;
  return repeated(key, nameOf).map(({ index, entry }) =>
    error(`/key/${index}`, 'duplicate', `«${entry.selector.exact}» is a firm ${entry.kind} already`),
  );
}

function checkCalm(calm: readonly CalmSpan[], key: readonly KeyMark[]): Problem[] {
  const framing = new Set(
    key.flatMap(({ kind, firmness, selector }) =>
      kind === 'framing' && firmness === 'firm' ? [placeName(selector)] : [],
    ),
  );
  return calm.flatMap(({ selector }, index) =>
    framing.has(placeName(selector))
      ? [error(`/calm/${index}`, 'unclear-answer', `«${selector.exact}» is calm, and framing in the key`)]
      : [],
  );
}

/** The same for two spans only where they are the same. */
function placeName({ version, block, start, end }: Span): string {
  return `${version} ${block} ${start} ${end}`;
}

/** The entries of a list whose name an earlier one has. */
function repeated<Entry>(
  list: readonly Entry[],
  nameOf: (entry: Entry, index: number) => string,
): { index: number; entry: Entry; name: string }[] {
  const before = new Set<string>();
  return list.flatMap((entry, index) => {
    const name = nameOf(entry, index);
    if (before.has(name)) return [{ index, entry, name }];
    before.add(name);
    return [];
  });
}

type Choices = readonly { correct: boolean }[];

function justOneRight(choices: Choices, path: string): Problem[] {
  const right = choices.filter(({ correct }) => correct).length;
  if (right === 0) return [error(path, 'no-right-answer', 'none of these is right')];
  return right === 1 ? [] : [error(path, 'unclear-answer', `${right} of these are right, where one can be chosen`)];
}

function someRightSomeWrong(choices: Choices, path: string): Problem[] {
  if (!choices.some(({ correct }) => correct)) return [error(path, 'no-right-answer', 'none of these is right')];
  if (choices.every(({ correct }) => correct)) return [error(path, 'no-wrong-answer', 'all of these are right')];
  return [];
}

function checkPairs({ left, right, pairs }: Extract<Item, { kind: 'match' }>, path: string): Problem[] {
  const names = { left: new Set(left.map(({ id }) => id)), right: new Set(right.map(({ id }) => id)) };
  const unpaired = left.flatMap(({ id }, index) => {
    const count = pairs.filter((pair) => pair.left === id).length;
    if (count === 1) return [];
    const kind = count === 0 ? 'no-right-answer' : 'unclear-answer';
    return [error(`${path}/left/${index}`, kind, `«${id}» has ${count} partners, where one is wanted`)];
  });
  const unknown = pairs.flatMap((pair, index) => {
    const missing = [
      ...(names.left.has(pair.left) ? [] : [pair.left]),
      ...(names.right.has(pair.right) ? [] : [pair.right]),
    ];
    return missing.map((id) => error(`${path}/pairs/${index}`, 'unknown', `there is no entry «${id}»`));
  });
  return [...unpaired, ...unknown];
}
