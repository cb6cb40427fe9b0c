import path from 'node:path';
import { _electron } from '@playwright/test';
import { APP_ORIGIN } from '../../electron/app-address.ts';
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
        // Only what is fatal: a runner without a graphics card or a message bus has Chromium complain of both.
        '--log-level=3',
        ...files,
      ],
      env: systemSpeaking(language),
      // Playwright leaves it out otherwise; Chromium itself refuses it to root.
      chromiumSandbox: process.getuid?.() !== 0,
    });
    let output = '';
    const main = app.process();
    // On Windows Playwright starts the program by a shell, which is then the process that it gives.
    const pid = await app.evaluate(() => process.pid);
    for (const stream of [main.stdout, main.stderr]) {
      stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    }
    const page = await app.firstWindow();
    // Chromium can't reload a page that it is still taking to its address.
    await page.waitForURL(`${APP_ORIGIN}/**`);
    await page.emulateMedia({ colorScheme, reducedMotion });
    if (viewport !== null) {
      await app.evaluate(({ BrowserWindow }, { width, height }) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
      }, viewport);
    }
    return {
      page,
      said: () => ownWords(output),
      answerDialogs: (file) =>
        app.evaluate(({ dialog }, chosen) => {
          dialog.showOpenDialog = async () => ({
            canceled: chosen === null,
            filePaths: chosen === null ? [] : [chosen],
          });
          dialog.showSaveDialog = async () => ({ canceled: chosen === null, filePath: chosen ?? '' });
        }, file),
      kill: async () => {
        if (main.exitCode === null && main.signalCode === null) kill(pid);
        await ended(main, 20_000);
      },
      close: async () => {
        await app.close();
        await ended(main, 20_000);
      },
    };
  };
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // It may have ended by itself, a moment before its shell.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** Lines that come from what carries the program, and not from itself: Chromium, Node and its inspector, GTK, macOS. */
const OF_OTHERS = [
  /^\[\d+:(?:\d+:)?\d{4}\/\d{6}\.\d+:[A-Z]+:/,
  /^(?:Debugger|DevTools) listening on ws:/,
  /^(?:For help, see: https:\/\/nodejs\.org|Debugger (?:attached|ending)|Waiting for the debugger to disconnect)/,
  /ExperimentalWarning: |--trace-warnings /,
  /^\([^()]*:\d+\): [\w-]+-(?:WARNING|CRITICAL) \*\*/,
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+ .*\[\d+:[\da-f]+\] /,
];

function ownWords(output: string): string {
  const lines = output.match(/[^\n]+\n?/g) ?? [];
  return lines.filter((line) => !OF_OTHERS.some((pattern) => pattern.test(line))).join('');
}
