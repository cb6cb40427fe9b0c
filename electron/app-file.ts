import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { APP_HOST, APP_SCHEME } from './app-address.ts';

/** Names that Windows takes for devices in every folder, whatever ending they have. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i;
/** A slash or NUL that is encoded was hidden from whoever looked at the address before us. */
const HIDDEN = /%(?:2f|5c|00)/i;
const UNSAFE = /[\p{Cc}\\:*?"<>|]/u;

/**
 * The file below `root` that an address of the program's own pages names, or null where it names none that may be read:
 * another host, an address with a hidden or doubled step, a name that some system reads otherwise than it is written,
 * a hidden file, or a link that leads out of `root`.
 */
export async function appFile(root: string, address: string): Promise<string | null> {
  const steps = readSteps(address);
  if (steps === null) return null;
  const named = path.join(root, ...steps);
  if (!isBelow(root, named)) return null;
  try {
    const [realRoot, real] = await Promise.all([realpath(root), realpath(named)]);
    return isBelow(realRoot, real) && (await stat(real)).isFile() ? real : null;
  } catch {
    return null;
  }
}

function readSteps(address: string): string[] | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host, username, password, pathname } = new URL(address);
  if (protocol !== `${APP_SCHEME}:` || host !== APP_HOST || username !== '' || password !== '') return null;
  if (pathname === '/') return ['index.html'];
  if (HIDDEN.test(pathname)) return null;
  try {
    const steps = decodeURIComponent(pathname).slice(1).split('/');
    return steps.every(isPlainName) ? steps : null;
  } catch {
    return null;
  }
}

/** Neither empty, `.` nor `..`, nor hidden, nor a device; Windows drops a last dot or space, so none may have one. */
function isPlainName(name: string): boolean {
  return name !== '' && !name.startsWith('.') && !/[. ]$/.test(name) && !UNSAFE.test(name) && !DEVICE.test(name);
}

function isBelow(root: string, file: string): boolean {
  const relative = path.relative(root, file);
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
}
