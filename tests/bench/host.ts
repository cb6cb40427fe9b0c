import { parseArgs } from 'node:util';
import { createMachine } from '../../services/machine/machine.ts';
import { openDoor } from '../../services/web-host/open-door.ts';
import { startWebHost } from '../../services/web-host/start-web-host.ts';

/** The local web host on lessons of the bench's own, in a process apart as for people. Its URL is its first line. */
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '' },
    lessons: { type: 'string', default: '' },
    renderer: { type: 'string', default: '' },
  },
});
const machine = createMachine({
  dataFolder: values.data,
  lessonsFolder: values.lessons,
  host: 'web',
  version: '0.0.0',
  systemLanguage: 'en',
});
const door = await openDoor(0);
const host = await startWebHost({ machine, rendererFolder: values.renderer, door });
process.stdout.write(`${door.url}\n`);
process.once('SIGTERM', () => {
  void host.close().then(machine.close);
});
