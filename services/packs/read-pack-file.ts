import { createReadStream } from 'node:fs';
import { LARGEST_PACK } from '../../core/pack/manifest.ts';
import { readPack, type PackReading } from './read-pack.ts';

/** The lesson in a pack. The file is read no further than a pack can be long. */
export async function readPackFile(file: string): Promise<PackReading> {
  const chunks: Buffer[] = [];
  try {
    const stream: AsyncIterable<Buffer> = createReadStream(file, { end: LARGEST_PACK });
    for await (const chunk of stream) chunks.push(chunk);
  } catch (error) {
    return { ok: false, refusal: { reason: 'unreadable', detail: String(error) } };
  }
  return readPack(Buffer.concat(chunks));
}
