import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

/** The guide to installing says the same twice; what is typed is the same in every language. */

const guide = readFileSync(path.resolve(import.meta.dirname, '../../docs/installing.md'), 'utf8');
const [arabic = '', english = ''] = guide.slice(guide.indexOf('\n## ')).split('\n## In English');

/** All that is set as code: commands, files, folders. */
function code(text: string): string[] {
  return [...text.matchAll(/```\n([^`]*)```|`([^`]+)`/g)].map(([, block, inline]) => (block ?? inline ?? '').trim());
}

describe('the guide to installing', () => {
  it('has the same commands, files and folders in both languages', () => {
    expect(code(english).length).toBeGreaterThan(20);
    expect(new Set(code(arabic))).toEqual(new Set(code(english)));
  });

  it('names the files as this version has them', () => {
    const versions = [...guide.matchAll(/Hamesh[- ](\d+\.\d+\.\d+)/g)].map(([, version]) => version);
    expect(versions.length).toBeGreaterThan(0);
    expect(new Set(versions)).toEqual(new Set([manifest.version]));
  });
});
