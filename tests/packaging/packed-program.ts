import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { APP_ORIGIN, APP_START } from '../../electron/app-address.ts';
import { CHANNELS } from '../../electron/channels.ts';
import type { Answers, Question, ToBrowser } from '../stand-in/messages.ts';

const REGISTER = new URL('../stand-in/register.ts', import.meta.url).href;

/** A packed program's main process on the stand-in for Electron, seen from where its window would be. */
export type PackedProgram = {
  /** The address that it loaded into its window, and the preload's text. */
  window: { url: string; preload: string };
  /** What the window gets for an address. */
  request: (url: string) => Promise<Answers['request']>;
  /** What the page gets for a call to the machine. */
  call: (name: string, input: unknown) => Promise<unknown>;
  /** All that it said on its outputs. */
  said: () => string;
  /** Closes the window, and waits until it has ended. */
  close: () => Promise<number | null>;
};

/** Starts `main`, a file of the packed program, with its data in `dataFolder`. */
export async function startPackedProgram(main: string, dataFolder: string): Promise<PackedProgram> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--import', REGISTER, main, `--data=${dataFolder}`],
    { cwd: path.dirname(main), serialization: 'advanced', stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const opened = await Promise.race([firstWindow(child), ended.then(() => null)]);
  if (opened === null) throw new Error(`The packed program ended before it had a window\n${output}`);
  const { id: window, ...shown } = opened;
  let count = 0;

  async function ask(question: Question): Promise<unknown> {
    count += 1;
    const id = count;
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const hear = (message: ToBrowser): void => {
      if (message.kind === 'answer' && message.id === id) resolve(message.value);
      if (message.kind === 'refusal' && message.id === id) reject(new Error(message.message));
    };
    child.on('message', hear);
    child.send({ kind: 'question', id, question });
    return promise.finally(() => child.off('message', hear));
  }

  return {
    window: shown,
    request: async (url) => (await ask({ kind: 'request', window, url, method: 'GET' })) as Answers['request'], // its own answer
    call: (name, input) => {
      const frame = { url: APP_START, origin: APP_ORIGIN, top: true };
      return ask({ kind: 'invoke', window, channel: CHANNELS.call, args: [name, input], frame });
    },
    said: () => output,
    close: () => {
      child.send({ kind: 'close-window', window });
      return ended;
    },
  };
}

async function firstWindow(child: ChildProcess): Promise<{ id: number; url: string; preload: string }> {
  const { promise, resolve } = Promise.withResolvers<{ id: number; url: string; preload: string }>();
  let preload = '';
  child.on('message', (message: ToBrowser) => {
    if (message.kind === 'open-window') preload = message.preload;
    if (message.kind === 'load') resolve({ id: message.window, url: message.url, preload });
  });
  return promise;
}
