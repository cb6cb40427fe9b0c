/** `By`, `Posted by`, `كتبت:` before a writer's name. */
const BYLINE = new RegExp(
  String.raw`^(?:(?:written |posted )?by:?\s+|(?:author|writer)\s*[:,]\s*|` +
    String.raw`(?:كتبه?|كتبت|بقلم|إعداد|بواسطة|الكاتب|المؤلف)\s*[:،]?\s+)`,
  'iu',
);
/** More are a sentence that happens to begin so. */
const MOST_WORDS_OF_BYLINE = 6;

/** The name in a line that says who wrote; any other line as it is. */
export function withoutByline(line: string): string {
  return line.replace(BYLINE, '');
}

/** Whether a line does nothing but name who wrote. */
export function isByline(line: string): boolean {
  return BYLINE.test(line) && line.split(' ').length <= MOST_WORDS_OF_BYLINE && !/[.!?؟]$/.test(line);
}
