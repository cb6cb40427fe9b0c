import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  CONTRACT,
  type CallInput,
  type CallName,
  type CallOutput,
  type ContractError,
  type Reply,
} from '../../../../core/contract.ts';
import { createMachine, type MachineOptions } from '../../../../services/machine/machine.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A folder with a place for data and one for lessons. */
export function machineFolders(): { dataFolder: string; lessonsFolder: string } {
  const folder = temporaryFolder();
  const folders = { dataFolder: join(folder, 'data'), lessonsFolder: join(folder, 'lessons') };
  mkdirSync(folders.lessonsFolder);
  return folders;
}

/** A machine whose calls are typed, and what it logged. It is closed when the test is over, if it wasn't before. */
export function openMachine(options: Pick<MachineOptions, 'dataFolder' | 'lessonsFolder'> & Partial<MachineOptions>) {
  const logged: string[] = [];
  const machine = createMachine({
    host: 'web',
    version: '1.2.3',
    systemLanguage: 'ar',
    log: (line) => logged.push(line),
    ...options,
  });
  onTestFinished(machine.close);

  async function reply<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<Reply<CallOutput<Name>>> {
    return (await machine.answer(name, input)) as Reply<CallOutput<Name>>; // the machine parses what it answers
  }
  async function call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> {
    const answer = await reply(name, input);
    if (!answer.ok) throw new Error(`${name}: ${answer.error.kind}: ${answer.error.detail}`);
    return answer.value;
  }
  async function refusal<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<ContractError> {
    const answer = await reply(name, input);
    if (answer.ok) throw new Error(`${name} was not refused`);
    return answer.error;
  }
  return { ...machine, logged, call, refusal };
}

/** Whether an error is one that the contract says the call can end in. */
export function isDeclared(name: CallName, { kind }: ContractError): boolean {
  return CONTRACT[name].errors.includes(kind);
}
