import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LARGEST_FILE } from '../../../../core/importing/limits.ts';
import { readText } from '../../../../services/files/read-text.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const TEXT = 'لـ "الإرث المسموم"\r\n\u{1F4F0} e\u0301';

async function read(bytes: Uint8Array) {
  const file = join(temporaryFolder(), 'a.txt');
  writeFileSync(file, bytes);
  return readText(file);
}

describe('readText', () => {
  it('keeps every character', async () => {
    expect(await read(Buffer.from(TEXT))).toEqual({ ok: true, text: TEXT });
    expect(await read(Buffer.alloc(0))).toEqual({ ok: true, text: '' });
  });

  it('takes the encoding from a byte order mark, which is not part of the text', async () => {
    const little = Buffer.from(TEXT, 'utf16le');
    expect(await read(Buffer.from(`\uFEFF${TEXT}`))).toEqual({ ok: true, text: TEXT });
    expect(await read(Buffer.concat([Buffer.from([0xff, 0xfe]), little]))).toEqual({ ok: true, text: TEXT });
    const big = Buffer.from(little).swap16();
    expect(await read(Buffer.concat([Buffer.from([0xfe, 0xff]), big]))).toEqual({ ok: true, text: TEXT });
  });

  it.each(['\n', '\r\n', '\r'])('refuses what is not text, and names the first such line, ended by %j', async (end) => {
    const windows1256 = Buffer.from([0xe3, 0xd1, 0xcd, 0xc8, 0xc7]);
    expect(await read(Buffer.concat([Buffer.from(`أول${end}${end}`), windows1256, Buffer.from(end)]))).toEqual({
      ok: false,
      problem: { kind: 'not-text', line: 3 },
    });
  });

  it('refuses a file that is too large, one that is missing, and a folder', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'full'), Buffer.alloc(LARGEST_FILE, 'a'));
    writeFileSync(join(folder, 'large'), Buffer.alloc(LARGEST_FILE + 1, 'a'));
    expect(await readText(join(folder, 'full'))).toMatchObject({ ok: true });
    expect(await readText(join(folder, 'large'))).toEqual({ ok: false, problem: { kind: 'too-large' } });
    expect(await readText(join(folder, 'none'))).toEqual({ ok: false, problem: { kind: 'missing' } });
    expect(await readText(folder)).toEqual({ ok: false, problem: { kind: 'folder' } });
  });
});
