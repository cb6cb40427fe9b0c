import { describe, expect, it } from 'vitest';
import { importBytes } from '../../../../services/importing/import-file.ts';
import { encoded } from '../../../fixtures/imports/encoded.ts';

const TEXT = 'قال الوزير إن الحكومة «ستعلن» غدا = قريبا، ولم يزد على ذلك شيئا.';
const PAGE = `<!DOCTYPE html><html lang="ar"><head><title>الخبر</title></head><body><h1>عنوان الخبر الطويل</h1><p>${TEXT}</p></body></html>`;

/** As mail has it: all but ASCII written in figures, in lines of at most 76 characters. */
function quotedPrintable(bytes: Uint8Array): string {
  const signs = Array.from(bytes, (byte) => {
    if (byte === 0x0a) return '\r\n';
    return byte > 0x7e || byte === 0x3d
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte);
  });
  let length = 0;
  return signs
    .map((sign) => {
      length = sign === '\r\n' ? 0 : length + sign.length;
      if (length <= 72) return sign;
      length = sign.length;
      return `=\r\n${sign}`;
    })
    .join('');
}

/** A page saved in one file, as Chromium writes it. */
function archive(type: string, encoding: string, body: string): string {
  return [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://example.org/',
    'Subject: =?utf-8?Q?=D8=AE?=',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----MultipartBoundary--x----"',
    '',
    '',
    '------MultipartBoundary--x----',
    'Content-Type: text/css',
    '',
    'p { color: red }',
    '------MultipartBoundary--x----',
    `Content-Type: ${type}`,
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    body,
    '------MultipartBoundary--x------',
    '',
  ].join('\r\n');
}

async function imported(contents: string | Uint8Array, name: string) {
  const result = await importBytes(typeof contents === 'string' ? Buffer.from(contents, 'latin1') : contents, name);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return { kind: result.from.kind, blocks: result.article.versions[0]?.blocks.map(({ text }) => text) };
}

describe('a page saved in one file', () => {
  const expected = { kind: 'page', blocks: ['عنوان الخبر الطويل', TEXT] };

  it.each([
    ['as Chromium writes it', archive('text/html', 'quoted-printable', quotedPrintable(Buffer.from(PAGE)))],
    ['in base64', archive('text/html; charset="utf-8"', 'base64', Buffer.from(PAGE).toString('base64'))],
    ['as it is', archive('text/html', '8bit', Buffer.from(PAGE).toString('latin1'))],
    [
      'in an old encoding that only its header names',
      archive(
        'text/html; charset=iso-8859-6',
        'quoted-printable',
        quotedPrintable(encoded(PAGE.replace(/[«»]/g, ''), 'iso-8859-6')),
      ),
    ],
  ])('%s is read', async (_, contents) => {
    const { kind, blocks } = await imported(contents, 'a.mhtml');
    expect({ kind, blocks: blocks?.map((text) => text.replace(/[«»]/g, '')) }).toEqual({
      ...expected,
      blocks: expected.blocks.map((text) => text.replace(/[«»]/g, '')),
    });
  });
});

describe('a mail', () => {
  const head = 'From: desk@example.org\r\nSubject: News\r\nMIME-Version: 1.0\r\n';

  it('of text is read, without its headers', async () => {
    const mail = `${head}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(Buffer.from(`عنوان الخبر\n\n${TEXT}\n`))}`;
    expect(await imported(mail, 'a.eml')).toEqual({ kind: 'text', blocks: ['عنوان الخبر', TEXT] });
  });

  it('of several parts is read in its plain text', async () => {
    const mail = `${head}Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Not this</p>\r\n--b\r\nContent-Type: text/plain\r\n\r\nThe bridge is closed\r\n\r\nThe traders mind it.\r\n--b--\r\n--a--\r\n`;
    expect(await imported(mail, 'a.eml')).toEqual({
      kind: 'text',
      blocks: ['The bridge is closed', 'The traders mind it.'],
    });
  });

  it('that was copied as text stays a text', async () => {
    const mail = 'From: Jane\nSubject: The bridge\n\nIt is closed.';
    expect((await imported(mail, 'a.txt')).blocks).toEqual(mail.split(/\n+/));
  });
});
