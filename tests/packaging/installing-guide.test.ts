import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

/** The guide to installing says the same twice; what is typed is the same in every language. */

const guide = readFileSync(path.resolve(import.meta.dirname, '../../docs/installing.md'), 'utf8');
const [arabic = '', english = ''] = guide.slice(guide.indexOf('\n## ')).split('\n## In English');

const INSTALLER = readFileSync(
  path.resolve(import.meta.dirname, '../../node_modules/app-builder-lib/templates/nsis/assistedMessages.yml'),
  'utf8',
);

/** All that is set as code: commands, files, folders. */
function code(text: string): string[] {
  return [...text.matchAll(/```\n([^`]*)```|`([^`]+)`/g)].map(([, block, inline]) => (block ?? inline ?? '').trim());
}

describe('the guide to installing', () => {
  it('has the same commands, files and folders in both languages', () => {
    expect(code(english).length).toBeGreaterThan(20);
    expect(new Set(code(arabic))).toEqual(new Set(code(english)));
  });

  it.each(['onlyForMe', 'forAll'])(
    'names the installer’s choice %s as it stands on the screen, English in Arabic too',
    (choice) => {
      const [, messages = ''] = INSTALLER.split(`\n${choice}:\n`);
      const [words = ''] = messages.split(/\n(?! )/);
      expect(words).not.toMatch(/^ {2}ar/m);
      const label = /^ {2}en: (.*)$/m.exec(words)?.[1]?.replace('&', '') ?? 'no such choice';
      expect(arabic.replaceAll('\n', ' ')).toContain(label);
      expect(english.replaceAll('\n', ' ')).toContain(label);
    },
  );

  it('says of each program that is not installed that it opens no pack by a double click', () => {
    expect(arabic.match(/لا يُربط .*`\.hamesh`/g)).toHaveLength(2);
    expect(english.match(/`\.hamesh` are (?:then )?not tied/g)).toHaveLength(2);
  });

  it('names the files as this version has them', () => {
    const versions = [...guide.matchAll(/Hamesh[- ](\d+\.\d+\.\d+)/g)].map(([, version]) => version);
    expect(versions.length).toBeGreaterThan(0);
    expect(new Set(versions)).toEqual(new Set([manifest.version]));
  });
});
