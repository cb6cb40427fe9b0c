import { expect, it } from 'vitest';
import { defaultDataFolder } from '../../../services/data-folder.ts';

it.each<[NodeJS.Platform, Record<string, string>, string, string]>([
  ['linux', {}, '/home/m', '/home/m/.local/share/hamesh'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/home/m', '/data/hamesh'],
  ['linux', { XDG_DATA_HOME: 'relative' }, '/home/m', '/home/m/.local/share/hamesh'],
  ['darwin', { XDG_DATA_HOME: '/data' }, '/home/m', '/home/m/Library/Application Support/Hamesh'],
  ['win32', { APPDATA: String.raw`D:\m\Roaming` }, String.raw`C:\m`, String.raw`D:\m\Roaming\Hamesh`],
  ['win32', {}, String.raw`C:\m`, String.raw`C:\m\AppData\Roaming\Hamesh`],
])('keeps data where %s keeps it, with %o', (platform, env, home, folder) => {
  expect(defaultDataFolder(platform, env, home)).toBe(folder);
});
