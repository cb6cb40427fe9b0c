import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPackage } from '@electron/asar';

/** What Electron's program says before its fuses: this, the wire's version, and how many follow. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const WIRE_VERSION = 1;

/**
 * Electron's own fuses as they come, in the order of its documentation: runAsNode, nodeOptions, nodeCliInspect and
 * grantFileProtocolExtraPrivileges are on, and every protection is off.
 */
const FUSES = '10110001';

/** Makes a folder that electron-builder takes for Electron's runtime on Linux: its files in name, with fuses to set. */
export async function makeStandInRuntime(folder: string): Promise<void> {
  const program = Buffer.concat([
    Buffer.from(`#!/bin/sh\nexit 1\n${SENTINEL}`),
    Buffer.from([WIRE_VERSION, FUSES.length]),
    Buffer.from(`${FUSES}\n`),
  ]);
  await mkdir(path.join(folder, 'locales'), { recursive: true });
  await mkdir(path.join(folder, 'resources'));
  await writeFile(path.join(folder, 'electron'), program);
  await chmod(path.join(folder, 'electron'), 0o755);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox', 'version']) {
    await writeFile(path.join(folder, name), `${name} of a stand-in`);
  }
  for (const locale of ['ar', 'de', 'en-GB', 'en-US', 'fr', 'he']) {
    await writeFile(path.join(folder, 'locales', `${locale}.pak`), locale);
  }
  const page = await mkdtemp(path.join(tmpdir(), 'hamesh-default-app-'));
  await writeFile(path.join(page, 'main.js'), '');
  await createPackage(page, path.join(folder, 'resources/default_app.asar'));
  await rm(page, { recursive: true });
}
