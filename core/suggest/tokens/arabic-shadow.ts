const SIGNS = /[\p{Mn}\p{Cf}\u0640]/gu;
const SIGN = /^[\p{Mn}\p{Cf}\u0640]$/u;

/**
 * The spelling of an Arabic word for looking up only: newspapers write or leave out vowel signs, tatweel and hamzas,
 * and some end words in ى for ي. Letters stay one for one, so a place in the shadow is a place in the word.
 */
export function arabicShadow(surface: string): string {
  return surface
    .replace(SIGNS, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[یى]$/, 'ي')
    .replace(/ک/g, 'ك');
}

/** How many code units of a word the first `letters` of its shadow take, the signs that they carry included. */
export function unitsOfLetters(surface: string, letters: number): number {
  let at = 0;
  for (let left = letters; at < surface.length; at++) {
    if (SIGN.test(surface[at] ?? '')) continue;
    if (left === 0) break;
    left--;
  }
  return at;
}
