/** A day of the calendar as `YYYY-MM-DD`; null for one that isn't, such as 30 February. */
export function calendarDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1800 && year <= 2199 ? date.toISOString().slice(0, 10) : null;
}

/** A digit as newspapers in Arabic and English write it: European, Arabic-Indic or Persian. */
const DIGIT = '[0-9٠-٩۰-۹]';

/** `29`, `٢٩` and `۲۹` are 29: in all three alphabets of digits the last four bits are the value. */
function readNumber(digits: string): number {
  return Array.from(digits).reduce((value, digit) => value * 10 + ((digit.codePointAt(0) ?? 0) & 0xf), 0);
}

/** Month names, as newspapers write them: English; of the Arab East; of Egypt and the Gulf; of the Maghreb. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'كانون الثاني', 'يناير', 'جانفي'],
  ['february', 'feb', 'شباط', 'فبراير', 'فيفري'],
  ['march', 'mar', 'اذار', 'مارس'],
  ['april', 'apr', 'نيسان', 'ابريل', 'افريل'],
  ['may', 'ايار', 'مايو', 'ماي'],
  ['june', 'jun', 'حزيران', 'يونيو', 'يونيه', 'جوان'],
  ['july', 'jul', 'تموز', 'يوليو', 'يوليه', 'يوليوز', 'جويلية'],
  ['august', 'aug', 'اب', 'اغسطس', 'غشت', 'اوت'],
  ['september', 'sept', 'sep', 'ايلول', 'سبتمبر', 'شتنبر'],
  ['october', 'oct', 'تشرين الاول', 'اكتوبر'],
  ['november', 'nov', 'تشرين الثاني', 'نوفمبر', 'نونبر'],
  ['december', 'dec', 'كانون الاول', 'ديسمبر', 'دجنبر'],
];

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** A month's number; null for a name that isn't one, or for two (`شباط/فبراير`) that differ. */
function readMonth(name: string): number | null {
  const numbers = name.split('/').map((one) => MONTH_NUMBERS.get(plainName(one)) ?? null);
  const [first = null] = numbers;
  return numbers.every((number) => number === first) ? first : null;
}

/** Days of the week as `Date` counts them, Sunday being 0. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ['sunday', 'sun', 'الاحد'],
  ['monday', 'mon', 'الاثنين'],
  ['tuesday', 'tue', 'tues', 'الثلاثاء'],
  ['wednesday', 'wed', 'الاربعاء'],
  ['thursday', 'thu', 'thur', 'thurs', 'الخميس'],
  ['friday', 'fri', 'الجمعة'],
  ['saturday', 'sat', 'السبت'],
];

const WEEKDAY_NUMBERS: ReadonlyMap<string, number> = new Map(
  WEEKDAYS.flatMap((names, index) => names.map((name) => [plainName(name), index] as const)),
);

export function readWeekday(name: string): number | null {
  return WEEKDAY_NUMBERS.get(plainName(name)) ?? null;
}

/** The weekday of a `YYYY-MM-DD`, Sunday being 0. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** A name for looking up only: hamzas and vowel signs, which newspapers write or leave out, do not count. */
function plainName(name: string): string {
  const bare = name.trim().toLowerCase().replace(/\.$/, '');
  return bare
    .replace(/[\u064b-\u0652ـ]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/\s+/g, ' ');
}

const DAY = String.raw`(?<day>${DIGIT}{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>${DIGIT}{4})`;
const WORD = String.raw`[\p{L}\p{M}]+`;
const MONTH = String.raw`(?<month>${WORD}\.?(?: (?:الأول|الاول|الثاني))?(?: ?/ ?${WORD}(?: (?:الأول|الاول|الثاني))?)?)`;

/** How a date is written in numbers. Of `03/04/2025` the day comes first, as everywhere but in the United States. */
const NUMBERED: readonly string[] = [
  String.raw`${YEAR}(?<separator>[./-])(?<month>${DIGIT}{1,2})\k<separator>(?<day>${DIGIT}{1,2})`,
  String.raw`(?<day>${DIGIT}{1,2}) ?(?<separator>[./-]) ?(?<month>${DIGIT}{1,2}) ?\k<separator> ?${YEAR}`,
];
/** How it is written with the month's name. */
const NAMED: readonly string[] = [
  String.raw`${DAY}(?: من)? ${MONTH}[,،]? ?${YEAR}`,
  String.raw`${DAY}(?<joint>[/-])(?<month>${WORD})\k<joint>${YEAR}`,
  String.raw`${MONTH} ${DAY}[,،]? ${YEAR}`,
];

const PATTERNS = [
  ...NUMBERED.map((form) => new RegExp(`(?<!${DIGIT}|[./-])${form}(?!${DIGIT})`, 'gu')),
  ...NAMED.map((form) => new RegExp(`(?<!${DIGIT}|${DIGIT}[./])${form}(?!${DIGIT})`, 'gu')),
];

export type FoundDate = { date: string; start: number; end: number };

/** The first date in a text, in the ways in which newspapers write it in Arabic and English, or null. */
export function firstDate(text: string): FoundDate | null {
  return datesIn(text).toSorted((one, other) => one.start - other.start)[0] ?? null;
}

/** The last date in a text, in the same ways, or null. */
export function lastDate(text: string): FoundDate | null {
  return (
    datesIn(text)
      .toSorted((one, other) => one.end - other.end)
      .at(-1) ?? null
  );
}

function datesIn(text: string): FoundDate[] {
  return PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const date = dateOf(match.groups ?? {});
      return date === null ? [] : [{ date, start: match.index, end: match.index + match[0].length }];
    }),
  );
}

function dateOf({ day, month, year, separator }: Partial<Record<string, string>>): string | null {
  if (day === undefined || month === undefined || year === undefined) return null;
  if (separator === undefined) {
    const number = readMonth(month);
    return number === null ? null : calendarDate(readNumber(year), number, readNumber(day));
  }
  const dayFirst = calendarDate(readNumber(year), readNumber(month), readNumber(day));
  // 12/29/2025 can only be read the American way.
  if (dayFirst === null && separator === '/') return calendarDate(readNumber(year), readNumber(day), readNumber(month));
  return dayFirst;
}
