import type { LexiconEntry } from '../lexicon/entry.ts';
import type { Stem } from '../tokens/stem.ts';

/** A way to write an entry: the words after its first, as shadows. */
export type LexiconForm = {
  readonly entry: LexiconEntry;
  readonly rest: readonly ReadonlySet<string>[];
  /** Written for men and for women (`مجحف`, `مجحفة`), so that it says something of the noun before it. */
  readonly isAdjective: boolean;
};

/** The forms that begin with one word: that word alone, and those that go on, by the spellings of the second. */
export type LexiconGroup = {
  readonly alone: LexiconForm | null;
  readonly followed: ReadonlyMap<string, readonly LexiconForm[]>;
};
/** The forms that may begin with a word, whose stem leaves `cut` code units of it out. */
export type LexiconStart = {
  /** The word alone, by its nearest stem. */
  readonly alone: { readonly form: LexiconForm; readonly cut: number } | null;
  readonly longer: readonly { readonly followed: LexiconGroup['followed']; readonly cut: number }[];
};

export type PhraseIndex = {
  readonly startsAt: (stems: readonly Stem[]) => LexiconStart | null;
  /** Whether a word is the second of any form. */
  readonly goesOnWith: (stems: readonly Stem[]) => boolean;
};

type Draft = { alone: LexiconForm | null; followed: Map<string, LexiconForm[]> };

/** An index of entries by the spellings that `inflect` gives for each of their words. */
export function phraseIndex(
  entries: readonly LexiconEntry[],
  inflect: (word: string) => readonly string[],
): PhraseIndex {
  const groups = new Map<string, Draft>();
  const seconds = new Set<string>();
  for (const entry of entries) {
    for (const written of entry.forms) {
      const [first = '', ...others] = written.split(' ');
      const group = groups.get(first) ?? { alone: null, followed: new Map() };
      groups.set(first, group);
      const isAdjective = hasBothGenders(entry.forms, written);
      const form = { entry, isAdjective, rest: others.map((word) => new Set(inflect(word))) };
      const [second] = form.rest;
      if (!second) group.alone ??= form;
      for (const spelling of second ?? []) {
        seconds.add(spelling);
        listed(group.followed, spelling).push(form);
      }
    }
  }
  const starts = new Map<string, Draft[]>();
  for (const [first, group] of groups) for (const spelling of inflect(first)) listed(starts, spelling).push(group);
  return {
    startsAt(stems) {
      const groups = stems.flatMap(({ shadow, cut }) => (starts.get(shadow) ?? []).map((group) => ({ group, cut })));
      if (groups.length === 0) return null;
      let alone: LexiconStart['alone'] = null;
      for (const { group, cut } of groups) if (group.alone) alone ??= { form: group.alone, cut };
      const longer = groups.flatMap(({ group: { followed }, cut }) => (followed.size > 0 ? [{ followed, cut }] : []));
      return { alone, longer };
    },
    goesOnWith: (stems) => stems.some(({ shadow }) => seconds.has(shadow)),
  };
}

function listed<Value>(lists: Map<string, Value[]>, key: string): Value[] {
  const list = lists.get(key) ?? [];
  if (list.length === 0) lists.set(key, list);
  return list;
}

function hasBothGenders(forms: readonly string[], form: string): boolean {
  return forms.includes(form.endsWith('ة') ? form.slice(0, -1) : `${form}ة`);
}
