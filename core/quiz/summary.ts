import { SKILLS, type Item, type Skill } from '../lesson/item.ts';
import type { Quiz } from '../study/quizzes.ts';
import { grade, type Grade } from './grade.ts';

/** Counts of items. */
export type Tally = { right: number; of: number };

export type QuizSummary = {
  overall: Tally;
  /** The skills that the quiz asked for, in their own order. */
  skills: readonly (Tally & { skill: Skill })[];
  /** The items not answered right, in the quiz's order. */
  again: readonly { item: Item; grade: Grade | null }[];
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
    again: asked.filter((one) => one.grade?.correct !== true),
  };
}

function tally(asked: readonly { grade: Grade | null }[]): Tally {
  return {
    right: asked.filter(({ grade: one }) => one?.correct === true).length,
    of: asked.length,
  };
}
