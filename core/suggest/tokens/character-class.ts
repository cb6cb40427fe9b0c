/** What a code unit is to the tokenizer. Halves of surrogate pairs count as letters, so that no pair is cut. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const MARK = 3;

let classes: Uint8Array | undefined;

/** The class of every code unit, made at first use: an expression asked for each letter would take longest of all. */
export function characterClasses(): Uint8Array {
  classes ??= Uint8Array.from({ length: 0x10000 }, (_, unit) => classOf(unit));
  return classes;
}

function classOf(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return LETTER;
  const character = String.fromCharCode(unit);
  if (/[\p{L}\p{M}\p{Cf}\u0640]/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /[\s\p{Cc}]/u.test(character) ? SPACE : MARK;
}
