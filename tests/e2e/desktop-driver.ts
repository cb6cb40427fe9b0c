import path from 'node:path';
import { findElectron, obstacleTo } from '../../build/electron-runtime.ts';
import type { Driver } from './driver.ts';
import { electronDriver } from './electron-driver.ts';
import { standInDriver } from './stand-in-driver.ts';

/**
 * The desktop program as it was packaged, where HAMESH_PROGRAM names its executable; else on Electron where its runtime
 * can be used here, else on the stand-in. `name` says which.
 */
export function desktopDriver(): { name: string; driver: Driver } {
  const named = process.env['HAMESH_PROGRAM'];
  if (named !== undefined) {
    const packaged = path.resolve(named);
    return { name: `the packaged program (${packaged})`, driver: electronDriver(packaged, true) };
  }
  const program = findElectron();
  return program === null || obstacleTo(program) !== null
    ? { name: 'a stand-in for Electron, whose runtime is not here', driver: standInDriver }
    : { name: `Electron (${program})`, driver: electronDriver(program, false) };
}
