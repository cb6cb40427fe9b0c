import type { Family, QuoteMark } from './quote-mark.ts';

type Sign = { family: Family; side: 'open' | 'close' | null };
const SIGN: ReadonlyMap<string, Sign> = new Map<string, Sign>([
  ['"', { family: 'straight', side: null }],
  ['＂', { family: 'straight', side: null }],
  ['“', { family: 'curly', side: 'open' }],
  ['„', { family: 'curly', side: 'open' }],
  ['‟', { family: 'curly', side: 'open' }],
  ['”', { family: 'curly', side: 'close' }],
  ['«', { family: 'guillemet', side: 'open' }],
  ['»', { family: 'guillemet', side: 'close' }],
  ['<<', { family: 'guillemet', side: 'open' }],
  ['>>', { family: 'guillemet', side: 'close' }],
  ['‹', { family: 'angle', side: 'open' }],
  ['›', { family: 'angle', side: 'close' }],
  ['((', { family: 'bracket', side: 'open' }],
  ['))', { family: 'bracket', side: 'close' }],
  ['‘', { family: 'single', side: 'open' }],
  ['‚', { family: 'single', side: 'open' }],
  ['‛', { family: 'single', side: 'open' }],
  ['’', { family: 'single', side: 'close' }],
  ["'", { family: 'single', side: null }],
  ['`', { family: 'single', side: 'open' }],
]);

/** By its first code unit: most are no sign, and looking each up in the map would take longest of all. */
const BEGINS_SIGN = Uint8Array.from({ length: 0x10000 });
for (const sign of SIGN.keys()) BEGINS_SIGN[sign.charCodeAt(0)] = 1;

const SINGLES = "‘’‚‛'`";
const SPACE = /\s/;
const NUMBER = /\p{N}/u;
const BRACKET = /[([{]/;
const AFTER_COLON = /[:：]\s*$/;
const WORDLIKE = /[\p{L}\p{M}\p{N}]/u;
const OPENS_AFTER = /[\s([{«“‹‘„<"'`\-–—/:=]/;
const CLOSES_BEFORE = /[\s.,،;؛:!?؟…)\]}»”›’>"'\-–—%]/;
/** Words that begin with an apostrophe for what they leave out. */
const ELIDED = /^(?:\p{N}|(?:em|til|tis|twas|cause|bout|round|n)(?!\p{L}))/iu;
/** An Arabic clitic without a space before a quote: و، ف، ب، ك، ل، ال and their pairs, tatweel or not. */
const CLITIC_BEFORE = /(?:^|[\s،("«“])(?=\p{L})[وف]?[بكل]?(?:ال|ل)?ـ*$/u;
const LONGEST_CLITIC = 8;

/**
 * The quote marks of a text, each with the side that its surroundings and its sign tell. Apostrophes, feet, inches and
 * minutes are left out. `either` is for straight marks whose surroundings say nothing (`" كلام "`).
 */
export function findMarks(text: string): QuoteMark[] {
  const marks: QuoteMark[] = [];
  const seen = new Set<Family>();
  for (let at = 0; at < text.length; at++) {
    if (BEGINS_SIGN[text.charCodeAt(at)] === 0) continue;
    const pair = text.slice(at, at + 2);
    const found = SIGN.has(pair) ? pair : pair.slice(0, 1);
    const sign = SIGN.get(found);
    if (!sign) continue;
    const isTwin = found !== '`' && SINGLES.includes(found) && text[at + 1] === found && text[at + 2] !== found;
    const isTwinBacktick = found === '`' && text[at + 1] === '`';
    const width = isTwin || isTwinBacktick || found.length === 2 ? 2 : 1;
    const family = isTwin || isTwinBacktick ? 'twin' : sign.family;
    const mark = readMark(text, at, width, { family, side: sign.side }, seen);
    at += width - 1;
    if (!mark) continue;
    if (family !== 'single') seen.add(family);
    marks.push(mark);
  }
  return marks;
}

function readMark(text: string, at: number, width: 1 | 2, sign: Sign, seen: ReadonlySet<Family>): QuoteMark | null {
  const before = text[at - 1] ?? ' ';
  const after = text[at + width] ?? ' ';
  const { family, side } = sign;
  const opens = OPENS_AFTER.test(before) && !CLOSES_BEFORE.test(after);
  const closes = !SPACE.test(before) && CLOSES_BEFORE.test(after) && !BRACKET.test(before);
  const introduced = AFTER_COLON.test(text.slice(Math.max(0, at - 4), at));
  const mark = { at, width, family, doubtful: false, introduced };
  if (family === 'single') return readSingle(text, at, side, opens, closes);
  // 6'2", a 12" gun: inches, unless something is open that this may close.
  if (family === 'straight' && NUMBER.test(before) && (seen.size === 0 || isFeetAndInches(text, at))) return null;
  if (family === 'bracket') return side === null ? null : { ...mark, role: side };
  // `بـ”كلام“`: nothing closes after a clitic with its tatweel.
  if (before === 'ـ' && WORDLIKE.test(after)) return { ...mark, role: 'open' };
  if (introduced && after !== '' && side !== 'close') return { ...mark, role: 'open' };
  const shape = opens === closes ? null : opens ? 'open' : 'close';
  // Some newsrooms write signs the other way round (”…“, »…«), and some put a space on the wrong side of them.
  if (shape !== null) return { ...mark, role: side === null || side === shape ? shape : 'either' };
  if (side !== null) return { ...mark, role: side };
  return { ...mark, role: ambiguousRole(text, at, before) };
}

function ambiguousRole(text: string, at: number, before: string): QuoteMark['role'] {
  const left = text.slice(Math.max(0, at - LONGEST_CLITIC), at);
  if (/[:：ـ]\s*$/.test(left)) return 'open';
  if (!SPACE.test(before) && CLITIC_BEFORE.test(left)) return 'open';
  return 'either';
}

function isFeetAndInches(text: string, at: number): boolean {
  return /\p{N}['’′]\s?\p{N}{1,2}$/u.test(text.slice(Math.max(0, at - 8), at));
}

/** A single mark as a quote mark; null for an apostrophe, feet or minutes. */
function readSingle(text: string, at: number, side: Sign['side'], opens: boolean, closes: boolean): QuoteMark | null {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  const mark = { at, width: 1, family: 'single', introduced: false } as const;
  if (WORDLIKE.test(before) && WORDLIKE.test(after)) return null;
  if (NUMBER.test(before) && side !== 'close') return null;
  if (opens && !closes) {
    if (!WORDLIKE.test(after) && !/["“«]/.test(after)) return null;
    if (ELIDED.test(text.slice(at + 1, at + 8))) return null;
    return { ...mark, role: 'open', doubtful: false };
  }
  if (!closes) return null;
  const isPossessive = /[sz]/i.test(before) && after === ' ' && /\p{L}/u.test(text[at + 2] ?? '');
  return { ...mark, role: 'close', doubtful: isPossessive };
}
