import { dialog, type BrowserWindow } from 'electron';
import type { Printing } from '../services/machine/printing.ts';
import { placeToSave } from './save-place.ts';

/** Chromium's own printing, to a file. The page's styles say how large the paper is; a tagged file can be read aloud. */
const PDF = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const;

export function printing(window: () => BrowserWindow): Printing {
  return {
    placeForPdf: (name) =>
      placeToSave(name, '.pdf', async (defaultPath) => {
        const filters = [{ name: 'PDF', extensions: ['pdf'] }];
        const { canceled, filePath } = await dialog.showSaveDialog(window(), { filters, defaultPath });
        return canceled ? null : filePath;
      }),
    makePdf: () => window().webContents.printToPDF(PDF),
  };
}
