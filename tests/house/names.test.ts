import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sources } from './sources.ts';

/** macOS looks for the words of its dialogs under this very name. */
const NAMED_BY_OTHERS = ['InfoPlist.strings'];
const EMPTY_NAMES = /^(?:utils?|helpers?|common|misc|managers?|shared|lib|stuff)$/;
/** The home of somebody with one letter for a name stands for anybody's. */
const PLACES_OF_ONE_MACHINE = /(?:^|[^\w.])(?:\/(?:work|root|home\/\w{2,}|Users\/\w{2,})\/|[A-Z]:\\Users\\)/;

describe('a newcomer finds a thing by its name', () => {
  const files = sources().map(({ file }) => file);

  it('sees the whole house', () => {
    for (const folder of ['core', 'services', 'electron', 'renderer', 'build', 'tests']) {
      expect(files.some((file) => file.startsWith(`${folder}/`))).toBe(true);
    }
    for (const ending of ['.md', '.yml', '.plist', '.strings']) {
      expect(files.some((file) => file.includes('/') && file.endsWith(ending))).toBe(true);
    }
    expect(files.filter((file) => file.startsWith('docs/'))).toContain('docs/security.md');
  });

  it('has no name that says nothing', () => {
    expect(files.filter((file) => file.split('/').some((step) => EMPTY_NAMES.test(step.replace(/\..*$/, ''))))).toEqual(
      [],
    );
  });

  it('writes names in small letters with hyphens', () => {
    const named = files.filter((file) => file.includes('/') && !NAMED_BY_OTHERS.includes(path.posix.basename(file)));
    expect(
      named.filter((file) => !file.split('/').every((step) => /^\.?[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(step))),
    ).toEqual([]);
  });
});

describe('the house stands on any machine', () => {
  it('names no place that only one machine has', () => {
    const found = sources().flatMap(({ file, text }) =>
      text
        .split('\n')
        .flatMap((line, at) => (PLACES_OF_ONE_MACHINE.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : [])),
    );
    expect(found).toEqual([]);
  });

  it('would see one', () => {
    const separator = '/';
    expect(`cd ${['', 'home', 'someone', 'hamesh'].join(separator)}`).toMatch(PLACES_OF_ONE_MACHINE);
    expect(['C:', 'Users', 'someone'].join('\\')).toMatch(PLACES_OF_ONE_MACHINE);
    expect('https://example.org/home/page/').not.toMatch(PLACES_OF_ONE_MACHINE);
  });
});
