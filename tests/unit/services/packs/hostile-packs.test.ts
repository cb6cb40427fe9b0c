import { constants, crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strToU8 } from 'fflate';
import { manifestOf } from '../../../../core/pack/manifest.ts';
import { packLesson } from '../../../../services/packs/pack-lesson.ts';
import { readPack } from '../../../../services/packs/read-pack.ts';
import { smallLesson } from '../small-lesson.ts';
import { zipByHand, type End, type HandMade } from './zip-by-hand.ts';

const LESSON = smallLesson();
const MANIFEST: HandMade = { name: 'manifest.json', contents: JSON.stringify(manifestOf(LESSON)) };
const BODY: HandMade = { name: 'lesson.json', contents: JSON.stringify(LESSON) };
const LICENSE: HandMade = { name: 'LICENSE.txt', contents: 'CC0-1.0' };
const WHOLE = [MANIFEST, BODY, LICENSE];

function reasonOf(bytes: Uint8Array): string {
  const reading = readPack(bytes);
  return reading.ok ? 'taken' : reading.refusal.reason;
}

/** A pack with one more file, or with its lesson in another form. */
const withFile = (file: HandMade): Buffer => zipByHand([...WHOLE, file]);
const withBody = (odd: Partial<HandMade>): Buffer => zipByHand([MANIFEST, { ...BODY, ...odd }, LICENSE]);
const withEnd = (end: End): Buffer => zipByHand(WHOLE, end);

function extraField(id: number, length: number): Uint8Array {
  const extra = Buffer.alloc(4 + length);
  extra.writeUInt16LE(id, 0);
  extra.writeUInt16LE(length, 2);
  return extra;
}

function descriptor(crc: number, packed: number, size: number): Buffer {
  const bytes = Buffer.alloc(16);
  [0x08074b50, crc, packed, size].forEach((field, index) => bytes.writeUInt32LE(field, index * 4));
  return bytes;
}

describe('what other programs make of a pack that was opened and zipped again', () => {
  it.each<[string, Buffer]>([
    ['pressed', zipByHand(WHOLE)],
    ['stored', zipByHand(WHOLE.map((file) => ({ ...file, method: 0 })))],
    ['as Unix keeps a file’s mode', zipByHand(WHOLE.map((file) => ({ ...file, attributes: 0o100644 * 0x10000 })))],
    [
      'with times in extra fields, and names in UTF-8',
      zipByHand(WHOLE.map((file) => ({ ...file, extra: extraField(0x5455, 5), flags: 0x0800 }))),
    ],
    ['in another order', zipByHand([LICENSE, BODY, MANIFEST])],
    [
      'with sizes after the data',
      withBody({
        flags: 8,
        method: 0,
        after: descriptor(crc32(BODY.contents), Buffer.byteLength(BODY.contents), Buffer.byteLength(BODY.contents)),
      }),
    ],
  ])('is taken: %s', (_what, bytes) => {
    expect(readPack(bytes)).toEqual({ ok: true, lesson: LESSON });
  });
});

describe('names', () => {
  it.each([
    '../lesson.json',
    '..',
    '.',
    '/etc/passwd',
    'C:\\boot.ini',
    '\\\\host\\share',
    'a/b.json',
    'a\\b.json',
    'lesson.json\0.txt',
    '',
    ' lesson.json',
    'lesson.json ',
    'lesson.json.',
    '.hidden',
    'C:x',
    'folder/',
    'lesson\u202e.json',
    'a\x1b[2J',
    'درس.json',
    'x'.repeat(300),
  ])('refuses %j', (name) => {
    expect(reasonOf(withFile({ name, contents: 'x' }))).toBe('unsafe');
  });

  it('says nothing in its reason that a terminal would obey', () => {
    expect(JSON.stringify(readPack(withFile({ name: 'a\x9b2J', contents: '' })))).not.toMatch(/\\u009b|\x9b/);
  });

  it.each(['lesson.json', 'LESSON.JSON', 'manifest.json'])('refuses a second %s', (name) => {
    expect(reasonOf(withFile({ name, contents: '{}' }))).toBe('unsafe');
  });

  it.each(['index.html', 'lesson.js', 'lesson.json.exe', 'NUL'])('refuses %s, which no pack has', (name) => {
    expect(reasonOf(withFile({ name, contents: 'x' }))).toBe('unsafe');
  });

  it.each([0, 1, 2])('misses file %i', (missing) => {
    expect(reasonOf(zipByHand(WHOLE.filter((_, index) => index !== missing)))).toBe('not-a-pack');
  });
});

describe('kinds of files', () => {
  it.each([
    ['a symbolic link', 0o120777 * 0x10000],
    ['a folder of Unix', 0o040755 * 0x10000],
    ['a device of Unix', 0o020644 * 0x10000],
    ['a folder of DOS', 0x10],
    ['a volume', 0x08],
  ])('refuses %s', (_what, attributes) => {
    expect(reasonOf(withBody({ attributes }))).toBe('unsafe');
  });

  it('refuses what is encrypted, split, of a zip64, or packed otherwise', () => {
    expect(reasonOf(withBody({ flags: 1 }))).toBe('unsafe');
    expect(reasonOf(withBody({ flags: 0x2000 }))).toBe('unsafe');
    expect(reasonOf(withBody({ flags: 0x20 }))).toBe('unsafe');
    expect(reasonOf(withBody({ disk: 1 }))).toBe('unsafe');
    expect(reasonOf(withBody({ extra: extraField(1, 8) }))).toBe('unsafe');
    expect(reasonOf(withBody({ extra: Buffer.from([1, 2, 3]) }))).toBe('damaged');
    for (const method of [1, 9, 12, 14, 93, 99]) {
      expect(reasonOf(withBody({ method, data: strToU8('x') }))).toBe('unsafe');
    }
    expect(reasonOf(withEnd({ count: 0xffff }))).toBe('unsafe');
    expect(reasonOf(withEnd({ start: 0xffffffff }))).toBe('unsafe');
    expect(reasonOf(withEnd({ size: 0xffffffff }))).toBe('unsafe');
    expect(reasonOf(withEnd({ disk: 1 }))).toBe('unsafe');
    expect(reasonOf(withEnd({ countHere: 2 }))).toBe('unsafe');
    expect(reasonOf(withEnd({ comment: 'PK' }))).toBe('damaged');
  });
});

describe('sizes', () => {
  const size = Buffer.byteLength(BODY.contents);

  it.each<[string, Partial<HandMade>]>([
    ['a CRC that is another’s', { crc: 1 }],
    ['a size that is too small', { size: size - 1 }],
    ['a size that is too large', { size: size + 1 }],
    ['no size', { size: 0 }],
    ['a local size that is another', { localSize: size + 1 }],
    ['a packed size that reaches into the next file', { packedSize: 100_000 }],
    ['a stored file of two sizes', { method: 0, packedSize: size - 1 }],
    ['data that can’t be unpacked', { data: Buffer.alloc(size, 0xff) }],
    ['data that ends before it should', { data: Buffer.from([0xed, 0xbd]), size: 100 }],
    ['text that isn’t UTF-8', { contents: Buffer.from([0x7b, 0xff, 0x7d]) }],
    ['a descriptor that says otherwise', { flags: 8, after: descriptor(1, 2, 3) }],
    ['no descriptor', { flags: 8 }],
  ])('refuses %s', (_what, odd) => {
    expect(reasonOf(withBody(odd))).toBe('damaged');
  });

  it('refuses something after the packed data, within its file', () => {
    const data = Buffer.concat([deflateRawSync(BODY.contents), strToU8('hidden')]);
    expect(reasonOf(withBody({ data }))).toBe('damaged');
  });

  it('refuses what lies between, before and over the files', () => {
    expect(reasonOf(zipByHand(WHOLE, {}, strToU8('between')))).toBe('unsafe');
    expect(reasonOf(withBody({ after: strToU8('hidden') }))).toBe('unsafe');
    expect(reasonOf(withBody({ offset: 0 }))).toBe('unsafe');
    expect(reasonOf(withBody({ localName: 'lesson.jsoN' }))).toBe('unsafe');
    expect(reasonOf(withBody({ localFlags: 0x0800 }))).toBe('unsafe');
    expect(reasonOf(Buffer.concat([strToU8('MZ'), zipByHand(WHOLE)]))).toBe('not-a-pack');
    expect(reasonOf(withEnd({ start: 40 }))).toBe('damaged');
    expect(reasonOf(withEnd({ count: 2 }))).toBe('damaged');
    expect(reasonOf(withEnd({ count: 4 }))).toBe('damaged');
  });
});

describe('bombs', () => {
  const swollen = (bytes: number): Buffer =>
    zipByHand([MANIFEST, { name: 'lesson.json', contents: Buffer.alloc(bytes, 'a') }, LICENSE]);

  it('refuses 100 MB of one letter', () => {
    expect(reasonOf(swollen(100_000_000))).toBe('too-large');
  });

  it('refuses 40 MB of one letter, for how much it swells', () => {
    expect(reasonOf(swollen(40_000_000))).toBe('unsafe');
  });

  it('refuses many files that are too large together', () => {
    const swelling = { contents: '', size: 20_000_000, data: Buffer.alloc(250_000) };
    expect(reasonOf(zipByHand(['a', 'b', 'c'].map((name) => ({ name, ...swelling }))))).toBe('too-large');
    expect(reasonOf(zipByHand(['a', 'b'].map((name) => ({ name, ...swelling }))))).toBe('not-a-pack');
  });

  it('unpacks no further than what was said', () => {
    // Ten million letters that don't end the stream, three hundred times over: 3 GB, in 3 MB.
    const part = deflateRawSync(Buffer.alloc(10_000_000, 'a'), { finishFlush: constants.Z_SYNC_FLUSH });
    const data = Buffer.concat(Array.from({ length: 300 }, () => part));
    const pack = zipByHand([{ ...MANIFEST, data, size: 40_000_000 }, BODY, LICENSE]);
    const before = process.resourceUsage().maxRSS;
    expect(reasonOf(pack)).toBe('damaged');
    // Kilobytes.
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(500_000);
  });

  it('refuses a file that is too large to be looked at, and more files than a pack has', () => {
    expect(reasonOf(Buffer.alloc(20_000_001))).toBe('too-large');
    const many = Array.from({ length: 17 }, (_, index) => ({ name: `file-${index}`, contents: '' }));
    expect(reasonOf(zipByHand(many))).toBe('unsafe');
  });
});

describe('any bytes', () => {
  const pack = packLesson(LESSON);

  it('refuses a pack that was cut short, wherever', () => {
    const taken = Array.from(pack.keys()).filter((length) => reasonOf(pack.subarray(0, length)) === 'taken');
    expect(taken).toEqual([]);
    expect(reasonOf(pack)).toBe('taken');
  });

  it('never takes another lesson than the one that was packed, whichever byte was changed', () => {
    fc.assert(
      fc.property(fc.nat(pack.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = Buffer.from(pack);
        changed[at] = (changed[at] ?? 0) ^ by;
        const reading = readPack(changed);
        // A date, say, may be changed and nobody is the worse for it.
        if (reading.ok) expect(reading.lesson).toEqual(LESSON);
      }),
      { numRuns: 3000 },
    );
  });

  it('reads or refuses whatever was cut out, put in and written over', () => {
    const cut = fc.record({ at: fc.nat(pack.length), length: fc.nat(40), put: fc.uint8Array({ maxLength: 40 }) });
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) => {
        const changed = cuts.reduce(
          (bytes, { at, length, put }) => Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + length)]),
          Buffer.from(pack),
        );
        const reading = readPack(changed);
        if (reading.ok) expect(reading.lesson).toEqual(LESSON);
      }),
      { numRuns: 2000 },
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => reasonOf(bytes) === 'not-a-pack'));
  });
});

describe('a pack of a later Hamesh', () => {
  it('is called newer, whatever else it holds, and says which Hamesh it needs', () => {
    const manifest = { ...MANIFEST, contents: JSON.stringify({ ...manifestOf(LESSON), schema: 2, needs: '2.0.0' }) };
    const later = zipByHand([manifest, BODY, LICENSE, { name: 'pictures.bin', contents: 'x' }]);
    expect(readPack(later)).toEqual({ ok: false, refusal: { reason: 'newer', needs: '2.0.0' } });
  });
});
