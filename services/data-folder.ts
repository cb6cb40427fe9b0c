import path from 'node:path';

/** Where a person's own data is kept, by the custom of the platform, in that platform's own way of writing paths. */
export function defaultDataFolder(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  const paths = platform === 'win32' ? path.win32 : path.posix;
  switch (platform) {
    case 'darwin':
      return paths.join(home, 'Library', 'Application Support', 'Hamesh');
    case 'win32':
      return paths.join(env['APPDATA'] ?? paths.join(home, 'AppData', 'Roaming'), 'Hamesh');
    default: {
      // The XDG specification has a relative path ignored.
      const data = env['XDG_DATA_HOME'];
      return paths.join(
        data !== undefined && paths.isAbsolute(data) ? data : paths.join(home, '.local', 'share'),
        'hamesh',
      );
    }
  }
}
