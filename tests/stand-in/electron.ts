import type * as Electron from 'electron';
import { app } from './app.ts';
import { dialog } from './dialog.ts';
import { ipcMain } from './ipc.ts';
import { refusing } from './refuse.ts';
import { protocol, session } from './session.ts';
import { BrowserWindow } from './window.ts';

/**
 * A stand-in for the `electron` module, for machines where Electron's runtime isn't: as much of it as the shell uses,
 * typed by Electron's own declarations, over a Chromium that the test drives. Anything else is refused by name.
 */

const nativeTheme: Pick<Electron.NativeTheme, 'shouldUseDarkColors'> = { shouldUseDarkColors: false };

const display: Pick<Electron.Display, 'workArea'> = { workArea: { x: 0, y: 0, width: 1920, height: 1080 } };

const screen = { getAllDisplays: () => [refusing('Display', display)] };

/** There is no menu bar to see, and no right click comes here: a menu is made, and never shown. */
const Menu = {
  buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => refusing('menu', { template }),
  setApplicationMenu: (menu: { template: object[] } | null) => {
    if (menu?.template.length === 0) throw new Error('An application menu has to have entries');
  },
};

const electron = refusing('electron', {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu: refusing('Menu', Menu),
  nativeTheme: refusing('nativeTheme', nativeTheme),
  protocol,
  screen: refusing('screen', screen),
  session,
} satisfies Partial<Record<keyof typeof Electron, unknown>>);

// What `require('electron')` gives is the object itself, so that a name it doesn't have is refused.
export { electron as 'module.exports' };
