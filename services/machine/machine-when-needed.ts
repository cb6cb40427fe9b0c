import type { Machine, MachineOptions } from './machine.ts';

/**
 * The machine, loaded and created when it is first needed: what serves a page needs none of it, and a browser waits for
 * the page first.
 */
export function machineWhenNeeded(options: MachineOptions): Pick<Machine, 'answer' | 'prepare' | 'close'> {
  let machine: Promise<Machine> | null = null;
  const needed = async (): Promise<Machine> =>
    (machine ??= import('./machine.ts').then(({ createMachine }) => createMachine(options)));
  return {
    answer: async (name, input) => (await needed()).answer(name, input),
    prepare: async () => (await needed()).prepare(),
    close: async () => (await machine)?.close(),
  };
}
