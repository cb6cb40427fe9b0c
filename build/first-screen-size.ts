import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureBuilt } from './build.ts';
import { ROOT } from './targets.ts';

/** What the first screen's JavaScript may weigh, gzipped, in bytes. */
const LIMIT = 250_000;

type Chunk = { file: string; isEntry?: boolean; imports?: string[] };

/** The JavaScript that the browser must have before the first screen: the entry and all that it imports statically. */
function firstScreenFiles(manifest: Record<string, Chunk>): string[] {
  const seen = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (chunk === undefined || seen.has(key)) return;
    seen.add(key);
    chunk.imports?.forEach(visit);
  };
  for (const [key, chunk] of Object.entries(manifest)) {
    if (chunk.isEntry === true) visit(key);
  }
  return [...seen].flatMap((key) => manifest[key]?.file ?? []);
}

await ensureBuilt(['renderer']);
const folder = path.join(ROOT, 'dist/renderer');
const manifest = JSON.parse(readFileSync(path.join(folder, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>; // Vite's own format
let total = 0;
for (const file of firstScreenFiles(manifest)) {
  const bytes = gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;
  total += bytes;
  process.stdout.write(`${kilobytes(bytes)}  ${file}\n`);
}
process.stdout.write(`${kilobytes(total)}  the first screen's JavaScript, gzipped; ${kilobytes(LIMIT)} is the limit\n`);
if (total === 0 || total > LIMIT) process.exitCode = 1;

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
}
