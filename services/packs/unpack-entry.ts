import { crc32, inflateRawSync } from 'node:zlib';
import * as z from 'zod';
import { refuse } from './pack-refused.ts';
import type { ZipEntry } from './zip-directory.ts';

/**
 * The text of a packed file, in UTF-8. It is unpacked no further than the size that the directory gives, by zlib, which
 * stops there; size and CRC have to be the ones that were given. Throws `PackRefused`.
 */
export function unpackText(entry: ZipEntry): string {
  const bytes = entry.method === 'stored' ? entry.data : inflate(entry);
  if (bytes.length !== entry.size) refuse('damaged', `${entry.name} has ${bytes.length} bytes, not ${entry.size}`);
  if (crc32(bytes) !== entry.crc) refuse('damaged', `${entry.name} was changed on the way`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse('damaged', `${entry.name} isn't text in UTF-8`);
  }
}

/** With `info` Node also tells how much of the data was read, which its types don't say. */
const inflatedSchema = z.object({ buffer: z.instanceof(Uint8Array), engine: z.object({ bytesWritten: z.int() }) });

function inflate({ name, data, size }: ZipEntry): Uint8Array {
  try {
    const { buffer, engine } = inflatedSchema.parse(
      inflateRawSync(data, { maxOutputLength: Math.max(size, 1), info: true }),
    );
    return engine.bytesWritten === data.length ? buffer : refuse('damaged', `${name} is followed by something else`);
  } catch (error) {
    if (error instanceof RangeError) return refuse('damaged', `${name} is larger than it says`);
    if (error instanceof Error && 'errno' in error) return refuse('damaged', `${name} can't be unpacked`);
    throw error;
  }
}
