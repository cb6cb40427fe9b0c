import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { LARGEST_FILE } from '../../core/importing/limits.ts';

/** `too-large` is over `LARGEST_FILE` bytes. */
export type ReadBytesProblem = { kind: 'missing' | 'folder' | 'too-large' } | { kind: 'unreadable'; detail: string };

export type ReadBytes = { ok: true; bytes: Buffer } | { ok: false; problem: ReadBytesProblem };

/** Reads a file of up to `LARGEST_FILE` bytes. */
export async function readBytes(path: string): Promise<ReadBytes> {
  try {
    const bytes = await readUpTo(path, LARGEST_FILE);
    return bytes.length > LARGEST_FILE ? { ok: false, problem: { kind: 'too-large' } } : { ok: true, bytes };
  } catch (error) {
    return { ok: false, problem: readingProblem(error) };
  }
}

/** A file's bytes; of one that is larger than `most` only so many that this shows. Throws what the disk throws. */
export async function readUpTo(path: string, most: number): Promise<Buffer> {
  const about = await stat(path);
  // The packaged program's own files lie in an archive: Electron reads a whole one in place, but copies one that is opened
  // to the temporary folder first, whose disk may be full. A file without a size may be one that the system makes up.
  if (about.isFile() && about.size > 0 && about.size <= most) return readFile(path);
  // Read up to the limit rather than asking for a size: a pipe has none, and a device may never end.
  const stream: AsyncIterable<Buffer> = createReadStream(path, { end: most });
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function readingProblem(error: unknown): ReadBytesProblem {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
  if (code === 'EISDIR') return { kind: 'folder' };
  return { kind: 'unreadable', detail: String(error) };
}
