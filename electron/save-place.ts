import { existsSync } from 'node:fs';

/**
 * Where a person wants a file saved; null where they don't. `ask` shows the dialog with a name to begin from. Windows and
 * macOS append the extension to a name without one, and Linux doesn't: there nobody was asked about a file of the longer
 * name, so where there is one the dialog comes again.
 */
export async function placeToSave(
  name: string,
  extension: string,
  ask: (name: string) => Promise<string | null>,
): Promise<string | null> {
  const chosen = await ask(name);
  if (chosen === null || chosen.toLowerCase().endsWith(extension)) return chosen;
  const file = chosen + extension;
  return existsSync(file) ? placeToSave(file, extension, ask) : file;
}
