import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import manifest from '../../package.json' with { type: 'json' };
import { ROOT } from '../targets.ts';

/** What Vite wrote of the packages that went into each bundle. */
const BUNDLED = [
  'dist/electron/.vite/main-licences.json',
  'dist/electron/.vite/preload-licences.json',
  'dist/renderer/.vite/licences.json',
];

const bundledSchema = z.array(
  z.object({ name: z.string(), version: z.string(), identifier: z.string(), text: z.string().min(1).optional() }),
);
type Bundled = z.infer<typeof bundledSchema>[number] & { text: string };

/**
 * Writes what others' work in the program asks to go with it into `dist/licences`: a notice of every bundled package, with
 * the text of its licence, and the licence of each font. Throws where a bundled package has no licence to show.
 */
export function writeLicences(): void {
  const folder = path.join(ROOT, 'dist/licences');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'fonts'), { recursive: true });
  writeFileSync(path.join(folder, 'packages.txt'), notice(BUNDLED.flatMap(readBundled)));
  for (const name of Object.keys(manifest.devDependencies)) {
    if (!name.startsWith('@fontsource/')) continue;
    copyFileSync(
      path.join(ROOT, 'node_modules', name, 'LICENSE'),
      path.join(folder, 'fonts', `${path.basename(name)}.txt`),
    );
  }
}

function readBundled(file: string): Bundled[] {
  const bundled = bundledSchema.parse(JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')));
  return bundled.map((one) => ({ ...one, text: one.text ?? licenceInReadme(one.name) }));
}

/** A few old packages print their licence at the end of what they say of themselves, and nowhere else. */
function licenceInReadme(name: string): string {
  const readme = readFileSync(path.join(ROOT, 'node_modules', name, 'README.md'), 'utf8');
  const text = /^#+ *Licen[sc]e\s+([^]*copyright[^]*)$/im.exec(readme)?.[1];
  if (text === undefined) throw new Error(`${name} has no licence to show`);
  return text;
}

/** Packages of one licence text stand together, so that the same page isn't there ten times. */
function notice(bundled: readonly Bundled[]): string {
  const byText = new Map<string, Set<string>>();
  for (const { name, version, identifier, text } of bundled) {
    const names = byText.get(text.trim()) ?? new Set();
    byText.set(text.trim(), names.add(`${name} ${version} (${identifier})`));
  }
  const parts = [...byText].map(([text, names]) => `${[...names].sort().join('\n')}\n\n${text}\n`).sort();
  return `Hamesh contains these packages, each under its own licence.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
