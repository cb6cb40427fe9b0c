import type { LexiconEntry } from '../lexicon/entry.ts';
import type { Stem } from '../tokens/word.ts';

/** A way to write an entry, word by word as shadows, by its first word. */
export type LexiconForm = {
  readonly entry: LexiconEntry;
  readonly rest: readonly ReadonlySet<string>[];
  /** Written for men and for women (`مجحف`, `مجحفة`), so that it says something of the noun before it. */
  readonly isAdjective: boolean;
};
/** An entry that may begin with a word, whose stem leaves `cut` code units of it out. */
export type LexiconStart = { readonly form: LexiconForm; readonly cut: number };

export type PhraseIndex = { readonly startsAt: (stems: readonly Stem[]) => readonly LexiconStart[] };

const NONE: readonly LexiconStart[] = [];

function hasBothGenders(forms: readonly string[], form: string): boolean {
  return forms.includes(form.endsWith('ة') ? form.slice(0, -1) : `${form}ة`);
}

/** An index of entries by the spellings that `inflect` gives for each of their words. */
export function phraseIndex(
  entries: readonly LexiconEntry[],
  inflect: (word: string) => readonly string[],
): PhraseIndex {
  const starts = new Map<string, LexiconForm[]>();
  for (const entry of entries) {
    for (const written of entry.forms) {
      const [first = '', ...others] = written.split(' ');
      const isAdjective = hasBothGenders(entry.forms, written);
      const form = { entry, isAdjective, rest: others.map((word) => new Set(inflect(word))) };
      for (const spelling of inflect(first)) {
        const known = starts.get(spelling);
        if (known) known.push(form);
        else starts.set(spelling, [form]);
      }
    }
  }
  return {
    startsAt(stems) {
      let found: LexiconStart[] | null = null;
      for (const { shadow, cut } of stems) {
        for (const form of starts.get(shadow) ?? []) (found ??= []).push({ form, cut });
      }
      return found ?? NONE;
    },
  };
}
