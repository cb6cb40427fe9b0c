import { lastDate, readWeekday } from './date.ts';

/** The end of a line that says when and by whom it was published. `alone`: nothing but the dateline is on the line. */
export type Dateline = { publisher: string | null; published: string; alone: boolean };

/** Longer than any dateline: how much of a line's end is looked at. */
const LONGEST = 160;

const DIRECTION_MARKS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
const DIGITS = String.raw`\p{Nd}{1,2}`;
const HALF_OF_DAY = String.raw`[AaPp]\.?[Mm]\.?|صباح(?:ا|ًا|اً)|مساء(?:ا|ًا|اً|ً)?|ص|م`;
/** `GMT`, `UTC+3`, `EST`, `+0300`, `بتوقيت غرينتش`, in brackets or not. */
const ZONE = String.raw`\(?(?:(?:GMT|UTC)(?:[+-]\p{Nd}{1,2}(?::?\p{Nd}{2})?)?|[A-Z]{1,4}T|[+-]\p{Nd}{2}:?\p{Nd}{2}|Z|(?:بتوقيت|توقيت) \p{L}+(?: ال\p{L}+)?)\)?`;
const CLOCK = String.raw`${DIGITS}[:.]\p{Nd}{2}(?::\p{Nd}{2}(?:\.\p{Nd}+)?)?`;
const TIME = String.raw`(?:at |الساعة |في )?${CLOCK}(?: ?(?:${HALF_OF_DAY})(?![\p{L}\p{M}]))?(?: ?${ZONE})?`;
const TIME_AFTER = new RegExp(String.raw`^(?:T|[ ,،|·•–—-]*)${TIME}(?!\p{Nd})`, 'u');
const TIME_BEFORE = new RegExp(String.raw`${TIME}[ ,،|·•–—-]*$`, 'u');
/** The year's own letter: `2025 م`. */
const ERA_AFTER = /^ ?م(?![\p{L}\p{M}])\.?/u;
/** A day of the Hijri calendar, which newspapers of the Gulf print beside the other: `12 جمادى الأولى 1447 هـ`. */
const HIJRI = String.raw`${DIGITS}(?:[/-]\p{Nd}{1,2}[/-]| \p{L}+(?: \p{L}+)? )\p{Nd}{4} ?هـ?(?![\p{L}\p{M}])`;
const BETWEEN_CALENDARS = String.raw`[ ,،|/ـ–—-]*`;
const HIJRI_BEFORE = new RegExp(String.raw`${HIJRI}${BETWEEN_CALENDARS}(?:الموافق(?: لـ?)? ?)?$`, 'u');
const HIJRI_AFTER = new RegExp(String.raw`^${BETWEEN_CALENDARS}(?:الموافق(?: لـ?)? ?)?${HIJRI}`, 'u');
const LABELS =
  'first published|published|updated|modified|posted|date|نشر|نشرت|النشر|آخر تحديث|التحديث|تحديث|محدث|بتاريخ|التاريخ';
const LABEL = new RegExp(String.raw`(?:last |تم |تاريخ )?(?:${LABELS})(?: (?:on|at|في|بتاريخ))?\s*:?\s*$`, 'iu');
/** When it was changed, said in brackets after the day on which it was published. */
const UPDATE_AFTER = /\s*\((?:تم ال|آخر )?(?:تحديث|محدث|(?:last )?(?:updated|modified))[^()]{0,60}\)$/iu;
const WEEKDAY_BEFORE = /(\p{L}+)\.?[,،]?(?: الموافق)?\s*$/u;

/** One to six words without a mark that ends or introduces a sentence. A dot may stand inside a name (`Lenta.ru`). */
const NAME_CHARACTER = String.raw`(?:[^\s,،|;؛:!?؟…"«»“”.()]|\.(?=\S))`;
const NAME = String.raw`[\p{L}\p{N}]${NAME_CHARACTER}*(?: ${NAME_CHARACTER}+){0,5}`;
const NAME_AFTER = new RegExp(String.raw`^\s*(?:[,،|·•/–—-]\s*(?<name>${NAME})|\(\s*(?<bracketed>${NAME})\s*\))$`, 'u');
const NAME_BEFORE = new RegExp(String.raw`(?<name>${NAME})\s*[,،|·•/–—-]\s*$`, 'u');
/** Names that are somebody's who wrote, or a number's. */
const NO_PUBLISHER = /^(?:(?:written )?by|كتبه?|كتبت|بقلم|إعداد|العدد|عدد|issue|vol|volume|no)(?![\p{L}\p{M}])/iu;
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
  const tail = plain.slice(-LONGEST).replace(UPDATE_AFTER, '');
  const found = lastDate(tail);
  if (!found) return null;
  const after = tail.slice(found.end).replace(ERA_AFTER, '').replace(HIJRI_AFTER, '').replace(TIME_AFTER, '').trimEnd();
  const before = withoutDayAndTime(tail.slice(0, found.start));
  const isWhole = plain.length <= LONGEST;

  const nameAfter = NAME_AFTER.exec(after)?.groups;
  const publisher = publisherIn(nameAfter?.['name'] ?? nameAfter?.['bracketed']);
  if (publisher !== undefined && endsAt(before, BEFORE_DATELINE, isWhole)) {
    return { publisher, published: found.date, alone: isWhole && before.trim() === '' };
  }
  if (after !== '') return null;

  const nameBefore = NAME_BEFORE.exec(before);
  const name = nameBefore?.groups?.['name'];
  if (nameBefore && name !== undefined && name.split(' ').length <= MOST_WORDS_BEFORE) {
    const rest = before.slice(0, nameBefore.index);
    if (endsAt(rest, BEFORE_DATELINE, isWhole)) {
      return { publisher: publisherIn(name) ?? null, published: found.date, alone: isWhole && rest.trim() === '' };
    }
  }
  const bare = before.replace(/[\u064b-\u0652]/g, '').replace(LABEL, '');
  if (!endsAt(bare, BEFORE_BARE_DATE, isWhole)) return null;
  return { publisher: null, published: found.date, alone: isWhole && bare.trim() === '' };
}

function endsAt(before: string, boundary: RegExp, isWhole: boolean): boolean {
  return before.trim() === '' ? isWhole : boundary.test(before);
}

/** A name, unless it is the writer's or an issue's; undefined where there was none. */
function publisherIn(name: string | undefined): string | null | undefined {
  return name !== undefined && NO_PUBLISHER.test(name) ? null : name;
}

/** What stands before a date, without the times, the weekday and the day of another calendar that belong to it. */
function withoutDayAndTime(before: string): string {
  const timeless = before.replace(TIME_BEFORE, '').replace(HIJRI_BEFORE, '');
  const weekday = WEEKDAY_BEFORE.exec(timeless);
  if (weekday?.[1] === undefined || readWeekday(weekday[1]) === null) return timeless;
  return timeless.slice(0, weekday.index).replace(TIME_BEFORE, '');
}
