import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sources } from './sources.ts';

/** The two catalogues of the interface's words: as whole as each other, and nothing in them that isn't shown. */

const FOLDER = path.resolve(import.meta.dirname, '../../renderer/language');
const PLURALS = { ar: ['zero', 'one', 'two', 'few', 'many', 'other'], en: ['one', 'other'] } as const;
const PLURAL = /_(?:zero|one|two|few|many|other)$/;

type Words = ReadonlyMap<string, string>;

function catalogue(language: 'ar' | 'en'): Words {
  const words = new Map<string, string>();
  const read = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      words.set(key, value);
      return;
    }
    for (const [name, inner] of Object.entries(value as object)) read(inner, key === '' ? name : `${key}.${name}`);
  };
  read(JSON.parse(readFileSync(path.join(FOLDER, `${language}.json`), 'utf8')), '');
  return words;
}

const ar = catalogue('ar');
const en = catalogue('en');

const baseOf = (key: string): string => key.replace(PLURAL, '');
const basesOf = (words: Words): string[] => [...new Set([...words.keys()].map(baseOf))].sort();

describe('the catalogues', () => {
  it('hold the same keys', () => {
    expect(ar.size).toBeGreaterThan(0);
    expect(basesOf(ar)).toEqual(basesOf(en));
  });

  it.each([
    ['ar', ar],
    ['en', en],
  ] as const)('hold every plural form of %s', (language, words) => {
    const counted = new Set([...ar.keys(), ...en.keys()].filter((key) => PLURAL.test(key)).map(baseOf));
    const missing = [...counted].flatMap((base) =>
      PLURALS[language].map((form) => `${base}_${form}`).filter((key) => !words.has(key)),
    );
    expect(missing).toEqual([]);
  });

  it('hold no empty words, and none of the other language', () => {
    const arabic = /[\u0600-\u06ff]/;
    const isNamed = (key: string): boolean => /(?:^|\.)languages?\.|^language/.test(key);
    expect([...ar].filter(([, text]) => text.trim() === '')).toEqual([]);
    expect([...en].filter(([, text]) => text.trim() === '')).toEqual([]);
    expect([...en].filter(([key, text]) => arabic.test(text) && !isNamed(key) && !/[a-z]/i.test(text))).toEqual([]);
  });

  it('join with no dot that reads as a nought beside Arabic digits', () => {
    const dot = '\u00b7';
    expect([...ar].filter(([, text]) => text.includes(dot))).toEqual([]);
    const joining = sources().filter(({ file, text }) => /^renderer\/.*\.tsx?$/.test(file) && text.includes(dot));
    expect(joining.map(({ file }) => file)).toEqual([]);
  });

  it('are filled in alike', () => {
    const places = (text: string): string[] =>
      [...text.matchAll(/\{\{\s*([\w.]+)/g)].map(([, name = '']) => name).sort();
    const tags = (text: string): string[] => [...text.matchAll(/<\/?[\w-]+/g)].map(([tag]) => tag).sort();
    // The small plurals may say their number in words.
    const compared = [...ar].filter(([key]) => !/_(?:zero|one|two)$/.test(key));
    const differing = compared.filter(([key, text]) => {
      const other = en.get(key) ?? en.get(`${baseOf(key)}_other`) ?? '';
      return places(text).join() !== places(other).join() || tags(text).join() !== tags(other).join();
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('hold nothing that is not shown', () => {
    const shown = shownKeys();
    expect(basesOf(en).filter((key) => !shown(key))).toEqual([]);
  });
});

/** Whether a key is named somewhere: written out, or by a template whose other parts fit. */
function shownKeys(): (key: string) => boolean {
  const literals = new Set<string>();
  const templates: RegExp[] = [];
  for (const { file, text } of sources()) {
    if (!/^renderer\/.*\.tsx?$/.test(file)) continue;
    for (const [, literal = ''] of text.matchAll(/['"]([\w.-]+)['"]/g)) literals.add(literal);
    for (const [, template = ''] of text.matchAll(/`((?:[\w.-]|\$\{[^}]*\})+)`/g)) {
      if (!/^[\w-]+\./.test(template)) continue;
      const pattern = template
        .replace(/\$\{[^}]*\}/g, '*')
        .replace(/[.-]/g, '\\$&')
        .replaceAll('*', '[\\w.-]+');
      templates.push(new RegExp(`^${pattern}$`));
    }
  }
  return (key) => literals.has(key) || templates.some((template) => template.test(key));
}
