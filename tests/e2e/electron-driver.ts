import path from 'node:path';
import { _electron } from '@playwright/test';
import type { Driver } from './driver.ts';
import { systemSpeaking } from './environment.ts';
import { ended } from './process-end.ts';

const MAIN = path.resolve(import.meta.dirname, '../../dist/electron/main.cjs');

/** The desktop program on Electron's own runtime, `program`, which may be a packaged one that knows its bundle itself. */
export function electronDriver(program: string, packaged: boolean): Driver {
  return async ({ language, dataFolder, viewport, colorScheme, reducedMotion, files }) => {
    const app = await _electron.launch({
      executablePath: program,
      args: [
        ...(packaged ? [] : [MAIN]),
        `--data=${dataFolder}`,
        `--lang=${language}`,
        '--force-device-scale-factor=1',
        ...files,
      ],
      env: systemSpeaking(language),
      // Playwright leaves it out otherwise; Chromium itself refuses it to root.
      chromiumSandbox: process.getuid?.() !== 0,
    });
    let output = '';
    const main = app.process();
    for (const stream of [main.stdout, main.stderr]) {
      stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    }
    const page = await app.firstWindow();
    await page.emulateMedia({ colorScheme, reducedMotion });
    if (viewport !== null) {
      await app.evaluate(({ BrowserWindow }, { width, height }) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
      }, viewport);
    }
    return {
      page,
      said: () => output,
      answerDialogs: (file) =>
        app.evaluate(({ dialog }, chosen) => {
          dialog.showOpenDialog = async () => ({
            canceled: chosen === null,
            filePaths: chosen === null ? [] : [chosen],
          });
          dialog.showSaveDialog = async () => ({ canceled: chosen === null, filePath: chosen ?? '' });
        }, file),
      kill: async () => {
        main.kill('SIGKILL');
        await ended(main, 0);
      },
      close: async () => {
        await app.close();
        await ended(main, 5_000);
      },
    };
  };
}
