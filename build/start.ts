import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureBuilt } from './build.ts';
import { serveBuilt } from './built-host.ts';
import { findElectron, installElectron, obstacleTo, type Obstacle } from './electron-runtime.ts';
import { ROOT } from './targets.ts';

/** `npm start`: the desktop program where Electron's runtime is here or can be had, else the local web host. */

const FETCHING =
  "Fetching Electron's runtime, about 110 MB, for this once. · يجري تنزيل Electron لمرة واحدة، نحو 110 ميغابايت.\n";

/** Why the web host is opened instead, in English and Arabic. */
const INSTEAD: Readonly<Record<Obstacle | 'no-runtime', readonly [string, string]>> = {
  'no-runtime': ["Electron's runtime can't be had", 'تعذّر الحصول على Electron'],
  'no-display': ['there is no display for a window', 'لا توجد شاشة تُعرض فيها نافذة'],
  root: ["Chromium's sandbox can't be had by root", 'لا يتاح عزل Chromium للمستخدم root'],
  'no-namespaces': [
    "this system keeps user namespaces from Chromium's sandbox",
    'هذا النظام يمنع عن عزل Chromium مساحات أسماء المستخدمين',
  ],
};

const here = findElectron();
const obstacle = obstacleTo(here);
const electron = obstacle === null ? (here ?? (await fetched())) : null;
if (electron === null) {
  const [english, arabic] = INSTEAD[obstacle ?? 'no-runtime'];
  process.stderr.write(`Hamesh opens in the browser: ${english}. · يُفتح هامش في المتصفّح: ${arabic}.\n`);
  process.exitCode = await serveBuilt(process.argv.slice(2));
} else {
  await ensureBuilt(['renderer', 'desktop']);
  const main = path.join(ROOT, 'dist/electron/main.cjs');
  const child = spawn(electron, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  child.once('close', (code) => {
    process.exitCode = code ?? 1;
  });
}

async function fetched(): Promise<string | null> {
  process.stderr.write(FETCHING);
  return installElectron();
}
