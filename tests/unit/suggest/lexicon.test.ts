import { describe, expect, it } from 'vitest';
import { FRAMING_DEVICES } from '../../../core/mark/mark.ts';
import { ARABIC_LEXICON } from '../../../core/suggest/lexicon/ar.ts';
import { ENGLISH_LEXICON } from '../../../core/suggest/lexicon/en.ts';
import { RULES } from '../../../core/suggest/rules.ts';

describe.each([
  ['Arabic', ARABIC_LEXICON, /^[\p{Script=Arabic}\p{Mn} ]+$/u],
  ['English', ENGLISH_LEXICON, /^[a-z' -]+$/],
])('the %s lexicon', (_, lexicon, spelling) => {
  it('has at least 150 entries', () => expect(lexicon.length).toBeGreaterThanOrEqual(150));

  it('writes forms as they are looked up, none twice', () => {
    const forms = lexicon.flatMap((entry) => entry.forms);
    expect(forms.filter((form) => !spelling.test(form) || form !== form.trim() || form.includes('  '))).toEqual([]);
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
  });

  it('says of each entry what it does, with an example, in both languages', () => {
    for (const { forms, device, note, example } of lexicon) {
      const place = forms.join(', ');
      expect(forms.length, place).toBeGreaterThan(0);
      expect(device.length, place).toBeGreaterThan(0);
      expect(FRAMING_DEVICES, place).toEqual(expect.arrayContaining([...device]));
      for (const { ar, en } of [note, example]) {
        expect(ar, place).toMatch(/\p{Script=Arabic}/u);
        expect(en, place).toMatch(/[a-z]/);
        expect(en, place).not.toMatch(/\p{Script=Arabic}/u);
      }
    }
  });
});

it('gives every rule an explanation in both languages', () => {
  for (const { ar, en } of Object.values(RULES)) {
    expect(ar).toMatch(/^[\p{Script=Arabic}«][^a-z]+[.؟]$/u);
    expect(en).toMatch(/^[“\p{Lu}][^\u0600-\u06ff]+[.?]$/u);
  }
});
