/** As much of a key press as tells its key. */
type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

/** A letter, in lower case: on a keyboard of another script the Latin one in its place. Other keys by their names. */
export function letterOf({ key, code }: Pick<KeyPress, 'key' | 'code'>): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? key;
}

/**
 * A digit, 0 to 9, in whichever digits the keyboard types it, or whatever else it types there without Shift; null for
 * other keys.
 */
export function digitOf({ key, code, shiftKey }: KeyPress): number | null {
  const typed = DIGITS.findIndex((digits) => digits.includes(key));
  if (typed !== -1) return typed;
  // Shift makes an exclamation mark of a 1 where it doesn't make a 1 of something else.
  if (shiftKey) return null;
  // The number pad's digits are typed; where it moves the caret instead, it types none.
  const placed = /^Digit([0-9])$/.exec(code)?.[1];
  return placed === undefined ? null : Number(placed);
}

/** Of each digit the European, Arabic and Persian form. */
const DIGITS = Array.from({ length: 10 }, (_, digit) =>
  [0x30, 0x660, 0x6f0].map((zero) => String.fromCodePoint(zero + digit)),
);
