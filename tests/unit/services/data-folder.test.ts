import { expect, it } from 'vitest';
import { defaultDataFolder } from '../../../services/data-folder.ts';

it.each<[NodeJS.Platform, Record<string, string>, string]>([
  ['linux', {}, '/home/m/.local/share/hamesh'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/data/hamesh'],
  ['linux', { XDG_DATA_HOME: 'relative' }, '/home/m/.local/share/hamesh'],
  ['darwin', { XDG_DATA_HOME: '/data' }, '/home/m/Library/Application Support/Hamesh'],
  ['win32', { APPDATA: '/home/m/Roaming' }, '/home/m/Roaming/Hamesh'],
  ['win32', {}, '/home/m/AppData/Roaming/Hamesh'],
])('keeps data where %s keeps it, with %o', (platform, env, folder) => {
  expect(defaultDataFolder(platform, env, '/home/m')).toBe(folder);
});
