/** A square picture as a PNG, `size` pixels wide. */
export type Picture = { size: number; png: Buffer };

/** An `.ico` of PNGs, which Windows has read since Vista: a header, a directory of 16 bytes a picture, and the pictures. */
export function icoOf(pictures: readonly Picture[]): Buffer {
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2); // the type: icons
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  pictures.forEach(({ size, png }, index) => {
    const at = 6 + 16 * index;
    header.writeUInt8(size % 256, at); // 256 is written as 0
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4); // planes
    header.writeUInt16LE(32, at + 6); // bits a pixel
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([header, ...pictures.map(({ png }) => png)]);
}

/** The names of an `.icns`'s entries that hold PNGs, by width; the second of a width is the smaller icon at double density. */
const ICNS_TYPES: readonly (readonly [number, string])[] = [
  [32, 'ic11'],
  [64, 'ic12'],
  [128, 'ic07'],
  [256, 'ic13'],
  [256, 'ic08'],
  [512, 'ic14'],
  [512, 'ic09'],
  [1024, 'ic10'],
];

/** An `.icns` of PNGs: a header, then for each picture its type, its length with these eight bytes, and itself. */
export function icnsOf(pictures: readonly Picture[]): Buffer {
  const entries = ICNS_TYPES.flatMap(([width, type]) => {
    const png = pictures.find(({ size }) => size === width)?.png;
    return png === undefined ? [] : [Buffer.concat([tagged(type, png.length), png])];
  });
  return Buffer.concat([
    tagged(
      'icns',
      entries.reduce((sum, { length }) => sum + length, 0),
    ),
    ...entries,
  ]);
}

function tagged(type: string, length: number): Buffer {
  const tag = Buffer.alloc(8);
  tag.write(type, 'ascii');
  tag.writeUInt32BE(length + 8, 4);
  return tag;
}
