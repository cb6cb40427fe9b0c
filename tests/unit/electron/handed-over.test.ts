import { EventEmitter } from 'node:events';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { packsIn, takeHandedOver } from '../../../electron/handed-over.ts';

it('finds packs among the arguments, wherever they stand', () => {
  const args = [
    '/opt/hamesh',
    '--lang=ar',
    'one.hamesh',
    '--file=no.hamesh',
    '/at/TWO.HAMESH',
    'app.asar',
    '.hamesh.txt',
  ];
  expect(packsIn(args, '/here')).toEqual([path.resolve('/here/one.hamesh'), path.resolve('/at/TWO.HAMESH')]);
});

it('reads an address of this machine as a path, and leaves others', () => {
  const { root } = path.parse(process.cwd()); // an address names a drive where there are any
  const drive = root.replaceAll('\\', '/').replace(/^\//, '');
  const addresses = [
    `file:///${drive}home/a%20b/%D8%AF%D8%B1%D8%B3.hamesh`,
    `file:///${drive}a%2fb.hamesh`,
    'file://elsewhere/x.hamesh',
  ];
  expect(packsIn(addresses, '/')).toEqual([path.join(root, 'home', 'a b', 'درس.hamesh')]);
});

function handing(own: readonly string[] = []) {
  const app = new EventEmitter();
  // A stand-in's listeners are told of events by name, as Electron's are.
  const give = takeHandedOver(app as unknown as Parameters<typeof takeHandedOver>[0], own);
  const [take, comeForward] = [vi.fn<(file: string) => void>(), vi.fn<() => void>()];
  return { app, take, comeForward, begin: () => give((file) => take(file), comeForward) };
}

it('keeps what comes before somebody takes it, in order', () => {
  const { app, take, begin } = handing(['/argument.hamesh']);
  const event = { preventDefault: vi.fn<() => void>() };
  app.emit('open-file', event, '/early.hamesh');
  expect(event.preventDefault).toHaveBeenCalledOnce();
  begin();
  app.emit('open-file', event, '/late.hamesh');
  expect(take.mock.calls).toEqual([['/argument.hamesh'], ['/early.hamesh'], ['/late.hamesh']]);
});

it('comes forward for what macOS hands over while it runs', () => {
  const { app, comeForward, begin } = handing();
  const event = { preventDefault: () => undefined };
  app.emit('open-file', event, '/early.hamesh');
  begin();
  expect(comeForward).not.toHaveBeenCalled();
  app.emit('open-file', event, '/late.hamesh');
  expect(comeForward).toHaveBeenCalledOnce();
});

it('takes from a second start what that start found, and comes forward', () => {
  const { app, take, comeForward, begin } = handing();
  begin();
  app.emit('second-instance', {}, ['--x', '/argv.hamesh'], '/', { packs: ['/sent.hamesh'] });
  expect(take.mock.calls).toEqual([['/sent.hamesh']]);
  for (const sent of [undefined, null, { packs: 'x' }, { packs: [1] }]) app.emit('second-instance', {}, [], '/', sent);
  expect(take).toHaveBeenCalledOnce();
  expect(comeForward).toHaveBeenCalledTimes(5);
});
