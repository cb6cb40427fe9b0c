import type { CallInput, CallOutput } from '../../core/contract.ts';
import { writeWholeFile } from '../files/write-whole-file.ts';
import { CallRefused } from './call-refused.ts';

/** How a host with windows of its own makes a PDF of what its page has laid out for paper. */
export type Printing = {
  /** Where the file is to be saved, or null where it isn't; `name` is what it is called unless the person says otherwise. */
  placeForPdf: (name: string) => Promise<string | null>;
  makePdf: () => Promise<Uint8Array>;
};

/** Saves the sheet that the page shows. `printing` is null on a host whose page can only print itself. */
export async function printPdf(
  printing: Printing | null,
  { lesson, sheet }: CallInput<'print.pdf'>,
): Promise<CallOutput<'print.pdf'>> {
  if (printing === null) throw new CallRefused('forbidden', 'this host has no dialogs: the page prints itself');
  const file = await printing.placeForPdf(`${lesson}-${sheet}.pdf`);
  if (file === null) return { kind: 'not-saved' };
  writeWholeFile(file, await printing.makePdf(), 'person');
  return { kind: 'saved' };
}
