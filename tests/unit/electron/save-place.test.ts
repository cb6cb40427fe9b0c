import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { placeToSave } from '../../../electron/save-place.ts';
import { temporaryFolder } from '../services/temporary-folder.ts';

/** A person who answers one dialog after another, and the names that each began from. */
function answering(...answers: (string | null)[]) {
  const shown: string[] = [];
  const ask = async (name: string): Promise<string | null> => {
    shown.push(name);
    return answers.shift() ?? null;
  };
  return { ask, shown };
}

it.each(['/here/copy.hamesh', '/here/COPY.HAMESH'])('is what the person chose: %s', async (file) => {
  const { ask, shown } = answering(file);
  expect(await placeToSave('small.hamesh', '.hamesh', ask)).toBe(file);
  expect(shown).toEqual(['small.hamesh']);
});

it('is nowhere when the dialog is closed', async () => {
  expect(await placeToSave('small.hamesh', '.hamesh', answering(null).ask)).toBeNull();
});

it('has the extension that the person left out', async () => {
  const file = path.join(temporaryFolder(), 'copy.v2');
  expect(await placeToSave('small.hamesh', '.hamesh', answering(file).ask)).toBe(`${file}.hamesh`);
});

it('is asked for again where that would replace a file that nobody was asked about', async () => {
  const folder = temporaryFolder();
  const [chosen, taken] = [path.join(folder, 'copy'), path.join(folder, 'copy.hamesh')];
  writeFileSync(taken, '');
  const agreeing = answering(chosen, taken);
  expect(await placeToSave('small.hamesh', '.hamesh', agreeing.ask)).toBe(taken);
  expect(agreeing.shown).toEqual(['small.hamesh', taken]);
  expect(await placeToSave('small.hamesh', '.hamesh', answering(chosen, null).ask)).toBeNull();
});
