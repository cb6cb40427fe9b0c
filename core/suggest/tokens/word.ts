import type { CueForm } from '../speech/cue-form.ts';
import type { ClaimTrigger } from '../claims/trigger.ts';
import type { LexiconStart } from '../framing/phrase-index.ts';
import type { PersonWord } from './person-word.ts';
import type { Stem } from './stem.ts';

/** What one spelling says of itself, found once however often it stands in an article. */
export type Word = {
  readonly kind: 'word' | 'number' | 'mark';
  readonly surface: string;
  /** The spelling for looking up only: without vowel signs, tatweel, case, and differences of hamza. */
  readonly shadow: string;
  readonly isCapital: boolean;
  /** Capitalised for being a name, as far as the word alone can tell. */
  readonly isName: boolean;
  /** Of a script that has no capitals. */
  readonly isCaseless: boolean;
  /** Code units of the surface that are a conjunction written as one with the word (و, ف); 0 where none is. */
  readonly conjunction: number;
  /** The shadow without that conjunction. */
  readonly core: string;
  /** The shadow without the Arabic article, and whether that was there. */
  readonly bare: string;
  readonly isDefinite: boolean;
  /** No phrase for somebody goes on over it; `isThat` words also open what is reported. */
  readonly isStop: boolean;
  readonly isThat: boolean;
  readonly cue: CueForm | null;
  /** What it says of somebody who may speak, a conjunction left out. */
  readonly person: PersonWord | null;
  readonly trigger: ClaimTrigger | null;
  /** The spellings that a lexicon may know it by, the nearest first. */
  readonly stems: readonly Stem[];
  /** The lexicon's entries that may begin here; null where none does. */
  readonly begins: LexiconStart | null;
  /** It may be the second word of one of the lexicon's. */
  readonly isSecond: boolean;
  /** It may be the verb of a passive. */
  readonly isPassive: boolean;
  /** It says of something that it is ours. */
  readonly isOurs: boolean;
};

export type WordReader = { read: (text: string, start: number, end: number) => Word };

/** Longer ones are no words of a language: they are carried along, and never analysed. */
export const LONGEST_WORD = 48;
/** So many spellings are remembered; an article that has more is read with the same care, only slower. */
const MOST_REMEMBERED = 50_000;
/** So many are found without making a string of the text, which would take longest of all. A power of two. */
const MOST_AT_HAND = 8192;

/** Reads words with `analyse`, each spelling once. */
export function wordReader(analyse: (surface: string) => Word): WordReader {
  const known = new Map<string, Word>();
  /** By a sum of their letters, each in place of the last of the same sum. */
  const atHand: (Word | null)[] = Array.from({ length: MOST_AT_HAND }, () => null);

  function remembered(surface: string): Word {
    const found = known.get(surface);
    if (found) return found;
    const word = surface.length > LONGEST_WORD ? plainWord(surface) : analyse(surface);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(surface, word);
    return word;
  }

  return {
    read(text, start, end) {
      const place = sumOf(text, start, end) & (MOST_AT_HAND - 1);
      const last = atHand[place];
      if (last?.surface.length === end - start && text.startsWith(last.surface, start)) return last;
      const word = remembered(text.slice(start, end));
      atHand[place] = word;
      return word;
    },
  };
}

function sumOf(text: string, start: number, end: number): number {
  let sum = end - start;
  const last = Math.min(end, start + LONGEST_WORD);
  for (let at = start; at < last; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum ^ (sum >>> 15);
}

/** A word, number or mark of which nothing is known. */
export function plainWord(surface: string): Word {
  const kind = /^[\p{L}\p{M}\p{Cf}\p{Cs}]/u.test(surface) ? 'word' : /^\p{N}/u.test(surface) ? 'number' : 'mark';
  const isCapital = /^\p{Lu}/u.test(surface);
  return {
    kind,
    surface,
    shadow: surface,
    isCapital,
    isName: isCapital && kind === 'word',
    isCaseless: /^\p{Lo}/u.test(surface),
    conjunction: 0,
    core: surface,
    bare: surface,
    isDefinite: false,
    isStop: false,
    isThat: false,
    cue: null,
    person: null,
    trigger: null,
    stems: [],
    begins: null,
    isSecond: false,
    isPassive: false,
    isOurs: false,
  };
}
