import { crc32, inflateRawSync } from 'node:zlib';
import { refuseFile } from './file-refused.ts';

/** A file in a zip as its directory describes it; what it says is believed only as far as it can do no harm. */
export type ZipPart = { name: string; method: number; crc: number; packed: number; size: number; at: number };

/** Signatures, sizes and fields of APPNOTE 6.3.10, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
const LOCAL = { signature: 0x04034b50, size: 30 };
const CENTRAL = { signature: 0x02014b50, size: 46 };
const END = { signature: 0x06054b50, size: 22, longestComment: 0xffff };
const ENCRYPTED = 0x2041;

const MOST_PARTS = 4000;
/** All parts together, pictures too. A file of 20 MB holds pictures of about 20 MB: they are packed already. */
const LARGEST_UNPACKED = 100_000_000;
/** XML comes down to a tenth or a thirtieth. Small parts of nothing but one sign may come down further. */
const MOST_RATIO = 150;
const RATIO_FROM = 1_000_000;

/**
 * What a zip holds by its directory, nothing being unpacked. Other programs' zips are taken as they come, unlike packs:
 * only parts that are asked for are read, each no further than it says. Throws `FileRefused`.
 */
export function readZipParts(bytes: Uint8Array): ZipPart[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = endOf(zip);
  const count = zip.readUInt16LE(end + 10);
  if (count > MOST_PARTS) refuseFile({ kind: 'zip-bomb' });
  const parts: ZipPart[] = [];
  let at = zip.readUInt32LE(end + 16);
  let unpacked = 0;
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL.size > end || zip.readUInt32LE(at) !== CENTRAL.signature) damaged('its directory is broken');
    if ((zip.readUInt16LE(at + 8) & ENCRYPTED) !== 0) refuseFile({ kind: 'encrypted' });
    const nameEnd = at + CENTRAL.size + zip.readUInt16LE(at + 28);
    const part: ZipPart = {
      name: zip.toString('utf8', at + CENTRAL.size, nameEnd),
      method: zip.readUInt16LE(at + 10),
      crc: zip.readUInt32LE(at + 16),
      packed: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      at: zip.readUInt32LE(at + 42),
    };
    unpacked += part.size;
    const swells = part.size > RATIO_FROM && part.size > part.packed * MOST_RATIO;
    if (swells || unpacked > LARGEST_UNPACKED) refuseFile({ kind: 'zip-bomb' });
    parts.push(part);
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return parts;
}

/** The end of the directory stands last, but for a comment. */
function endOf(zip: Buffer): number {
  const earliest = Math.max(0, zip.length - END.size - END.longestComment);
  for (let at = zip.length - END.size; at >= earliest; at--) {
    if (zip.readUInt32LE(at) === END.signature) return at;
  }
  return damaged('its end is missing');
}

/** A part's bytes. Throws `FileRefused` where they aren't what the directory says. */
export function unpackPart(bytes: Uint8Array, { name, method, crc, packed, size, at }: ZipPart): Uint8Array {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (at + LOCAL.size > zip.length || zip.readUInt32LE(at) !== LOCAL.signature) damaged(`${name} isn't there`);
  const start = at + LOCAL.size + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  const data = zip.subarray(start, start + packed);
  if (data.length !== packed) damaged(`${name} is cut short`);
  const unpacked = method === 0 ? data : inflated(data, { name, method, size });
  if (unpacked.length !== size || crc32(unpacked) !== crc) damaged(`${name} was changed on the way`);
  return unpacked;
}

function inflated(data: Uint8Array, { name, method, size }: Pick<ZipPart, 'name' | 'method' | 'size'>): Uint8Array {
  if (method !== 8) damaged(`${name} is packed in a way that documents aren't`);
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    // Node's word for more output than was allowed: the directory lied.
    if (error instanceof RangeError) return refuseFile({ kind: 'zip-bomb' });
    return damaged(`${name} can't be unpacked`);
  }
}

function damaged(detail: string): never {
  return refuseFile({ kind: 'damaged', detail });
}
