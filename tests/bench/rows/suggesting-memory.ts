import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../../../build/targets.ts';
import { spreadOf, type Figure } from '../figure.ts';

const FILES = 10_000;
const SAMPLE_EVERY = 100;

/** What `suggest` holds of the machine's memory while it reads ten thousand files, in the command that people call. */
export async function memoryOfCommand(texts: readonly string[]): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hamesh-bench-suggest-'));
  const files = Array.from({ length: FILES }, (_, index) => `${index}.txt`);
  for (const [index, file] of files.entries()) {
    writeFileSync(path.join(folder, file), texts[index % texts.length] ?? '');
  }
  const { lines, resident } = await read(folder, files);
  rmSync(folder, { recursive: true });
  const quarter = Math.floor(resident.length / 4);
  // In the first quarter the runtime still grows its heap to what any work takes.
  const second = spreadOf(resident.slice(quarter, 2 * quarter)).median;
  const last = spreadOf(resident.slice(-quarter)).median;
  const row = { row: 'suggest', by: 'max' } as const;
  return [
    { ...row, what: `${FILES} files: lines told`, unit: '', values: [lines], must: { atLeast: FILES } },
    { ...row, what: `${FILES} files: resident`, unit: 'MB', values: resident, must: null },
    {
      ...row,
      what: `${FILES} files: resident grew by, second to last quarter`,
      unit: '%',
      values: [100 * (last / second - 1)],
      must: { atMost: 10 },
    },
  ];
}

function read(folder: string, files: readonly string[]): Promise<{ lines: number; resident: number[] }> {
  const command = [path.join(ROOT, 'build/hamesh.ts'), 'suggest', ...files];
  const child = spawn(process.execPath, command, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  const resident: number[] = [];
  let lines = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 0x0a) lines++;
  });
  const sampling = setInterval(() => {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(statusOf(child.pid))?.[1];
    if (kilobytes !== undefined) resident.push(Number(kilobytes) / 1000);
  }, SAMPLE_EVERY);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => {
      clearInterval(sampling);
      resolve({ lines, resident });
    });
  });
}

/** Empty where the process has gone. */
function statusOf(pid: number | undefined): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}
