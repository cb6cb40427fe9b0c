import type { Direction } from '../language/bilingual.ts';

/** The languages that Hamesh reads with rules of their own; any other is imported without harm as `und`. */
export type TextLanguage = 'ar' | 'en' | 'und';

/** Enough to tell by: a longer text is judged by its beginning, so that the time taken doesn't grow with it. */
const SAMPLE = 20_000;

const ARABIC_SCRIPT = /\p{Script=Arabic}/u;
const RIGHT_TO_LEFT_SCRIPTS = 'Arabic Hebrew Syriac Thaana Nko Samaritan Mandaic Adlam Hanifi_Rohingya';
const RIGHT_TO_LEFT = new RegExp(`[${RIGHT_TO_LEFT_SCRIPTS.replace(/(\S+) ?/g, String.raw`\p{Script=$1}`)}]`, 'u');

/** The letters of Arabic itself. Persian, Urdu, Kurdish, Pashto and Uyghur write several others all the time. */
const ARABIC_LETTER = /[\u0621-\u063a\u0641-\u064a\u0671]/;
/** Above this share of other letters (foreign names aside, Arabic has none) the language isn't Arabic. */
const MOST_OTHER_LETTERS = 0.03;

/** Common English words that few other languages written in Latin letters have, or have as often. */
const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  (
    'the and of to that for with from by are were have has had not this it they their said at be been which who will ' +
    'would after as its is was but about over he she his her'
  ).split(' '),
);
/** English news runs at 0.3 and more, short items lower; Dutch, German and Danish, which share a few, at half this. */
const LEAST_ENGLISH_WORDS = 0.1;

function lettersOf(text: string): string[] {
  return text.slice(0, SAMPLE).match(/\p{L}/gu) ?? [];
}

/** Which way a text runs: as most of its letters do; left to right when it has none. */
export function tellDirection(text: string): Direction {
  const letters = lettersOf(text);
  const rightToLeft = letters.filter((letter) => RIGHT_TO_LEFT.test(letter)).length;
  return rightToLeft * 2 > letters.length ? 'rtl' : 'ltr';
}

/** Arabic or English, by letters and common words; `und` when it is neither or too little is there to tell. */
export function tellLanguage(text: string): TextLanguage {
  const letters = lettersOf(text);
  const arabicScript = letters.filter((letter) => ARABIC_SCRIPT.test(letter) && letter !== 'ـ');
  if (arabicScript.length * 2 > letters.length) {
    const others = arabicScript.filter((letter) => !ARABIC_LETTER.test(letter)).length;
    return others > arabicScript.length * MOST_OTHER_LETTERS ? 'und' : 'ar';
  }
  const latin = text.slice(0, SAMPLE).match(/\p{Script=Latin}+/gu) ?? [];
  if (latin.join('').length * 2 <= letters.length) return 'und';
  const english = latin.filter((word) => ENGLISH_WORDS.has(word.toLowerCase())).length;
  return english >= latin.length * LEAST_ENGLISH_WORDS && english > 0 ? 'en' : 'und';
}
