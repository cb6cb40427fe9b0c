import { dialog, type BrowserWindow } from 'electron';
import { PACK_EXTENSION } from '../core/pack/manifest.ts';
import type { FileDialogs } from '../services/machine/file-dialogs.ts';
import { placeToSave } from './save-place.ts';

const FILTERS = [{ name: 'Hamesh · هامش', extensions: [PACK_EXTENSION.slice(1)] }];

/** The system's own dialogs, in its language, over the program's window. */
export function fileDialogs(window: () => BrowserWindow): FileDialogs {
  return {
    choosePack: async () => {
      const { filePaths } = await dialog.showOpenDialog(window(), { filters: FILTERS, properties: ['openFile'] });
      return filePaths[0] ?? null;
    },
    placeForPack: (name) =>
      placeToSave(name, PACK_EXTENSION, async (defaultPath) => {
        const { canceled, filePath } = await dialog.showSaveDialog(window(), { filters: FILTERS, defaultPath });
        return canceled ? null : filePath;
      }),
  };
}
