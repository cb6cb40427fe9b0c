import { describe, expect, it } from 'vitest';
import { originOf, toAppUrl, toPageUrl } from '../../stand-in/address.ts';

describe('the addresses of the stand-in', () => {
  it.each(['app://hamesh/', 'app://hamesh/a/b.js?c#d', 'app://elsewhere/x'])(
    '%s goes to a page and comes back',
    (url) => {
      expect(new URL(toPageUrl(url)).protocol).toBe('https:');
      expect(toAppUrl(toPageUrl(url))).toBe(url);
    },
  );

  it.each(['https://example.org/', 'http://hamesh.app.invalid/', 'about:blank', 'https://app.invalid.example.org/'])(
    '%s is not of the program',
    (url) => {
      expect(toAppUrl(url)).toBe(url);
    },
  );

  it('has origins as Electron tells them', () => {
    expect(originOf('app://hamesh/x')).toBe('app://hamesh');
    expect(originOf('https://example.org/x')).toBe('https://example.org');
    expect(originOf('about:srcdoc')).toBe('null');
  });
});
