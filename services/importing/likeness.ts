/**
 * How much a text reads like Arabic or like a western language, told from its characters beyond ASCII: mean points for
 * each, and how many there are. Where an encoding was taken for another, Arabic words are full of accents, or letters
 * that should be rare are common.
 */
export type Likeness = { points: number; characters: number };

/** Letters of Arabic by how common they are in newspapers, a line for each step down, with the points of each step. */
const ARABIC_LETTERS: readonly (readonly [letters: string, points: number])[] = [
  ['ا ل ي م و ن', 2],
  ['ر ت ب ه ة ع د ف س أ', 1.5],
  ['ق ك ح ج ش ص ط خ ى إ ذ ث', 1],
  ['ز ض غ ئ ء ظ آ ؤ', 0.5],
];
const ARABIC_POINTS: ReadonlyMap<string, number> = new Map(
  ARABIC_LETTERS.flatMap(([letters, points]) => letters.split(' ').map((letter) => [letter, points] as const)),
);

const ARABIC = /[\u0621-\u064a\u0671-\u06d3]/;
const VOWEL_SIGN = /[\u064b-\u0652]/;
const ACCENTED = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0192\u02c6]/;
/** Of the signs beyond ASCII, those that newspapers print. */
const PRINTED =
  /[،؛؟ـ\u060c\u200c-\u200f\u2013\u2014\u2018-\u201e\u2022\u2026\u00a0\u00ab\u00bb\u00b0\u00b7\u00a3\u20ac\u00a9\u00ae\u2122\u00bf\u00a1\u00bd\u00e6\u00d7%]/;
const CONTROL = /[\u0080-\u009f]/;

export function likeness(text: string): Likeness {
  let points = 0;
  let characters = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character <= '\x7f') continue;
    points += pointsOf(character, text[at - 1] ?? ' ', text[at + 1] ?? ' ');
    characters++;
  }
  return { points: characters === 0 ? 0 : points / characters, characters };
}

function pointsOf(character: string, before: string, after: string): number {
  const arabic = ARABIC_POINTS.get(character);
  if (arabic !== undefined) return meetsLatin(before) || meetsLatin(after) ? -2 : arabic;
  // Persian and Urdu have more letters, which stand among the others.
  if (ARABIC.test(character)) return ARABIC.test(before) || ARABIC.test(after) ? 0 : -2;
  if (VOWEL_SIGN.test(character)) return ARABIC.test(before) || VOWEL_SIGN.test(before) ? 0 : -3;
  if (ACCENTED.test(character)) return pointsOfAccented(before, after);
  if (CONTROL.test(character)) return -5;
  return PRINTED.test(character) ? 0.5 : -1;
}

/** A western word has an accent here and there, among letters without one; it has none beside an Arabic letter. */
function pointsOfAccented(before: string, after: string): number {
  const neighbours = [before, after];
  if (neighbours.some((neighbour) => ARABIC.test(neighbour) || VOWEL_SIGN.test(neighbour))) return -3;
  if (neighbours.some((neighbour) => ACCENTED.test(neighbour))) return -2;
  return neighbours.some((neighbour) => /[a-z]/i.test(neighbour)) ? 1.5 : -1;
}

function meetsLatin(neighbour: string): boolean {
  return ACCENTED.test(neighbour);
}
