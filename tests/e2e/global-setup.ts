import { ensureBuilt } from '../../build/build.ts';
import { TARGET_NAMES } from '../../build/targets.ts';
import { findChromium } from './chromium.ts';
import { desktopDriver } from './desktop-driver.ts';

/** Says what the tests run on, and builds what they run. */
export default async function setup(): Promise<void> {
  const chromium = await findChromium();
  process.stdout.write(`desktop: on ${desktopDriver().name}\n`);
  process.stdout.write(`web: on the local web host\n`);
  process.stdout.write(`Chromium: from ${chromium.from} (${chromium.program})\n\n`);
  await ensureBuilt(TARGET_NAMES);
}
