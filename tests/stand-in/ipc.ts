import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { answerQuestions } from './channel.ts';
import type { FrameState } from './messages.ts';
import { refusing } from './refuse.ts';

const handlers = new Map<string, Parameters<IpcMain['handle']>[1]>();

export const ipcMain = refusing('ipcMain', {
  handle: (channel, listener) => {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, listener);
  },
} satisfies Pick<IpcMain, 'handle'>);

answerQuestions('invoke', async ({ channel, args, frame }) => {
  const handler = handlers.get(channel);
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
  const event = refusing('event', { senderFrame: frame === null ? null : senderFrame(frame) });
  return (await handler(event as unknown as IpcMainInvokeEvent, ...args)) as unknown; // the rest is refused
});

function senderFrame({ url, origin, top }: FrameState): object {
  return refusing('senderFrame', { url, origin, parent: top ? null : refusing('parent', {}) });
}
