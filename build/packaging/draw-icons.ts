import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { ROOT } from '../targets.ts';
import { icnsOf, icoOf, type Picture } from './icon-containers.ts';

/**
 * Draws the program's icons from `build/resources/icon.svg`, by hand after it has changed: what it writes is kept, so
 * that packaging converts nothing. CHROMIUM_PATH names a Chromium where Playwright has none of its own.
 */

const RESOURCES = path.join(ROOT, 'build/resources');
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512] as const;
const ICO_SIZES: readonly number[] = [16, 24, 32, 48, 64, 128, 256];
const MAC_SIZES = [32, 64, 128, 256, 512, 1024] as const;
/** Below this many pixels the margin's notes would be a smudge. */
const LEAST_FOR_NOTES = 48;
/** How much of its square an icon of macOS takes, as Apple's grid has it. */
const MAC_SHARE = 824 / 1024;

const svg = readFileSync(path.join(RESOURCES, 'icon.svg'), 'utf8');
const face = readFileSync(
  path.join(ROOT, 'node_modules/@fontsource/amiri/files/amiri-arabic-700-normal.woff2'),
  'base64',
);

async function draw(page: Page, size: number, share: number): Promise<Picture> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>
    @font-face { font-family: Amiri; font-weight: 700; src: url(data:font/woff2;base64,${face}); }
    body { margin: 0; height: 100vh; display: grid; place-items: center; }
    svg { width: ${100 * share}vw; }
    .notes { display: ${size < LEAST_FOR_NOTES ? 'none' : 'inline'}; }
  </style>${svg}`);
  await page.evaluate('document.fonts.ready');
  return { size, png: await page.screenshot({ omitBackground: true }) };
}

async function drawAll(page: Page, sizes: readonly number[], share: number): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const size of sizes) pictures.push(await draw(page, size, share));
  return pictures;
}

const program = process.env['CHROMIUM_PATH'];
const browser = await chromium.launch(program === undefined ? {} : { executablePath: program, args: ['--no-sandbox'] });
const page = await browser.newPage({ deviceScaleFactor: 1 });
const pictures = await drawAll(page, SIZES, 1);
const macPictures = await drawAll(page, MAC_SIZES, MAC_SHARE);
await browser.close();

mkdirSync(path.join(RESOURCES, 'icons'), { recursive: true });
for (const { size, png } of pictures) writeFileSync(path.join(RESOURCES, 'icons', `${size}x${size}.png`), png);
writeFileSync(path.join(RESOURCES, 'icon.ico'), icoOf(pictures.filter(({ size }) => ICO_SIZES.includes(size))));
writeFileSync(path.join(RESOURCES, 'icon.icns'), icnsOf(macPictures));
