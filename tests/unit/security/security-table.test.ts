import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const TEXT = readFileSync(path.join(ROOT, 'docs/security.md'), 'utf8');
const NAMED = [...TEXT.matchAll(/`([\w.-]+(?:\/[\w.-]+)+)`/g)].flatMap(([, name]) => name ?? []);
const ENDINGS = ['', '.test.ts', '.spec.ts'];

describe('docs/security.md', () => {
  it.each([...new Set(NAMED)])('names %s, which is there', (name) => {
    const places = [name, path.join('tests', name)].flatMap((place) => ENDINGS.map((ending) => `${place}${ending}`));
    expect(places.filter((place) => existsSync(path.join(ROOT, place)))).not.toEqual([]);
  });

  it('answers each of the twenty points', () => {
    expect([...TEXT.matchAll(/^\| (\d+) \|/gm)].map(([, number]) => Number(number))).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
  });
});
