import { ipcMain } from 'electron';
import type { Machine } from '../services/machine/machine.ts';
import { CHANNELS } from './channels.ts';
import { senderFault } from './sender.ts';

/** Lets the page call the machine, which checks names and inputs. A call from anywhere else is rejected, not ignored. */
export function takeCalls(machine: Pick<Machine, 'answer'>): void {
  ipcMain.handle(CHANNELS.call, async (event, name: unknown, input: unknown) => {
    const fault = senderFault(event.senderFrame);
    if (fault !== null) throw new Error(`Call refused: ${fault}`);
    return machine.answer(name, input);
  });
}
