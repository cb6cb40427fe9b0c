import { lastDate, readWeekday } from './date.ts';

/** The end of a line that says when and by whom it was published. `alone`: nothing but the dateline is on the line. */
export type Dateline = { publisher: string | null; published: string; alone: boolean };

/** Longer than any dateline: how much of a line's end is looked at. */
const LONGEST = 160;

const DIRECTION_MARKS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
const TIME_SIGN = String.raw`(?:GMT|UTC|[AaPp]\.?[Mm]\.?|ص|م|صباحا|صباحًا|مساء|مساءً|\((?:GMT|UTC)\))`;
const TIME = String.raw`\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?(?: ?${TIME_SIGN}){0,2}`;
const TIME_AFTER = new RegExp(String.raw`^[ ,،|–—-]*${TIME}`, 'u');
const TIME_BEFORE = new RegExp(String.raw`${TIME}[ ,،|–—-]*$`, 'u');
const LABELS = 'published|updated|posted|date|نشر|نشرت|آخر تحديث|بتاريخ|التاريخ';
const LABEL = new RegExp(String.raw`(?:last |تم ال|تاريخ ال)?(?:${LABELS})(?: (?:on|at|في|بتاريخ))?\s*:?\s*$`, 'iu');
const WEEKDAY_BEFORE = /(\p{L}+)[,،]?(?: الموافق)?\s*$/u;

/** One to six words without a mark that ends or introduces a sentence. A dot may stand inside a name (`Lenta.ru`). */
const NAME_CHARACTER = String.raw`(?:[^\s,،|;؛:!?؟…"«»“”.()]|\.(?=\S))`;
const NAME = String.raw`[\p{L}\p{N}]${NAME_CHARACTER}*(?: ${NAME_CHARACTER}+){0,5}`;
const NAME_AFTER = new RegExp(String.raw`^\s*(?:[,،|·•/–—-]\s*(?<name>${NAME})|\(\s*(?<bracketed>${NAME})\s*\))$`, 'u');
const NAME_BEFORE = new RegExp(String.raw`(?<name>${NAME})\s*[,،|·•/–—-]\s*$`, 'u');
/** A publisher before a date looks much like a sentence's last words, so it has to be short. */
const MOST_WORDS_BEFORE = 4;

/** What may stand before a dateline: nothing, or the end of what it belongs to. */
const BEFORE_DATELINE = /(?:^|[.…!?؟۔"”»|)]\s*|\s[–—-]\s*)$/u;
/** A date with no name is a dateline only on its own or where a text breaks off. */
const BEFORE_BARE_DATE = /(?:^|(?:\.\.|…|\|)\s*)$/u;

/**
 * Reads the dateline at the end of a line: a date and a publisher in either order, or a date alone. Null when the line
 * ends otherwise; a sentence that happens to end in a date is no dateline.
 */
export function readDateline(line: string): Dateline | null {
  const plain = line.trim().replace(DIRECTION_MARKS, '');
  const tail = plain.slice(-LONGEST);
  const found = lastDate(tail);
  if (!found) return null;
  const after = tail.slice(found.end).replace(TIME_AFTER, '').trimEnd();
  const before = withoutDayAndTime(tail.slice(0, found.start));
  const isWhole = tail.length === plain.length;

  const nameAfter = NAME_AFTER.exec(after)?.groups;
  const publisher = nameAfter?.['name'] ?? nameAfter?.['bracketed'];
  if (publisher !== undefined && endsAt(before, BEFORE_DATELINE, isWhole)) {
    return { publisher, published: found.date, alone: isWhole && before.trim() === '' };
  }
  if (after !== '') return null;

  const nameBefore = NAME_BEFORE.exec(before);
  const name = nameBefore?.groups?.['name'];
  if (nameBefore && name !== undefined && name.split(' ').length <= MOST_WORDS_BEFORE) {
    const rest = before.slice(0, nameBefore.index);
    if (endsAt(rest, BEFORE_DATELINE, isWhole)) {
      return { publisher: name, published: found.date, alone: isWhole && rest.trim() === '' };
    }
  }
  const bare = before.replace(LABEL, '');
  if (!endsAt(bare, BEFORE_BARE_DATE, isWhole)) return null;
  return { publisher: null, published: found.date, alone: isWhole && bare.trim() === '' };
}

function endsAt(before: string, boundary: RegExp, isWhole: boolean): boolean {
  return before.trim() === '' ? isWhole : boundary.test(before);
}

/** What stands before a date, without the time and the weekday that belong to it. */
function withoutDayAndTime(before: string): string {
  const timeless = before.replace(TIME_BEFORE, '');
  const weekday = WEEKDAY_BEFORE.exec(timeless);
  return weekday?.[1] !== undefined && readWeekday(weekday[1]) !== null ? timeless.slice(0, weekday.index) : timeless;
}
