import type { Token } from '../tokens/token.ts';
import { arabicPassives } from './arabic-passives.ts';
import { arabicUsThem } from './arabic-us-them.ts';
import { englishPassives } from './english-passives.ts';
import { englishUsThem } from './english-us-them.ts';
import type { FramingGrammar } from './framing-findings.ts';

/** `ما يسمّى «…»`, `المسمّى`, `ما وصفه بـ` aside, which says whose word it is. */
const ARABIC_NAMED = /^(?:يسمي|تسمي|تعرف|تدعي|يسمونه|يسمونها|سمي|اسموه|يعرف|يدعي|اسماه|المزعوم|المزعومة)$/;

export const ARABIC_FRAMING: FramingGrammar = {
  passives: arabicPassives,
  usThem: arabicUsThem,
  // Adjectives follow their noun, and have the article and the ة where it does; those of things that are many have ة.
  agree: (noun, next) => {
    // `ما حدث غير مقبول`: no noun.
    if (/^[يت]?(?:حدث|حصل|جري|يجري|تجري|فعل)ت?$/.test(noun.core)) return false;
    const isOfHer = !noun.shadow.endsWith('ة') || /(?:ة|ات|ان|ين)$|^غير$/.test(next.shadow);
    return isOfHer && noun.isDefinite === next.isDefinite;
  },
  soCalled(sentence, quote) {
    const [second, first] = [shadowAt(sentence, quote - 1), shadowAt(sentence, quote - 2)];
    if (/^(?:المزعوم|المزعومة)$/.test(second)) return 1;
    if (!ARABIC_NAMED.test(second)) {
      // `ما يسمى بـ "…"`
      return /^(?:ب|بـ*)$/.test(second) && ARABIC_NAMED.test(first) && shadowAt(sentence, quote - 3) === 'ما' ? 3 : 0;
    }
    return /^[بف]?ما$/.test(first) ? 2 : 0;
  },
};

/** The lexicon knows "so-called" by itself. English has no other word for it that stands before quotation marks. */
export const ENGLISH_FRAMING: FramingGrammar = {
  passives: englishPassives,
  usThem: englishUsThem,
  // "shameless | cash grab", "deeply | unfair": as far as a word's ending tells that it goes with the next.
  agree: (word) => /(?:ly|ous|ful|less|ive|ish|able|ible)$/.test(word.shadow),
  soCalled: (sentence, quote) => (/^(?:so-called|self-styled)$/.test(shadowAt(sentence, quote - 1)) ? 1 : 0),
};

function shadowAt(sentence: readonly Token[], at: number): string {
  const token = sentence[at];
  return token?.quote === null ? token.word.core : '';
}
