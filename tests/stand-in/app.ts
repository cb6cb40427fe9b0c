import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { App, CommandLine } from 'electron';
import { refusing } from './refuse.ts';

let ready = false;
const paths = new Map<string, string>();

const methods: Pick<
  App,
  | 'enableSandbox'
  | 'exit'
  | 'getPath'
  | 'getPreferredSystemLanguages'
  | 'quit'
  | 'releaseSingleInstanceLock'
  | 'requestSingleInstanceLock'
  | 'setName'
  | 'setPath'
  | 'whenReady'
> = {
  enableSandbox: () => {
    beforeReady('app.enableSandbox');
    sandboxed = true;
  },
  exit: (code = 0) => process.exit(code),
  getPath: (name) => pathOf(name),
  // As on Linux, where Chromium reads the environment.
  getPreferredSystemLanguages: () => {
    if (!ready) throw new Error('app.getPreferredSystemLanguages was called before the app was ready');
    return [(process.env['LANG'] ?? 'en_US').replace(/\..*$/, '').replace('_', '-')];
  },
  quit: () => {
    const event = preventable();
    app.emit('will-quit', event);
    if (!event.defaultPrevented) methods.exit();
  },
  releaseSingleInstanceLock: () => rmSync(lockFile(), { force: true }),
  requestSingleInstanceLock: () => lock(lockFile()),
  setName: () => undefined,
  setPath: (name, folder) => void paths.set(name, folder),
  // Electron needs a moment too; what the shell does at its top must be done by then.
  whenReady: () =>
    new Promise((resolve) => {
      setImmediate(() => {
        ready = true;
        resolve();
      });
    }),
};

const commandLine: Pick<CommandLine, 'appendSwitch'> = {
  // Chromium runs already, and `.invalid` names resolve nowhere; so there is nothing to hand the switches to.
  appendSwitch: () => {
    beforeReady('app.commandLine.appendSwitch');
  },
};

export const app = refusing(
  'app',
  Object.assign(new EventEmitter(), methods, { commandLine: refusing('app.commandLine', commandLine) }),
);

let sandboxed = false;
export function isSandboxed(): boolean {
  return sandboxed;
}

/** Throws where `what` comes too late to have any effect. */
export function beforeReady(what: string): void {
  if (ready) throw new Error(`${what} has to be called before the app is ready`);
}

/** An event that a listener may prevent. */
export function preventable(): { defaultPrevented: boolean; preventDefault: () => void } {
  const event = {
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  return event;
}

function pathOf(name: string): string {
  const found = paths.get(name);
  if (found === undefined) throw new Error(`The stand-in for Electron wasn't told where ${name} is`);
  return found;
}

/** As Chromium calls it. */
function lockFile(): string {
  return path.join(pathOf('userData'), process.platform === 'win32' ? 'lockfile' : 'SingletonLock');
}

/** Holds `file` for this process. A process that was killed leaves its file behind, and holds nothing. */
function lock(file: string): boolean {
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const holder = Number(readFileSync(file, 'utf8'));
    if (holder !== process.pid && isRunning(holder)) return false;
    writeFileSync(file, String(process.pid));
    return true;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

// The test's process is the display that windows are on: without it there is nothing left to do.
process.once('disconnect', () => {
  methods.exit(1);
});
