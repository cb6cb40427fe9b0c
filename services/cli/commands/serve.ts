import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import { defaultDataFolder } from '../../data-folder.ts';
import { machineWhenNeeded } from '../../machine/machine-when-needed.ts';
import { openDoor, type Door } from '../../web-host/open-door.ts';
import { parseArguments, type Command, type Context } from '../command.ts';
import { environmentLanguage } from '../environment-language.ts';
import { lessonsFolder } from '../lessons-folder.ts';
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

  // A browser takes as long to get going as the rest takes to load: it is sent on its way first.
  const door = await doorOrRefusal(port, context);
  const stopped = stopSignal();
  io.stdout(`${door.url}\n`);
  io.stderr(`${say.serving}\n`);
  if (!values['no-open']) void openBrowser(door.url, context);

  const { startWebHost } = await import('../../web-host/start-web-host.ts');
  const machine = machineWhenNeeded({
    dataFolder,
    lessonsFolder: lessonsFolder(io),
    host: 'web',
    version: manifest.version,
    systemLanguage: environmentLanguage(io.env),
    log: (line) => io.stderr(`${line}\n`),
  });
  const host = await startWebHost({ machine, rendererFolder, door });
  void host.pageSent.then(machine.prepare);
  await stopped;
  // The host first, so that no call comes to a machine that has closed.
  await host.close();
  await machine.close();
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

async function doorOrRefusal(port: number, { say }: Context): Promise<Door> {
  try {
    return await openDoor(port);
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
