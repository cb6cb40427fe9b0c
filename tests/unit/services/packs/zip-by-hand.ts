import { crc32, deflateRawSync } from 'node:zlib';

/** A file of a zip, and everything that can be said wrongly of it. What isn't said is as it should be. */
export type HandMade = {
  name: string;
  contents: string | Uint8Array;
  method?: number;
  flags?: number;
  /** The directory's claims, and the local header's where they differ. */
  crc?: number;
  size?: number;
  packedSize?: number;
  offset?: number;
  localName?: string;
  localFlags?: number;
  localSize?: number;
  extra?: Uint8Array;
  attributes?: number;
  disk?: number;
  /** Stands for the packed bytes. */
  data?: Uint8Array;
  /** Written after the data. */
  after?: Uint8Array;
};

export type End = {
  count?: number;
  countHere?: number;
  size?: number;
  start?: number;
  disk?: number;
  comment?: string;
};

/** A zip, written field by field as APPNOTE has it. */
export function zipByHand(files: readonly HandMade[], end: End = {}, between: Uint8Array = new Uint8Array()): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const contents = Buffer.from(file.contents);
    const method = file.method ?? 8;
    const data = file.data ?? (method === 8 ? deflateRawSync(contents) : contents);
    const [name, localName] = [Buffer.from(file.name), Buffer.from(file.localName ?? file.name)];
    const [crc, size] = [file.crc ?? crc32(contents), file.size ?? contents.length];
    const packedSize = file.packedSize ?? data.length;
    const flags = file.flags ?? 0;
    const extra = Buffer.from(file.extra ?? []);

    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(file.localFlags ?? flags, 6);
    local.writeUInt16LE(method, 8);
    local.writeUInt32LE(crc, 14);
    local.writeUInt32LE(packedSize, 18);
    local.writeUInt32LE(file.localSize ?? size, 22);
    local.writeUInt16LE(localName.length, 26);
    const whole = Buffer.concat([local, localName, data, file.after ?? Buffer.alloc(0)]);

    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(0x0314, 4);
    central.writeUInt16LE(20, 6);
    central.writeUInt16LE(flags, 8);
    central.writeUInt16LE(method, 10);
    central.writeUInt32LE(crc, 16);
    central.writeUInt32LE(packedSize, 20);
    central.writeUInt32LE(size, 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt16LE(extra.length, 30);
    central.writeUInt16LE(file.disk ?? 0, 34);
    central.writeUInt32LE(file.attributes ?? 0, 38);
    central.writeUInt32LE(file.offset ?? at, 42);
    locals.push(whole);
    centrals.push(Buffer.concat([central, name, extra]));
    at += whole.length;
  }
  const directory = Buffer.concat(centrals);
  const comment = Buffer.from(end.comment ?? '');
  const last = Buffer.alloc(22);
  last.writeUInt32LE(0x06054b50, 0);
  last.writeUInt16LE(end.disk ?? 0, 4);
  last.writeUInt16LE(end.countHere ?? end.count ?? files.length, 8);
  last.writeUInt16LE(end.count ?? files.length, 10);
  last.writeUInt32LE(end.size ?? directory.length, 12);
  last.writeUInt32LE(end.start ?? at + between.length, 16);
  last.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...locals, between, directory, last, comment]);
}
