import { onOwnDisk } from '../own-disk.ts';
import type { Scenario } from '../scenario.ts';

export const diskFull: Scenario = {
  name: 'a disk that fills up, and is freed',
  run: async (scale, seed) => Promise.resolve(onOwnDisk('disk-full', scale, seed)),
};

export const readOnly: Scenario = {
  name: 'a data folder that may only be read, and may be written again',
  run: async (scale, seed) => Promise.resolve(onOwnDisk('read-only', scale, seed)),
};
