import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importBytes } from '../../../../services/importing/import-file.ts';

const PAGES = new URL('../../../fixtures/imports/', import.meta.url);
const names = readdirSync(PAGES).flatMap((name) => (name.endsWith('.html') ? [name.replace(/\.html$/, '')] : []));

describe('a saved page', () => {
  it.each(names)('%s', async (name) => {
    const result = await importBytes(readFileSync(new URL(`${name}.html`, PAGES)), `${name}.html`);
    if (!result.ok || result.from.kind !== 'page') throw new Error(JSON.stringify(result));
    const { headline, publisher, published, language, versions } = result.article;
    const blocks = versions.flatMap((version) => version.blocks.map(({ kind, text }) => [kind, text]));
    const expected: unknown = JSON.parse(readFileSync(new URL(`${name}.expected.json`, PAGES), 'utf8'));
    expect({ headline, publisher, published, author: result.from.author, language, blocks }).toEqual(expected);
  });

  it('is among others of many habits', () => {
    expect(names.length).toBeGreaterThanOrEqual(8);
  });
});
