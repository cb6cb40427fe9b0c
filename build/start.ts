import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureBuilt } from './build.ts';
import { serveBuilt } from './built-host.ts';
import { canShowWindow, findElectron, installElectron } from './electron-runtime.ts';
import { ROOT } from './targets.ts';

/** `npm start`: the desktop program where Electron's runtime is here or can be had, else the local web host. */

const INSTEAD =
  "Electron's runtime can't be used on this machine, so Hamesh opens in the browser. · " +
  'لا يمكن تشغيل Electron على هذا الجهاز، فيُفتح هامش في المتصفّح.\n';

const electron = canShowWindow() ? (findElectron() ?? (await installElectron())) : null;
if (electron === null) {
  process.stderr.write(INSTEAD);
  process.exitCode = await serveBuilt(process.argv.slice(2));
} else {
  await ensureBuilt(['renderer', 'desktop']);
  const main = path.join(ROOT, 'dist/electron/main.cjs');
  const child = spawn(electron, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  child.once('close', (code) => {
    process.exitCode = code ?? 1;
  });
}
