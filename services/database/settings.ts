import type { DatabaseSync } from 'node:sqlite';

/** `current-learner`: the id of who learned last. `backup-failed`: why the last start made no backup. */
export type SettingName = 'current-learner' | 'backup-failed';

/** What the program remembers of itself, rather than of a learner. */
export function settingsIn(database: DatabaseSync) {
  const get = database.prepare('SELECT value FROM settings WHERE name = ?');
  const set = database.prepare(
    'INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  );
  const clear = database.prepare('DELETE FROM settings WHERE name = ?');
  return {
    get(name: SettingName): string | null {
      const value = get.get(name)?.['value'];
      return typeof value === 'string' ? value : null;
    },
    set(name: SettingName, value: string): void {
      set.run(name, value);
    },
    clear(name: SettingName): void {
      clear.run(name);
    },
  };
}
