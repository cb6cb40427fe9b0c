import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { icnsOf, icoOf } from '../../build/packaging/icon-containers.ts';

/** The icons that are shipped ready: what they hold is read back by the formats' own rules. */

const RESOURCES = path.resolve(import.meta.dirname, '../../build/resources');
const read = (name: string): Buffer => readFileSync(path.join(RESOURCES, name));

/** The width and height that a PNG says it has. Throws where it is no PNG. */
function sizeOf(png: Buffer): string {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

function ofIco(ico: Buffer): { said: string; png: Buffer }[] {
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2)]).toEqual([0, 1]);
  return Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
    const at = 6 + 16 * index;
    const offset = ico.readUInt32LE(at + 12);
    const said = [ico.readUInt8(at), ico.readUInt8(at + 1)].map((side) => side || 256).join('x');
    return { said, png: ico.subarray(offset, offset + ico.readUInt32LE(at + 8)) };
  });
}

function ofIcns(icns: Buffer): { type: string; png: Buffer }[] {
  expect(icns.toString('ascii', 0, 4)).toBe('icns');
  expect(icns.readUInt32BE(4)).toBe(icns.length);
  const entries: { type: string; png: Buffer }[] = [];
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
    entries.push({
      type: icns.toString('ascii', at, at + 4),
      png: icns.subarray(at + 8, at + icns.readUInt32BE(at + 4)),
    });
  }
  return entries;
}

describe('the icons', () => {
  it('for Linux are as large as their names say', () => {
    const names = readdirSync(path.join(RESOURCES, 'icons'));
    expect(names).toEqual(expect.arrayContaining(['16x16.png', '48x48.png', '256x256.png', '512x512.png']));
    for (const name of names) expect(`${sizeOf(read(`icons/${name}`))}.png`).toBe(name);
  });

  it('for Windows have every size up to 256', () => {
    const pictures = ofIco(read('icon.ico'));
    expect(pictures.map(({ said }) => said)).toEqual([
      '16x16',
      '24x24',
      '32x32',
      '48x48',
      '64x64',
      '128x128',
      '256x256',
    ]);
    for (const { said, png } of pictures) expect(sizeOf(png)).toBe(said);
  });

  it('for macOS have every size up to 1024, at both densities', () => {
    expect(ofIcns(read('icon.icns')).map(({ type, png }) => `${type} ${sizeOf(png)}`)).toEqual([
      'ic11 32x32',
      'ic12 64x64',
      'ic07 128x128',
      'ic13 256x256',
      'ic08 256x256',
      'ic14 512x512',
      'ic09 512x512',
      'ic10 1024x1024',
    ]);
  });

  it('are written as their formats ask', () => {
    const pictures = [
      { size: 32, png: Buffer.from('small') },
      { size: 256, png: Buffer.from('a larger one') },
    ];
    expect(ofIco(icoOf(pictures)).map(({ said, png }) => `${said} ${png.toString()}`)).toEqual([
      '32x32 small',
      '256x256 a larger one',
    ]);
    expect(ofIcns(icnsOf(pictures)).map(({ type, png }) => `${type} ${png.toString()}`)).toEqual([
      'ic11 small',
      'ic13 a larger one',
      'ic08 a larger one',
    ]);
  });
});
