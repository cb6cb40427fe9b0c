import { describe, expect, it } from 'vitest';
import { systemLanguage } from '../../../electron/system-language.ts';

describe('systemLanguage', () => {
  it.each([
    [['ar-EG', 'en-US'], 'ar'],
    [['ar'], 'ar'],
    [['AR_sa'], 'ar'],
    [['en-GB', 'ar'], 'en'],
    [['fr-FR', 'ar-MA', 'en'], 'ar'],
    [['arn-CL'], 'en'],
    [['de-DE'], 'en'],
    [[], 'en'],
  ] as const)('of %j is %s', (tags, language) => {
    expect(systemLanguage(tags)).toBe(language);
  });
});
