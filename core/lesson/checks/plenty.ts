import { SKILLS } from '../item.ts';
import type { Lesson } from '../lesson.ts';
import { shortfall, type Problem } from './problem.ts';

/** What a whole lesson holds. Three items of a skill let three quizzes ask for it without asking the same. */
const WANTED = { stopsLeast: 14, stopsMost: 18, calm: 8, cards: 1, items: 30, kinds: 6, ofSkill: 3 };

/** Whether a lesson holds as much as a whole one should. */
export function checkPlenty({ walk, calm, dossier, items }: Lesson): Problem[] {
  return [
    ...atLeast('/walk', walk.length, WANTED.stopsLeast, 'stops'),
    ...(walk.length > WANTED.stopsMost
      ? [shortfall('/walk', 'too-many', `${walk.length} stops, where at most ${WANTED.stopsMost} are wanted`)]
      : []),
    ...atLeast('/calm', calm.length, WANTED.calm, 'calm spans'),
    ...atLeast('/dossier', dossier.length, WANTED.cards, 'cards'),
    ...atLeast('/items', items.length, WANTED.items, 'items'),
    ...atLeast('/items', new Set(items.map(({ kind }) => kind)).size, WANTED.kinds, 'kinds of items'),
    ...SKILLS.flatMap((skill) =>
      atLeast('/items', items.filter((item) => item.skill === skill).length, WANTED.ofSkill, `items on ${skill}`),
    ),
  ];
}

function atLeast(path: string, count: number, least: number, what: string): Problem[] {
  return count < least ? [shortfall(path, 'too-few', `${count} ${what}, where at least ${least} are wanted`)] : [];
}
