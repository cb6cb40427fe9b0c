import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import type { Io } from './io.ts';
import type { Messages } from './messages/messages.ts';
import { WrongUsage, type ExitCode } from './outcome.ts';

export type Context = { io: Io; say: Messages };

/** Does what its name says, and returns the exit code; it may throw `Refused` or `WrongUsage` in its place. */
export type Command = (args: readonly string[], context: Context) => Promise<ExitCode>;

/** A command's arguments, exactly `count` of them positional. Throws `WrongUsage` for any other. */
export function parseArguments<Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  count: number,
  options: Options,
  say: Messages,
) {
  const { values, positionals } = parsed();
  if (positionals.length !== count) throw new WrongUsage(say.wrongCount(count, positionals.length));
  return { values, positionals };

  function parsed() {
    try {
      return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    } catch (error) {
      if (error instanceof TypeError) throw new WrongUsage(error.message);
      throw error;
    }
  }
}

/** Prints a command's result, which is JSON. */
export function print(io: Io, value: unknown): void {
  io.stdout(`${JSON.stringify(value, null, 2)}\n`);
}
