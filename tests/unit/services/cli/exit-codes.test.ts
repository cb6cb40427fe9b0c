import { expect, it } from 'vitest';
import { matching } from '../containing.ts';
import { commandLine } from './command-line.ts';

it.each<[number, readonly string[], RegExp, RegExp]>([
  [0, ['import', 'a.txt'], /^\{\n[^]*\}\n$/, /^$/],
  [0, ['key', 'small'], /^\[\n[^]*\]\n$/, /^$/],
  [0, ['score', 'small', 'marks.json'], /^\{\n[^]*\}\n$/, /^$/],
  [0, ['anchor', 'small'], /^\[\]\n$/, /^$/],
  [0, ['pack', 'small', 'small.hamesh'], /^\{\n[^]*\}\n$/, /^$/],
  [1, ['unpack', 'a.txt', 'folder'], /^$/, /^a\.txt: .*\n$/],
  [1, ['check', 'small'], /^\[\n[^]*\]\n$/, /^$/],
  [1, ['import', 'none.txt'], /^$/, /^none\.txt: .*\n$/],
  [1, ['key', 'none'], /^$/, /^none: .*\n$/],
  [1, ['score', 'small', 'a.txt'], /^$/, /^a\.txt: .*\n$/],
  [2, ['key'], /^$/, /Usage/],
  [2, ['fly'], /^$/, /fly[^]*Usage/],
  [2, [], /^$/, /^Usage/],
])('ends a process in %i: %j', async (code, args, stdout, stderr) => {
  const { runApart, write } = commandLine();
  write('a.txt', 'عنوان قصير\nقال الوزير إن المحادثات مستمرة.\n');
  write('marks.json', '[]');
  expect(await runApart(args)).toEqual({
    code,
    stdout: matching(stdout),
    stderr: matching(stderr),
  });
});
