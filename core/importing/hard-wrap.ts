import { endsSentence } from '../text/sentences.ts';
import type { SourceLine } from './source-lines.ts';

/** Mail, wires and documents turned to text break lines at a column, of so many characters at most and at least. */
const WIDEST = 120;
const NARROWEST = 35;
/** So many broken lines tell a habit, when hardly any line is broken where the next word would have had room. */
const LEAST_BROKEN = 3;
const LEAST_SHARE = 0.85;
/** Of the paragraphs that would come of it: verses and lists, whose lines are alike too, end without a stop. */
const LEAST_ENDED = 0.6;

/** What begins an item or a quoted mail, and never goes on. */
const BEGINS_ANEW = /^\s*(?:[-–—•*·>|#]|\p{Nd}{1,3}[.)-])/u;

/**
 * For each line of a source, whether it goes on with the line before, both having been one that was broken at a column.
 * Told from the whole: where lines are broken for their width, the next line's first word had no room, again and again.
 */
export function findHardWraps(lines: readonly SourceLine[]): boolean[] {
  const none = lines.map(() => false);
  const lengths = lines.map(({ text }) => text.trimEnd().length);
  const width = lengths.reduce((widest, length) => Math.max(widest, length), 0);
  if (width > WIDEST || width < NARROWEST) return none;
  const wraps = lines.map((line, index) => {
    const before = lines[index - 1];
    if (before === undefined || line.apart || /\t/.test(line.text + before.text)) return false;
    if (BEGINS_ANEW.test(line.text) || indent(line.text) > indent(before.text)) return false;
    return (lengths[index - 1] ?? 0) + 1 + firstWord(line.text).length > width;
  });
  return isHabit(lines, wraps) ? wraps : none;
}

function isHabit(lines: readonly SourceLine[], wraps: readonly boolean[]): boolean {
  let broken = 0;
  let loose = 0;
  let paragraphs = 0;
  let ended = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const stops = endsSentence(line.text);
    if (wraps[index + 1] === true) {
      if (!stops) broken++;
      continue;
    }
    // The first line is a headline as a rule, with room for more.
    if (index > 0 && next !== undefined && !next.apart && !stops) loose++;
    if (wraps[index] !== true) continue;
    paragraphs++;
    if (stops) ended++;
  }
  return broken >= LEAST_BROKEN && broken >= (broken + loose) * LEAST_SHARE && ended >= paragraphs * LEAST_ENDED;
}

function indent(text: string): number {
  return text.length - text.trimStart().length;
}

function firstWord(text: string): string {
  return /\S+/.exec(text)?.[0] ?? '';
}
