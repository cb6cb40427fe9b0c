import { SKILLS, type Item, type Skill } from '../lesson/item.ts';
import type { Selector } from '../mark/selector.ts';
import type { Quiz } from '../study/quizzes.ts';
import { grade, type Grade } from './grade.ts';

/** `right` and `of` count items; `credit` adds up their grades' credits. */
export type Tally = { right: number; credit: number; of: number };

export type QuizSummary = {
  overall: Tally;
  /** The skills that the quiz asked for, in their own order. */
  skills: readonly (Tally & { skill: Skill })[];
  /** The items not answered right, in the quiz's order, with the words to look at again. */
  again: readonly { item: Item; grade: Grade | null; passages: readonly Selector[] }[];
};

/** How a quiz went. An item that wasn't answered counts as not right; one that the bank no longer has isn't counted. */
export function summarise(quiz: Pick<Quiz, 'items' | 'answers'>, bank: readonly Item[]): QuizSummary {
  const asked = quiz.items.flatMap((id) => {
    const item = bank.find((one) => one.id === id);
    const response = quiz.answers.get(id);
    return item ? [{ item, grade: response ? grade(item, response) : null }] : [];
  });
  return {
    overall: tally(asked),
    skills: SKILLS.map((skill) => ({ skill, ...tally(asked.filter(({ item }) => item.skill === skill)) })).filter(
      ({ of }) => of > 0,
    ),
    again: asked
      .filter((one) => one.grade?.correct !== true)
      .map((one) => ({ ...one, passages: passagesOf(one.item, one.grade) })),
  };
}

function tally(asked: readonly { grade: Grade | null }[]): Tally {
  return {
    right: asked.filter(({ grade: one }) => one?.correct === true).length,
    credit: asked.reduce((sum, { grade: one }) => sum + (one?.credit ?? 0), 0),
    of: asked.length,
  };
}

/** The item's own words, then what the answer's findings point to, each place once. */
function passagesOf(item: Item, itsGrade: Grade | null): Selector[] {
  const findings = itsGrade?.findings.filter(({ verdict }) => verdict !== 'right') ?? [];
  const passages = [item.passage, ...findings.map(({ passage }) => passage)];
  const places = passages.map(({ version, block, start, end }) => `${version} ${block} ${start} ${end}`);
  return passages.filter((_, index) => places.indexOf(places[index] ?? '') === index);
}
