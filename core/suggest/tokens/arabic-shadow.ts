const SIGN = /^[\p{Mn}\p{Cf}\u0640]$/u;

/** What each code unit is in the shadow, 0 where it is left out. Made at first use. */
let spelling: Uint16Array | undefined;

function spellings(): Uint16Array {
  if (spelling) return spelling;
  spelling = Uint16Array.from({ length: 0x10000 }, (_, unit) => (SIGN.test(String.fromCharCode(unit)) ? 0 : unit));
  for (const alif of 'أإآٱ') spelling[alif.charCodeAt(0)] = 'ا'.charCodeAt(0);
  spelling['ک'.charCodeAt(0)] = 'ك'.charCodeAt(0);
  return spelling;
}

/**
 * The spelling of an Arabic word for looking up only: newspapers write or leave out vowel signs, tatweel and hamzas,
 * and some end words in ى for ي. Letters stay one for one, so a place in the shadow is a place in the word.
 */
export function arabicShadow(surface: string): string {
  const known = spellings();
  let shadow = '';
  for (let at = 0; at < surface.length; at++) {
    const unit = known[surface.charCodeAt(at)] ?? 0;
    if (unit !== 0) shadow += String.fromCharCode(unit);
  }
  return /[یى]$/.test(shadow) ? `${shadow.slice(0, -1)}ي` : shadow;
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

/** Without the article and the preposition before it: `الوزير` → `وزير`, `للأمم` → `امم`. */
export function withoutArticle(shadow: string): string {
  const article = articleOf(shadow);
  return shadow.length > article + 1 ? shadow.slice(article) : shadow;
}

/** How many letters the article takes, with the preposition before it. */
function articleOf(shadow: string): number {
  if (shadow.startsWith('ال') || shadow.startsWith('لل')) return 2;
  return shadow.startsWith('بال') || shadow.startsWith('كال') ? 3 : 0;
}
