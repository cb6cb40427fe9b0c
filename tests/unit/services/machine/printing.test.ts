import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { CallInput } from '../../../../core/contract.ts';
import { lessonIdSchema } from '../../../../core/lesson/lesson.ts';
import type { Printing } from '../../../../services/machine/printing.ts';
import { machineFolders, openMachine } from './open-machine.ts';

const PDF = new TextEncoder().encode('%PDF');
const SHEET: CallInput<'print.pdf'> = { lesson: lessonIdSchema.parse('small'), sheet: 'answer-key' };

function machineThatPrints(printing: (files: string) => Partial<Printing>) {
  const folders = machineFolders();
  const files = join(folders.dataFolder, '..', 'files');
  mkdirSync(files);
  const fallback: Printing = {
    placeForPdf: (name) => Promise.resolve(join(files, name)),
    makePdf: () => Promise.resolve(PDF),
  };
  return {
    files,
    machine: openMachine({ ...folders, host: 'desktop', printing: { ...fallback, ...printing(files) } }),
  };
}

it('saves the sheet where the person said, under a name that says what it is', async () => {
  const { machine, files } = machineThatPrints(() => ({}));
  expect(await machine.call('print.pdf', SHEET)).toEqual({ kind: 'saved' });
  expect(readdirSync(files)).toEqual(['small-answer-key.pdf']);
  expect(readFileSync(join(files, 'small-answer-key.pdf'))).toEqual(Buffer.from(PDF));
});

it('makes no PDF that nobody wants saved', async () => {
  let made = false;
  const { machine } = machineThatPrints(() => ({
    placeForPdf: () => Promise.resolve(null),
    makePdf: () => {
      made = true;
      return Promise.resolve(PDF);
    },
  }));
  expect(await machine.call('print.pdf', SHEET)).toEqual({ kind: 'not-saved' });
  expect(made).toBe(false);
});

it('leaves nothing behind where Chromium fails to print, or the folder is gone', async () => {
  const failing = machineThatPrints(() => ({ makePdf: () => Promise.reject(new Error('Failed to generate PDF')) }));
  expect(await failing.machine.refusal('print.pdf', SHEET)).toMatchObject({ kind: 'internal' });
  expect(readdirSync(failing.files)).toEqual([]);

  const gone = machineThatPrints((files) => ({ placeForPdf: (name) => Promise.resolve(join(files, 'gone', name)) }));
  expect(await gone.machine.refusal('print.pdf', SHEET)).toMatchObject({ kind: 'storage-failed' });
  expect(existsSync(join(gone.files, 'gone'))).toBe(false);
});

it('is forbidden where the page prints itself', async () => {
  const machine = openMachine(machineFolders());
  expect(await machine.refusal('print.pdf', SHEET)).toMatchObject({ kind: 'forbidden' });
});
