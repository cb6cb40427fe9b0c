import type { LexiconEntry } from '../lexicon/entry.ts';
import type { Stem } from '../tokens/word.ts';

/** A way to write an entry: how its words after the second are spelled, as shadows. */
export type LexiconForm = {
  readonly entry: LexiconEntry;
  readonly length: number;
  readonly rest: readonly ReadonlySet<string>[];
};
/** The forms that begin with one word: those of that word alone, and the others by their second word. */
export type LexiconForms = {
  readonly alone: LexiconForm | null;
  readonly bySecond: ReadonlyMap<string, readonly LexiconForm[]> | null;
};
/** The lexicon's forms that may begin with a word, whose stem leaves `cut` code units of it out. */
export type LexiconStart = { readonly forms: LexiconForms; readonly cut: number };

export type PhraseIndex = { readonly startsAt: (stems: readonly Stem[]) => readonly LexiconStart[] };

const NONE: readonly LexiconStart[] = [];

/** An index of entries by the spellings that `inflect` gives for each of their words. */
export function phraseIndex(
  entries: readonly LexiconEntry[],
  inflect: (word: string) => readonly string[],
): PhraseIndex {
  const starts = new Map<string, { alone: LexiconForm | null; bySecond: Map<string, LexiconForm[]> | null }>();
  for (const entry of entries) {
    for (const written of entry.forms) {
      const [first = '', second, ...others] = written.split(' ');
      const length = second === undefined ? 1 : 2 + others.length;
      const form = { entry, length, rest: others.map((word) => new Set(inflect(word))) };
      for (const spelling of inflect(first)) {
        const forms = starts.get(spelling) ?? { alone: null, bySecond: null };
        starts.set(spelling, forms);
        if (second === undefined) {
          forms.alone ??= form;
          continue;
        }
        const bySecond = (forms.bySecond ??= new Map<string, LexiconForm[]>());
        for (const next of inflect(second)) {
          const known = bySecond.get(next);
          if (known) known.push(form);
          else bySecond.set(next, [form]);
        }
      }
    }
  }
  return {
    startsAt(stems) {
      let found: LexiconStart[] | null = null;
      for (const { shadow, cut } of stems) {
        const forms = starts.get(shadow);
        if (forms) (found ??= []).push({ forms, cut });
      }
      return found ?? NONE;
    },
  };
}
