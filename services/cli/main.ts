import type { Command } from './command.ts';
import { environmentLanguage } from './environment-language.ts';
import type { Io } from './io.ts';
import { messagesIn } from './messages/messages-in.ts';
import { EXIT, Refused, WrongUsage } from './outcome.ts';
import { systemIo } from './system-io.ts';

/** Each is loaded when it is called for: `serve` should not wait for the importer, nor `key` for a web server. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['import', async () => (await import('./commands/import.ts')).importFile],
  ['suggest', async () => (await import('./commands/suggest.ts')).suggestMarks],
  ['key', async () => (await import('./commands/key.ts')).key],
  ['score', async () => (await import('./commands/score.ts')).score],
  ['check', async () => (await import('./commands/check.ts')).check],
  ['anchor', async () => (await import('./commands/anchor.ts')).anchor],
  ['pack', async () => (await import('./commands/pack.ts')).pack],
  ['unpack', async () => (await import('./commands/unpack.ts')).unpack],
  ['serve', async () => (await import('./commands/serve.ts')).serve],
]);

/**
 * Runs the command line with the arguments that follow the program's name. Returns the exit code: 0 done, 1 the input
 * was refused, 2 wrong usage. Results are JSON on standard output, messages go to standard error.
 */
export async function run(args: readonly string[], io: Io = systemIo()): Promise<number> {
  const say = messagesIn(environmentLanguage(io.env));
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h') {
    io.stderr(say.usage);
    return EXIT.done;
  }
  try {
    if (name === undefined) throw new WrongUsage('');
    const load = COMMANDS.get(name);
    if (!load) throw new WrongUsage(say.unknownCommand(name));
    const command = await load();
    return await command(rest, { io, say });
  } catch (error) {
    if (error instanceof Refused) {
      io.stderr(`${error.message}\n`);
      return EXIT.refused;
    }
    if (error instanceof WrongUsage) {
      io.stderr(`${error.message}\n\n${say.usage}`.trimStart());
      return EXIT.wrongUsage;
    }
    io.stderr(`${say.fault(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
    return EXIT.refused;
  }
}
