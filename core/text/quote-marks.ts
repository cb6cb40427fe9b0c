/** A quote mark in a text. `partner` is the offset of the mark that it opens or closes with; null for one without. */
export type QuoteMark = { at: number; role: 'open' | 'close'; partner: number | null };

type Family = 'straight' | 'curly' | 'guillemet' | 'single';
const FAMILIES: ReadonlyMap<string, Family> = new Map<string, Family>([
  ['"', 'straight'],
  ['＂', 'straight'],
  ['“', 'curly'],
  ['”', 'curly'],
  ['„', 'curly'],
  ['‟', 'curly'],
  ['«', 'guillemet'],
  ['»', 'guillemet'],
  ['‹', 'single'],
  ['›', 'single'],
]);

const QUOTE_MARK = /["＂“”„‟«»‹›]/g;
const CLOSING_BEFORE = /[\s.,،;؛:!?؟…)\]}»”›"۔]/;
const OPENING_AFTER = /[\s([{«“‹\-–—/]/;
/** An Arabic clitic, written without a space before a quote: و، ف، ب، ك، ل، ال and their pairs, tatweel or not. */
const CLITIC_BEFORE = /(?:^|[\s،(])(?=\p{L})[وف]?[بكل]?(?:ال|ل)?ـ*$/u;

/**
 * The quote marks of a text, each told as opening or closing and paired. Straight marks are told apart by what stands
 * around them, and where that says nothing (`" كلام "`, `قال."وتابع`) by whether one is open; so are marks that
 * some languages write the other way round („…“, »…«). Apostrophes and single curly marks aren't looked at.
 */
export function quoteMarks(text: string): QuoteMark[] {
  const marks: QuoteMark[] = [];
  const open: Record<Family, QuoteMark[]> = { straight: [], curly: [], guillemet: [], single: [] };
  for (const match of text.matchAll(QUOTE_MARK)) {
    const family = FAMILIES.get(match[0]);
    if (!family) continue;
    const at = match.index;
    const role = roleOf(text, at, match[0], open[family].length > 0);
    const mark: QuoteMark = { at, role, partner: null };
    marks.push(mark);
    if (role === 'open') {
      open[family].push(mark);
      continue;
    }
    const opener = open[family].pop();
    if (!opener) continue;
    mark.partner = opener.at;
    opener.partner = at;
    // Marks of other kinds that were opened since, and never closed, were slips.
    for (const others of Object.values(open)) while ((others.at(-1)?.at ?? -1) > opener.at) others.pop();
  }
  return marks;
}

function roleOf(text: string, at: number, mark: string, isOpen: boolean): QuoteMark['role'] {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  const looksOpening = OPENING_AFTER.test(before) && !CLOSING_BEFORE.test(after);
  const looksClosing = !/\s/.test(before) && CLOSING_BEFORE.test(after);
  if (mark === '«' || mark === '„' || mark === '‹') return looksClosing && isOpen ? 'close' : 'open';
  if (mark === '»' || mark === '”' || mark === '›' || mark === '‟') return looksOpening && !isOpen ? 'open' : 'close';
  if (mark === '“') return isOpen && !looksOpening ? 'close' : 'open';
  if (looksOpening) return 'open';
  if (looksClosing) return 'close';
  const left = text.slice(Math.max(0, at - 8), at);
  if (/[:：]\s*$/.test(left)) return 'open';
  if (/ـ\s*$/.test(left)) return 'open';
  // `" كلام` at the start of a line begins something, unless the line before stopped short of its end.
  if (/(?:^|\n)[^\S\n]*$/.test(left) && /^[^\S\n]+[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 4))) {
    return isOpen && !/[.!?؟۔…:]["”»)]*\s*$/.test(left) ? 'close' : 'open';
  }
  if (!/\s/.test(before) && CLITIC_BEFORE.test(left)) return 'open';
  return isOpen ? 'close' : 'open';
}

/** The stretches between paired marks, the outermost only, in order: what is inside a quotation. */
export function quotedStretches(marks: readonly QuoteMark[]): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  let reached = -1;
  for (const { at, role, partner } of marks) {
    if (role === 'close' || partner === null || at < reached) continue;
    stretches.push({ start: at, end: partner + 1 });
    reached = partner;
  }
  return stretches;
}
