const names = new Intl.DisplayNames('en', { type: 'language' });

/** Whether a BCP 47 tag names a language, with script, region and variants at most: one whose name can be shown. */
export function isLanguageTag(tag: string): boolean {
  try {
    return names.of(tag) !== undefined;
  } catch {
    return false;
  }
}
