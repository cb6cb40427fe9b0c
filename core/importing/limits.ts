/** Bytes: larger than any article or lesson, small enough to be held in memory several times. */
export const LARGEST_FILE = 20_000_000;

/** Characters that such a file takes in base64. */
export const LONGEST_BASE64 = Math.ceil(LARGEST_FILE / 3) * 4;

/** Words of an article, counted as writers count, by the spaces. */
export const MOST_WORDS = 200_000;

/** Of an article's text, in UTF-16 code units, white space included: more than {@link MOST_WORDS} words ever take. */
export const LONGEST_TEXT = 5_000_000;
