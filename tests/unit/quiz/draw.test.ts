import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SKILLS, type Item } from '../../../core/lesson/item.ts';
import { drawQuiz, QUIZ_SIZE } from '../../../core/quiz/draw.ts';
import { bankOf } from '../../fixtures/lessons/small-lesson.ts';
import { ITEM_KINDS } from '../../fixtures/lessons/item-kinds.ts';

const bank = bankOf(
  Array.from({ length: 30 }, (_, n) => ({
    kind: ITEM_KINDS[(n * 3) % ITEM_KINDS.length] ?? 'single',
    skill: SKILLS[n % SKILLS.length] ?? 'the-source',
  })),
);

function drawnFrom(items: readonly Item[], ids: readonly string[]): Item[] {
  return ids.flatMap((id) => items.filter((item) => item.id === id));
}

function meetings(items: readonly Item[]): number {
  return items.filter(({ kind }, index) => index > 0 && items[index - 1]?.kind === kind).length;
}

describe('drawing a quiz', () => {
  it('takes ten, spread over the six skills, no two of one kind in a row', () => {
    for (let seed = 0; seed < 50; seed++) {
      const drawn = drawnFrom(bank, drawQuiz(bank, [], seed));
      expect(drawn).toHaveLength(QUIZ_SIZE);
      const perSkill = SKILLS.map((skill) => drawn.filter((item) => item.skill === skill).length);
      expect(perSkill.toSorted((a, b) => a - b)).toEqual([1, 1, 2, 2, 2, 2]);
      expect(meetings(drawn)).toBe(0);
    }
  });

  it('comes out the same for one seed, and differs between seeds', () => {
    expect(drawQuiz(bank, [], 7)).toEqual(drawQuiz(bank, [], 7));
    const quizzes = new Set(Array.from({ length: 20 }, (_, seed) => drawQuiz(bank, [], seed).join()));
    expect(quizzes.size).toBeGreaterThan(15);
    const ofOneSkill = bank.map((item) => ({ ...item, skill: 'the-source' as const }));
    expect(drawQuiz(ofOneSkill, [], 1).toSorted()).not.toEqual(drawQuiz(ofOneSkill, [], 2).toSorted());
  });

  it('favours no skill where not all can be drawn', () => {
    const alone = Array.from({ length: 60 }, (_, seed) => drawnFrom(bank, drawQuiz(bank, [], seed, 1))[0]?.skill);
    expect(new Set(alone).size).toBe(SKILLS.length);
  });

  it('draws others first on a retake, until all were seen', () => {
    const first = drawQuiz(bank, [], 1);
    const answered = (ids: readonly Item['id'][]) => ids.map((item) => ({ item, correct: true }));
    const second = drawQuiz(bank, answered(first), 2);
    const third = drawQuiz(bank, answered([...first, ...second]), 3);
    expect(new Set([...first, ...second, ...third]).size).toBe(30);
  });

  it('then draws what went wrong, then what was answered longest ago', () => {
    const items = bankOf(
      Array.from({ length: 6 }, (_, n) => ({ kind: n % 2 ? 'single' : 'match', skill: 'the-source' }) as const),
    );
    const longestAgoFirst = ['item-3', 'item-0', 'item-5', 'item-1', 'item-4', 'item-2'];
    const history = drawnFrom(items, longestAgoFirst).map(({ id }) => ({
      item: id,
      correct: id !== 'item-1' && id !== 'item-4',
    }));
    expect(new Set(drawQuiz(items, history, 1, 2))).toEqual(new Set(['item-1', 'item-4']));
    expect(new Set(drawQuiz(items, history, 1, 4))).toEqual(new Set(['item-1', 'item-4', 'item-3', 'item-0']));
  });

  it('takes a new item before one that was answered, whatever the skill, once each skill is there', () => {
    const items = bankOf([
      { kind: 'single', skill: 'the-source' },
      { kind: 'match', skill: 'who-speaks' },
      { kind: 'order', skill: 'who-speaks' },
      { kind: 'match', skill: 'the-source' },
    ]);
    const history = drawnFrom(items, ['item-0', 'item-3']).map(({ id }) => ({ item: id, correct: false }));
    expect(new Set(drawQuiz(items, history, 4, 3))).toEqual(new Set(['item-0', 'item-1', 'item-2']));
  });

  it('lets a kind give way where another skill has nothing else', () => {
    const skillsWithOthers = SKILLS.slice(1);
    const items = bankOf([
      ...SKILLS.flatMap((skill) => [
        { kind: 'single' as const, skill },
        { kind: 'single' as const, skill },
      ]),
      ...skillsWithOthers.map((skill, n) => ({
        kind: ITEM_KINDS.filter((one) => one !== 'single')[n] ?? 'match',
        skill,
      })),
    ]);
    const met = Array.from({ length: 300 }, (_, seed) => meetings(drawnFrom(items, drawQuiz(items, [], seed))));
    expect(met.filter((count) => count > 0)).toEqual([]);

    const few = bankOf([
      { kind: 'true-false', skill: 'quote-or-paraphrase' },
      { kind: 'true-false', skill: 'claim-and-evidence' },
      { kind: 'true-false', skill: 'who-speaks' },
      { kind: 'single', skill: 'who-speaks' },
      { kind: 'true-false', skill: 'who-speaks' },
    ]);
    for (let seed = 0; seed < 50; seed++) expect(meetings(drawnFrom(few, drawQuiz(few, [], seed, 3)))).toBe(0);
  });

  it('takes what there is where the bank is small', () => {
    expect(drawQuiz([], [], 1)).toEqual([]);
    const few = bank.slice(0, 3);
    expect(drawQuiz(few, [], 1).toSorted()).toEqual(few.map(({ id }) => id).toSorted());
  });
});

const anyBank = fc
  .array(fc.record({ kind: fc.constantFrom(...ITEM_KINDS.slice(0, 3)), skill: fc.constantFrom(...SKILLS) }), {
    maxLength: 25,
  })
  .map(bankOf);

describe('any bank', () => {
  it('gives each item once, as many as are wanted, each skill that it has where they are enough', () => {
    fc.assert(
      fc.property(anyBank, fc.integer(), fc.integer({ min: 1, max: 12 }), (items, seed, size) => {
        const drawn = drawQuiz(items, [], seed, size);
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn).toHaveLength(Math.min(size, items.length));
        const skills = new Set(drawnFrom(items, drawn).map(({ skill }) => skill));
        const there = new Set(items.map(({ skill }) => skill));
        expect(skills.size).toBe(Math.min(there.size, size));
      }),
    );
  });

  it('keeps one kind apart as well as what was drawn allows', () => {
    fc.assert(
      fc.property(anyBank, fc.integer(), (items, seed) => {
        const drawn = drawnFrom(items, drawQuiz(items, [], seed));
        const most = Math.max(0, ...ITEM_KINDS.map((kind) => drawn.filter((item) => item.kind === kind).length));
        expect(meetings(drawn)).toBe(Math.max(0, most - (drawn.length - most) - 1));
      }),
      { numRuns: 500 },
    );
  });

  it('draws no more of a kind than can be kept apart, where other kinds are there to draw', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 5, max: 20 }), (seed, singles) => {
        const kinds = [...Array.from({ length: singles }, () => 'single' as const), ...ITEM_KINDS.slice(1)];
        const items = bankOf(kinds.map((kind) => ({ kind, skill: 'the-source' })));
        expect(meetings(drawnFrom(items, drawQuiz(items, [], seed)))).toBe(0);
      }),
    );
  });
});
