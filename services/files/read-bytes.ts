import { createReadStream } from 'node:fs';
import { LARGEST_FILE } from '../../core/importing/limits.ts';

/** `too-large` is over `LARGEST_FILE` bytes. */
export type ReadBytesProblem = { kind: 'missing' | 'folder' | 'too-large' } | { kind: 'unreadable'; detail: string };

export type ReadBytes = { ok: true; bytes: Buffer } | { ok: false; problem: ReadBytesProblem };

/** Reads a file of up to `LARGEST_FILE` bytes. */
export async function readBytes(path: string): Promise<ReadBytes> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // Read up to the limit rather than asking for a size: a pipe has none, and a device may never end.
    const stream: AsyncIterable<Buffer> = createReadStream(path, { end: LARGEST_FILE });
    for await (const chunk of stream) {
      chunks.push(chunk);
      size += chunk.length;
    }
  } catch (error) {
    return { ok: false, problem: readingProblem(error) };
  }
  if (size > LARGEST_FILE) return { ok: false, problem: { kind: 'too-large' } };
  return { ok: true, bytes: Buffer.concat(chunks) };
}

function readingProblem(error: unknown): ReadBytesProblem {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
  if (code === 'EISDIR') return { kind: 'folder' };
  return { kind: 'unreadable', detail: String(error) };
}
