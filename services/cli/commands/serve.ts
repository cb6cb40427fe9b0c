import { existsSync, mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { defaultDataFolder } from '../../data-folder.ts';
import type { Machine } from '../../machine/machine.ts';
import type { WebHost } from '../../web-host/start-web-host.ts';
import { parseArguments, type Command, type Context } from '../command.ts';
import { environmentLanguage } from '../environment-language.ts';
import type { Io } from '../io.ts';
import { lessonsFolder } from '../named-lesson.ts';
import { EXIT, Refused, WrongUsage } from '../outcome.ts';

const OPTIONS = {
  port: { type: 'string', default: '0' },
  'no-open': { type: 'boolean', default: false },
  data: { type: 'string' },
} as const;

/** `serve [--port N] [--no-open] [--data FOLDER]`: the local web host, until it is told to stop. */
export const serve: Command = async (args, context) => {
  const { io, say } = context;
  const { values } = parseArguments(args, 0, OPTIONS, say);
  const port = portIn(values.port, context);
  const rendererFolder = join(io.root, 'dist/renderer');
  if (!existsSync(join(rendererFolder, 'index.html'))) throw new Refused(say.notBuilt(rendererFolder));
  const dataFolder = dataFolderFor(values.data, context);

  const [{ createMachine }, { startWebHost }, version] = await Promise.all([
    import('../../machine/machine.ts'),
    import('../../web-host/start-web-host.ts'),
    versionOf(io),
  ]);
  const machine = createMachine({
    dataFolder,
    lessonsFolder: lessonsFolder(io),
    host: 'web',
    version,
    systemLanguage: environmentLanguage(io.env),
    log: (line) => io.stderr(`${line}\n`),
  });
  const host = await hostOrRefusal(() => startWebHost({ machine, rendererFolder, port }), port, context);
  const stopped = stopSignal();
  io.stdout(`${host.url}\n`);
  io.stderr(`${say.serving}\n`);
  const prepared = machine.prepare();
  if (!values['no-open']) await openBrowser(host.url, context);
  await prepared;
  await stopped;
  await close(host, machine);
  return EXIT.done;
};

function portIn(text: string, { say }: Context): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Infinity;
  if (port > 65_535) throw new WrongUsage(say.notPort(text));
  return port;
}

function dataFolderFor(named: string | undefined, { io, say }: Context): string {
  const folder =
    named === undefined ? defaultDataFolder(process.platform, io.env, homedir()) : resolve(io.folder, named);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return folder;
  } catch (error) {
    throw new Refused(say.noDataFolder(folder, String(error)), { cause: error });
  }
}

async function versionOf({ root }: Io): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return z.object({ version: z.string() }).parse(manifest).version;
}

async function hostOrRefusal(start: () => Promise<WebHost>, port: number, { say }: Context): Promise<WebHost> {
  try {
    return await start();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') throw new Refused(say.portTaken(port), { cause: error });
    if (code === 'EACCES') throw new Refused(say.portForbidden(port), { cause: error });
    throw error;
  }
}

/** The URL was printed already, so a browser that can't be opened is only told. */
async function openBrowser(url: string, { io, say }: Context): Promise<void> {
  const tell = (): void => io.stderr(`${say.noBrowser}\n`);
  try {
    const { default: open } = await import('open');
    const browser = await open(url);
    browser.once('error', tell);
    browser.once('exit', (code) => {
      if (code !== 0 && code !== null) tell();
    });
  } catch {
    tell();
  }
}

/** A second signal of the same name finds no listener, and ends the process at once. */
async function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve());
  });
}

/** The host first, so that no call comes to a machine that has closed. */
async function close(host: WebHost, machine: Machine): Promise<void> {
  await host.close();
  await machine.close();
}
