import { SPAN_CATEGORIES, type Item, type SpanCategory } from '../../core/lesson/item.ts';
import type { Bilingual } from '../../core/language/bilingual.ts';
import { shuffled, shuffledApart } from '../../core/quiz/seeded.ts';

/** What belongs in a choice's box: a tick or nothing, its number in the right order, or its partner's place, from 0. */
export type InBox = { as: 'tick'; right: boolean } | { as: 'number'; number: number } | { as: 'letter'; index: number };

export type ChoiceName = Bilingual | { verdict: boolean } | { category: SpanCategory };

export type Choice = { id: string; name: ChoiceName; box: InBox };

/** Choices that stand together. `because`: they are the reasons for the choice above them. */
export type ChoiceGroup = { kind: 'list' | 'row' | 'because'; choices: readonly Choice[] };

/** An item as it stands on paper: what has a box, in the order that the seed settles, and what a letter stands for. */
export type PaperItem = { groups: readonly ChoiceGroup[]; lettered: readonly { id: string; text: Bilingual }[] };

export function onPaper(item: Item, seed: number): PaperItem {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return { groups: [{ kind: 'list', choices: shuffled(item.options, seed).map(ofOption) }], lettered: [] };
    case 'true-false': {
      const verdicts = [true, false].map((verdict): Choice => ({
        id: String(verdict),
        name: { verdict },
        box: tick(verdict === item.answer),
      }));
      const reasons = shuffled(item.reasons, seed).map(ofOption);
      return {
        groups: [
          { kind: 'row', choices: verdicts },
          { kind: 'because', choices: reasons },
        ],
        lettered: [],
      };
    }
    case 'classify': {
      const choices = SPAN_CATEGORIES.flatMap((category): Choice[] =>
        item.categories
          .filter((offered) => offered.category === category)
          .map(({ correct }) => ({ id: category, name: { category }, box: tick(correct) })),
      );
      return { groups: [{ kind: 'row', choices }], lettered: [] };
    }
    case 'mark':
      return { groups: [], lettered: [] };
    case 'match': {
      const lettered = shuffled(item.right, seed);
      const choices = item.left.map(({ id, text }): Choice => {
        const partner = item.pairs.find(({ left }) => left === id)?.right;
        return { id, name: text, box: { as: 'letter', index: lettered.findIndex((entry) => entry.id === partner) } };
      });
      return { groups: [{ kind: 'list', choices }], lettered };
    }
    case 'order': {
      const choices = shuffledApart(item.entries, seed).map((entry): Choice => ({
        id: entry.id,
        name: entry.text,
        box: { as: 'number', number: item.entries.indexOf(entry) + 1 },
      }));
      return { groups: [{ kind: 'list', choices }], lettered: [] };
    }
  }
}

function ofOption({ id, text, correct }: { id: string; text: Bilingual; correct: boolean }): Choice {
  return { id, name: text, box: tick(correct) };
}

function tick(right: boolean): InBox {
  return { as: 'tick', right };
}
