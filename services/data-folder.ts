import { isAbsolute, join } from 'node:path';

/** Where a person's own data is kept, by the custom of the platform. */
export function defaultDataFolder(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  switch (platform) {
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Hamesh');
    case 'win32':
      return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Hamesh');
    default: {
      // The XDG specification has a relative path ignored.
      const data = env['XDG_DATA_HOME'];
      return join(data !== undefined && isAbsolute(data) ? data : join(home, '.local', 'share'), 'hamesh');
    }
  }
}
