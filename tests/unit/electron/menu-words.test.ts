import { describe, expect, it } from 'vitest';
import { MENU_WORDS } from '../../../electron/menu-words.ts';

describe('the menu', () => {
  it('is written in each language', () => {
    expect(Object.keys(MENU_WORDS.ar)).toEqual(Object.keys(MENU_WORDS.en));
    for (const words of Object.values(MENU_WORDS.ar)) expect(words).toMatch(/^[\u0600-\u06ff ]+$/);
    for (const words of Object.values(MENU_WORDS.en)) expect(words).toMatch(/^[A-Z][a-zA-Z ]+$/);
  });
});
