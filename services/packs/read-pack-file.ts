import { LARGEST_PACK } from '../../core/pack/manifest.ts';
import { readUpTo } from '../files/read-bytes.ts';
import { readPack, type PackReading } from './read-pack.ts';

/** The lesson in a pack. The file is read no further than a pack can be long. */
export async function readPackFile(file: string): Promise<PackReading> {
  let bytes: Buffer;
  try {
    bytes = await readUpTo(file, LARGEST_PACK);
  } catch (error) {
    return { ok: false, refusal: { reason: 'unreadable', detail: String(error) } };
  }
  return readPack(bytes);
}
