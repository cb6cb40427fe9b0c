/** Written with a full stop, and followed by what belongs to them. */
const TITLES = 'Mr Mrs Ms Dr Prof Sen Rep Gov Gen Col Lt Sgt Capt Maj Adm Rev Hon St Mt Ft vs No Nos Fig cf';
const TITLE = new RegExp(String.raw`(?:^|[^\p{L}\p{N}])(?:${TITLES.replaceAll(' ', '|')})\.\s*$`, 'u');
const MONTH = /(?:^|[^\p{L}])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.\s*$/u;
/** A letter alone before a full stop: an initial, "U.S.", `د.`, `أ.ف.ب`. */
const SINGLE_LETTER = /(?:^|[^\p{L}\p{M}\p{N}ـ])\p{L}\p{M}*\.\s*$/u;
/** A letter after a number is its unit (`2025 م.`), and its full stop may well be the sentence's. */
const NUMBER_AND_UNIT = /\p{N}\s*\p{L}\p{M}*\.\s*$/u;
/** Words that begin sentences, and hardly ever names: what tells "in the U.S. The law" from "the U.S. Senate". */
const STARTERS =
  'The A An In On At He She It They We But And This That These Those There Its His Her Their When While If As After ' +
  'Before For With Some Many';
const STARTER = new RegExp(String.raw`^["“«]?(?:${STARTERS.replaceAll(' ', '|')})\s`);

/** Whether the full stop that ends `left` (white space after it or not) is an abbreviation's, and `right` goes on. */
export function isAbbreviation(left: string, right: string): boolean {
  if (TITLE.test(left)) return true;
  // A prefix may be glued to the first of several initials: `وأ.ف.ب`.
  if (/\p{L}\.$/u.test(left) && /^\p{L}\p{M}*\./u.test(right)) return true;
  if (MONTH.test(left)) return /^\p{N}/u.test(right);
  return SINGLE_LETTER.test(left) && !NUMBER_AND_UNIT.test(left) && !STARTER.test(right);
}
