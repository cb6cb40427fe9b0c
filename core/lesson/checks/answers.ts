import type { Item } from '../item.ts';
import type { Lesson } from '../lesson.ts';
import { error, type Problem } from './problem.ts';

/** Whether everything that a lesson asks has a right answer, and one that isn't. */
export function checkAnswers({ items, walk }: Lesson): Problem[] {
  return [
    ...items.flatMap((item, index) => checkItem(item, `/items/${index}`)),
    ...walk.flatMap(({ task }, index) =>
      task.kind === 'choose' ? someRightSomeWrong(task.options, `/walk/${index}/task/options`) : [],
    ),
  ];
}

function checkItem(item: Item, path: string): Problem[] {
  switch (item.kind) {
    case 'single':
      return justOneRight(item.options, `${path}/options`);
    case 'multiple':
      return someRightSomeWrong(item.options, `${path}/options`);
    case 'true-false':
      return justOneRight(item.reasons, `${path}/reasons`);
    case 'classify':
      return someRightSomeWrong(item.categories, `${path}/categories`);
    case 'match':
      return checkPairs(item, path);
    case 'mark':
    case 'order':
      return []; // Their schema leaves them no way to be without an answer.
  }
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
