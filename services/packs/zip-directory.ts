import { LARGEST_UNPACKED } from '../../core/pack/manifest.ts';
import { refuse } from './pack-refused.ts';

/** A file in a zip, by what its directory says of it. `data` is its bytes as they are stored. */
export type ZipEntry = {
  name: string;
  method: 'stored' | 'deflated';
  /** Bytes once it is unpacked, and its CRC-32; both are claims until it has been. */
  size: number;
  crc: number;
  data: Uint8Array;
};

/** Three are wanted; a later Hamesh may put in more. */
const MOST_ENTRIES = 16;

/** Lessons come down to a fifth or a tenth. What comes down to less than a hundredth was made to swell. */
const MOST_RATIO = 100;

/** The signatures, sizes and fields of APPNOTE 6.3.10, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
const LOCAL = { signature: 0x04034b50, size: 30 };
const CENTRAL = { signature: 0x02014b50, size: 46 };
const END = { signature: 0x06054b50, size: 22 };
const DESCRIPTOR = { signature: 0x08074b50, size: 12 };
const ZIP64_EXTRA = 0x0001;

/** No step, drive or sign that any system reads as more than a name, and nothing that a terminal would obey. */
const PLAIN_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)*$/;
const LONGEST_NAME = 100;

/** Flags that change nothing for us: how hard it was pressed, sizes that follow the data, a name in UTF-8. */
const FLAG = { pressed: 0x0006, descriptor: 0x0008, utf8: 0x0800, encrypted: 0x2041 };
const KNOWN_FLAGS = FLAG.pressed | FLAG.descriptor | FLAG.utf8;

/**
 * Reads what a zip holds, without unpacking anything. Only the plainest of zips is taken, so that there is one way to
 * read it: nothing before, between or after its files, each of them described alike in both places where it is
 * described, with a plain name, as a plain file. Throws `PackRefused`.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (zip.length < LOCAL.size || zip.readUInt32LE(0) !== LOCAL.signature) refuse('not-a-pack', 'this is no zip');
  const end = zip.length - END.size;
  if (end < LOCAL.size || zip.readUInt32LE(end) !== END.signature) refuse('damaged', 'the end of the zip is missing');
  const { start, count } = readEnd(zip, end);

  const entries: ZipEntry[] = [];
  let at = start;
  // Files lie one after another in the order of the directory, so that none can share its bytes with another.
  let dataEnd = 0;
  for (let index = 0; index < count; index++) {
    const entry = readCentral(zip, at, end);
    if (entry.offset !== dataEnd) refuse('unsafe', `${entry.name} doesn't begin where the file before it ends`);
    const local = readLocal(zip, entry, start);
    entries.push({ name: entry.name, method: entry.method, size: entry.size, crc: entry.crc, data: local.data });
    dataEnd = local.end;
    at = entry.end;
  }
  if (at !== end) refuse('damaged', 'the directory is longer than it says');
  if (dataEnd !== start) refuse('unsafe', 'there is something between the files and the directory');
  checkDistinct(entries);
  if (sum(entries.map(({ size }) => size)) > LARGEST_UNPACKED) refuse('too-large', 'it unpacks to more than a lesson');
  return entries;
}

function readEnd(zip: Buffer, at: number): { start: number; count: number } {
  const [disk, firstDisk, countHere] = [zip.readUInt16LE(at + 4), zip.readUInt16LE(at + 6), zip.readUInt16LE(at + 8)];
  const count = zip.readUInt16LE(at + 10);
  const size = zip.readUInt32LE(at + 12);
  const start = zip.readUInt32LE(at + 16);
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) refuse('unsafe', 'it is a zip64');
  if (disk !== 0 || firstDisk !== 0 || countHere !== count) refuse('unsafe', 'it is one part of several');
  if (zip.readUInt16LE(at + 20) !== 0) refuse('unsafe', 'it has a comment');
  if (count > MOST_ENTRIES) refuse('unsafe', `it holds ${count} files`);
  if (start + size !== at) refuse('damaged', 'the directory is not where it should be');
  return { start, count };
}

type Central = ReturnType<typeof readCentral>;

function readCentral(zip: Buffer, at: number, limit: number) {
  if (at + CENTRAL.size > limit || zip.readUInt32LE(at) !== CENTRAL.signature) {
    refuse('damaged', 'an entry of the directory is missing');
  }
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
  const nameEnd = at + CENTRAL.size + (nameLength ?? 0);
  const extraEnd = nameEnd + (extraLength ?? 0);
  const entryEnd = extraEnd + (commentLength ?? 0);
  if (entryEnd > limit) refuse('damaged', 'an entry of the directory is cut short');
  const name = zip.toString('latin1', at + CENTRAL.size, nameEnd);
  if (name.length > LONGEST_NAME || !PLAIN_NAME.test(name)) refuse('unsafe', 'a file in it has no plain name');
  const entry = {
    name,
    flags: zip.readUInt16LE(at + 8),
    method: methodOf(zip.readUInt16LE(at + 10), name),
    crc: zip.readUInt32LE(at + 16),
    packedSize: zip.readUInt32LE(at + 20),
    size: zip.readUInt32LE(at + 24),
    offset: zip.readUInt32LE(at + 42),
    end: entryEnd,
  };
  if ((entry.flags & FLAG.encrypted) !== 0) refuse('unsafe', `${name} is encrypted`);
  if ((entry.flags & ~KNOWN_FLAGS) !== 0) refuse('unsafe', `${name} has flags that no pack has`);
  if (zip.readUInt16LE(at + 34) !== 0) refuse('unsafe', 'it is one part of several');
  checkExtra(zip.subarray(nameEnd, extraEnd), name);
  checkPlainFile(zip.readUInt32LE(at + 38), name);
  if (entry.method === 'stored' && entry.size !== entry.packedSize) refuse('damaged', `${name} has two sizes`);
  if (entry.size > LARGEST_UNPACKED) refuse('too-large', `${name} unpacks to more than a lesson`);
  if (entry.size > entry.packedSize * MOST_RATIO) refuse('unsafe', `${name} was made to swell`);
  return entry;
}

function methodOf(method: number, name: string): ZipEntry['method'] {
  if (method === 0) return 'stored';
  return method === 8 ? 'deflated' : refuse('unsafe', `${name} is packed in a way that no pack is`);
}

/** External attributes: Unix keeps a file's mode in the upper half, DOS its own kinds in the lowest byte. */
function checkPlainFile(attributes: number, name: string): void {
  const unixKind = (attributes >>> 16) & 0o170000;
  const dosKind = attributes & 0x58; // device, folder, volume
  if ((unixKind !== 0 && unixKind !== 0o100000) || dosKind !== 0) refuse('unsafe', `${name} is a link or a folder`);
}

function checkExtra(extra: Buffer, name: string): void {
  for (let at = 0; at < extra.length;) {
    if (at + 4 > extra.length) return refuse('damaged', `${name} has an extra field that is cut short`);
    if (extra.readUInt16LE(at) === ZIP64_EXTRA) return refuse('unsafe', `${name} is of a zip64`);
    at += 4 + extra.readUInt16LE(at + 2);
  }
}

/** What stands before the data must say what the directory says, or two programs would see two different files. */
function readLocal(zip: Buffer, entry: Central, limit: number): { data: Uint8Array; end: number } {
  const { offset: at, name } = entry;
  if (at + LOCAL.size > limit || zip.readUInt32LE(at) !== LOCAL.signature) refuse('damaged', `${name} is not there`);
  const nameEnd = at + LOCAL.size + zip.readUInt16LE(at + 26);
  const dataStart = nameEnd + zip.readUInt16LE(at + 28);
  const dataEnd = dataStart + entry.packedSize;
  if (dataEnd > limit) refuse('damaged', `${name} is cut short`);
  const same =
    zip.toString('latin1', at + LOCAL.size, nameEnd) === name &&
    zip.readUInt16LE(at + 6) === entry.flags &&
    methodOf(zip.readUInt16LE(at + 8), name) === entry.method;
  if (!same) refuse('unsafe', `${name} is described in two ways`);
  checkExtra(zip.subarray(nameEnd, dataStart), name);
  const sizes = [zip.readUInt32LE(at + 14), zip.readUInt32LE(at + 18), zip.readUInt32LE(at + 22)];
  const claimed = [entry.crc, entry.packedSize, entry.size];
  const follows = (entry.flags & FLAG.descriptor) !== 0;
  // Where a descriptor follows the data these may be left out, as noughts.
  const agree = sizes.every((value, index) => value === claimed[index] || (follows && value === 0));
  if (!agree) refuse('damaged', `${name} has two sizes`);
  const data = zip.subarray(dataStart, dataEnd);
  return { data, end: follows ? readDescriptor(zip, dataEnd, claimed, limit, name) : dataEnd };
}

/** Its signature may be left out. Returns where it ends. */
function readDescriptor(zip: Buffer, at: number, claimed: readonly number[], limit: number, name: string): number {
  const signed = at + 4 <= limit && zip.readUInt32LE(at) === DESCRIPTOR.signature;
  const start = signed ? at + 4 : at;
  const end = start + DESCRIPTOR.size;
  if (end > limit) refuse('damaged', `${name} is cut short`);
  const agree = claimed.every((value, index) => zip.readUInt32LE(start + index * 4) === value);
  return agree ? end : refuse('damaged', `${name} has two sizes`);
}

function checkDistinct(entries: readonly ZipEntry[]): void {
  // Some systems don't tell large letters from small ones.
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.size < entries.length) refuse('unsafe', 'two files in it have one name');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
