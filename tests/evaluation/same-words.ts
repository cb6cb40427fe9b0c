/** A name with its titles may be this long; a longer one is no name but half a sentence. */
const MOST_WORDS_OF_NAME = 12;

/**
 * Whether a name that was found is the one meant: the same, a part of it (`الحلبي`), or the name with its titles
 * (`وزير النقل سامر الحلبي`), in whole words. Null, for nobody, is only ever the same as null.
 */
export function sameName(found: string | null, meant: string | null): boolean {
  const [a, b] = [wordsOf(found), wordsOf(meant)];
  if (a.length === 0 || b.length === 0) return a.length === b.length;
  const isPart = ` ${b.join(' ')} `.includes(` ${a.join(' ')} `);
  const hasPart = ` ${a.join(' ')} `.includes(` ${b.join(' ')} `);
  return isPart || (hasPart && a.length <= MOST_WORDS_OF_NAME);
}

/**
 * Whether a cue that was found is the word meant, but for a leading و or ف and for vowel signs. Of a cue of several
 * words (`نقلا عن`, "according to") the first is enough.
 */
export function sameCue(found: string | null, meant: string | null): boolean {
  const [a, b] = [wordsOf(found)[0], wordsOf(meant)[0]];
  if (a === undefined || b === undefined) return a === b;
  return a === b || withoutConjunction(a) === b || a === withoutConjunction(b);
}

/** Small letters, without vowel signs and tatweel, and without the marks around and between the words. */
function wordsOf(text: string | null): string[] {
  const plain = (text ?? '')
    .toLowerCase()
    .replace(/[\p{M}ـ]/gu, '')
    .replaceAll('’', "'");
  return plain.match(/[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu) ?? [];
}

function withoutConjunction(word: string): string {
  return word.replace(/^[وف](?=\p{L}{2})/u, '');
}
