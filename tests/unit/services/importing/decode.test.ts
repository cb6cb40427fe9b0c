import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../../services/importing/decode.ts';
import { encoded } from '../../../fixtures/imports/encoded.ts';

const ARTICLES = new URL('../../../fixtures/articles/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, ARTICLES), 'utf8');

const ARABIC = read('glued-body.txt');
const PERSIAN = read('persian.txt');
const FRENCH = read('french.txt');
const SENTENCE = 'قال الوزير إن الحكومة ستعلن غدا';

function decoding(bytes: Uint8Array, chosen?: string) {
  const result = decode(bytes, chosen);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.decoding;
}

describe('the encoding of a text that names none', () => {
  it.each([
    ['an Arabic article', 'windows-1256', ARABIC.replace(/[١-٩]/g, '')],
    ['an Arabic article', 'iso-8859-6', ARABIC.replace(/[«»١-٩…]/g, '')],
    ['a Persian article', 'windows-1256', PERSIAN.replace(/ی/g, 'ي').replace(/[۰-۹]/g, '')],
    ['one Arabic sentence', 'windows-1256', SENTENCE],
    ['one Arabic sentence', 'iso-8859-6', SENTENCE],
    ['Arabic with English names', 'windows-1256', 'قال Jean-Paul إن NATO لن تتدخل في الأمر'],
    ['a French article', 'windows-1252', FRENCH.replace(/\u202f/g, ' ')],
    [
      'German',
      'windows-1252',
      'Für die Gäste wäre das schön, sagte Jörg Müller über die Straße nach Köln: „Später möchten wir öfter hören.“',
    ],
  ])('is told for %s in %s', (_, encoding, text) => {
    expect(decoding(encoded(text, encoding))).toMatchObject({ encoding, sure: true, text });
  });

  it.each([ARABIC, FRENCH, 'Привет, как дела сегодня?'])(
    'is told of UTF-16 by its pattern, and by its mark',
    (text) => {
      const little = Buffer.from(text, 'utf16le');
      const big = Buffer.from(little).swap16();
      expect(decoding(little)).toMatchObject({ encoding: 'utf-16le', sure: true, text });
      expect(decoding(big)).toMatchObject({ encoding: 'utf-16be', sure: true, text });
      expect(decoding(Buffer.concat([Buffer.of(0xfe, 0xff), big])).text).toBe(text);
    },
  );

  it.each([ARABIC, FRENCH, '新闻', 'plain', ''])('is UTF-8 where the bytes are', (text) => {
    expect(decoding(Buffer.from(`\ufeff${text}`))).toEqual({ text, encoding: 'utf-8', sure: true, others: [] });
    expect(decoding(Buffer.from(text)).encoding).toBe('utf-8');
  });

  it('is not sure of one word, and names the others', () => {
    const told = decoding(encoded('وزير', 'windows-1256'));
    expect(told).toMatchObject({ encoding: 'windows-1256', sure: false, text: 'وزير' });
    expect(told.others).toEqual(expect.arrayContaining(['iso-8859-6', 'windows-1252']));
  });

  it('is sure of a few curly quotes, which are control characters in any other', () => {
    expect(decoding(encoded('He said “no”, and left.', 'windows-1252'))).toMatchObject({
      encoding: 'windows-1252',
      sure: true,
    });
  });

  it('is not sure of one accent, and reads it as the west does', () => {
    expect(decoding(encoded('un café', 'windows-1252'))).toMatchObject({ sure: false, encoding: 'windows-1252' });
  });
});

describe('a text that is not whole', () => {
  it('is refused where UTF-8 is broken, with the line', () => {
    const broken = Buffer.from(`${SENTENCE}\n${SENTENCE}\n`);
    broken[broken.length - 2] = 0xff;
    expect(decode(broken)).toEqual({ ok: false, problem: { kind: 'broken-utf-8', line: 2 } });
  });

  it('is refused where a person chose what it is not', () => {
    expect(decode(Buffer.of(0x61, 0xff), 'utf-8')).toEqual({
      ok: false,
      problem: { kind: 'other-encoding', encoding: 'utf-8' },
    });
    expect(decode(Buffer.of(0x61), 'klingon')).toEqual({
      ok: false,
      problem: { kind: 'other-encoding', encoding: 'klingon' },
    });
  });

  it('is read as a person chose, whatever it looks like', () => {
    expect(decoding(encoded(SENTENCE, 'windows-1256'), 'cp1252')).toMatchObject({
      encoding: 'windows-1252',
      sure: true,
    });
  });
});
