/** A line's letters and digits alone, in small letters: by these what is printed twice is known. */
export function bareLetters(line: string): string {
  return line.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether one of two lines says the other, however they are spaced and marked. */
export function isSaidIn(one: string, other: string): boolean {
  const [bare, otherBare] = [bareLetters(one), bareLetters(other)];
  return bare !== '' && otherBare !== '' && (otherBare.includes(bare) || bare.includes(otherBare));
}
