import type { PrintToPDFOptions } from 'electron';
import { hearBrowser, tellBrowser } from './channel.ts';
import { refuseOptions } from './refuse.ts';

/** Printed by the browser half, since that is where the page is. */

const OPTIONS = ['generateDocumentOutline', 'generateTaggedPDF', 'preferCSSPageSize', 'printBackground'];

const waiting = new Map<number, PromiseWithResolvers<Buffer>>();
let count = 0;

export async function printToPdf(window: number, options: PrintToPDFOptions): Promise<Buffer> {
  refuseOptions('printToPDF', options, OPTIONS);
  count += 1;
  const printed = Promise.withResolvers<Buffer>();
  waiting.set(count, printed);
  // Electron's own defaults for those that aren't given.
  const {
    preferCSSPageSize = false,
    printBackground = false,
    generateTaggedPDF = false,
    generateDocumentOutline = false,
  } = options;
  tellBrowser({
    kind: 'print',
    id: count,
    window,
    options: { preferCSSPageSize, printBackground, tagged: generateTaggedPDF, outline: generateDocumentOutline },
  });
  return printed.promise;
}

hearBrowser((message) => {
  if (message.kind !== 'printed') return;
  const printed = waiting.get(message.id);
  waiting.delete(message.id);
  if (message.pdf === null) printed?.reject(new Error('Failed to generate PDF'));
  else printed?.resolve(Buffer.from(message.pdf));
});
