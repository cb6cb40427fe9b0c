/** How far into a line a wire's own dateline goes: place, day and name. */
const LONGEST = 100;

/** `LONDON, Nov 3 (Reuters) - `, `بيروت 3 نوفمبر (رويترز) - `, `(أ ف ب) – `, `عمّان /بترا/ - `. */
const BEGINNING =
  /^(?:[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .,،/'’-]{0,60}?\s)?(?:\((?<bracketed>[^()\n]{2,30})\)|\/(?<slashed>[^/\n]{2,30})\/)\s*[-–—ـ]+\s/u;
const NAME = /^\p{L}[\p{L}\p{M}]*(?:[ .]{1,2}\p{L}[\p{L}\p{M}]*){0,3}\.?$/u;

/** The news agency that a line names as its source, as wires and those who reprint them begin a text; else null. */
export function readAgency(line: string): string | null {
  const groups = BEGINNING.exec(line.slice(0, LONGEST).replace(/^[\s\p{Cf}]+/u, ''))?.groups;
  const name = (groups?.['bracketed'] ?? groups?.['slashed'] ?? '').trim();
  return NAME.test(name) ? name : null;
}
