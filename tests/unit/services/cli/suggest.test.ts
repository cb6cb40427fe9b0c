import { describe, expect, it } from 'vitest';
import { matching } from '../containing.ts';
import { commandLine } from './command-line.ts';

const STORY = 'Bridge to close\nMayor Ann Lee said: "It is unsafe." The council agreed that it will close in May.\n';

describe('suggest', () => {
  it('prints the article, and a mark as `key` would with its rule', async () => {
    const { run, write } = commandLine();
    write('a.txt', STORY);
    const { code, stdout, stderr } = await run(['suggest', 'a.txt']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const reading = JSON.parse(stdout) as { article: unknown; marks: unknown[] };
    expect(reading.article).toMatchObject({ headline: 'Bridge to close', language: 'en' });
    expect(reading.marks[0]).toEqual({
      version: 'full',
      block: 1,
      start: 21,
      end: 34,
      exact: 'It is unsafe.',
      kind: 'quote',
      says: { speaker: 'Ann Lee', speakerSurface: 'Mayor Ann Lee', cue: 'said', nested: false },
      rule: 'quote-cued',
      confidence: 0.95,
    });
  });

  it('prints one line a file for several, and goes on past those that it must refuse', async () => {
    const { run, write } = commandLine();
    write('a.txt', STORY);
    write('empty.txt', '');
    const { code, stdout, stderr } = await run(['suggest', 'a.txt', 'empty.txt', 'none.txt', 'a.txt']);
    expect(code).toBe(1);
    const readings = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { file: string });
    expect(readings.map(({ file }) => file)).toEqual(['a.txt', 'a.txt']);
    expect(stderr.trimEnd().split('\n')).toEqual([matching(/^empty\.txt: /), matching(/^none\.txt: /)]);
  });

  it('refuses a file alone, and wants one', async () => {
    const { run } = commandLine();
    expect(await run(['suggest', 'none.txt'])).toMatchObject({ code: 1, stdout: '' });
    expect(await run(['suggest'])).toMatchObject({ code: 2, stdout: '' });
    expect(await run(['suggest', '--fast', 'a.txt'])).toMatchObject({ code: 2, stdout: '' });
  });
});
