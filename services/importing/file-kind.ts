import type { UnreadKind } from '../../core/importing/file-problem.ts';

/** What a file is by its first bytes, which say more than its name. */
export type FileKind =
  | 'zip'
  | 'compound'
  | 'other'
  | Exclude<UnreadKind, 'old-word' | 'open-document' | 'book' | 'workbook' | 'xml'>;

/** First bytes, in latin1; `…`, which latin1 hasn't, stands for any. */
const SIGNATURES: Readonly<Record<Exclude<FileKind, 'other'>, readonly string[]>> = {
  zip: ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'],
  // Microsoft's files of before 2007, and since then those that are locked by a password.
  compound: ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  pdf: ['%PDF-'],
  'rich-text': ['{\\rtf'],
  // Safari's pages, and other property lists.
  'web-archive': ['bplist00'],
  picture: [
    '\x89PNG\r\n',
    '\xff\xd8\xff',
    'GIF87a',
    'GIF89a',
    'RIFF…………WEBP',
    'II*\0',
    'MM\0*',
    'BM…………\0\0\0\0',
    '8BPS',
    '\0\0\x01\0',
    '…………ftyphei',
    '…………ftypmif1',
    '…………ftypavif',
  ],
  recording: [
    'ID3',
    'OggS',
    'fLaC',
    'RIFF…………WAVE',
    'RIFF…………AVI ',
    '…………ftyp',
    '\x1a\x45\xdf\xa3',
    '#!AMR',
    '\xff\xfb',
    '\xff\xf3',
  ],
  archive: ['\x1f\x8b', '7z\xbc\xaf\x27\x1c', 'Rar!\x1a\x07', 'BZh9', '\xfd7zXZ\0'],
};
const KINDS = Object.keys(SIGNATURES) as (keyof typeof SIGNATURES)[]; // the keys of a const object are their names
/** Written by programs that let something stand before them. */
const AFTER_SPACE = ['pdf', 'rich-text'] as const;

export function kindOfFile(bytes: Uint8Array): FileKind {
  const start = Buffer.from(bytes.subarray(0, 128)).toString('latin1');
  const bare = start.replace(/^\xef\xbb\xbf/, '').trimStart();
  return (
    KINDS.find((kind) => SIGNATURES[kind].some((signature) => begins(start, signature))) ??
    AFTER_SPACE.find((kind) => SIGNATURES[kind].some((signature) => begins(bare, signature))) ??
    'other'
  );
}

function begins(start: string, signature: string): boolean {
  return (
    Array.from(signature).every((sign, at) => sign === '…' || start[at] === sign) && start.length >= signature.length
  );
}

/** What a zip that is no Word document is, by the names of its parts. */
export function kindOfZip(names: readonly string[]): UnreadKind {
  const holds = (name: RegExp) => names.some((one) => name.test(one));
  if (holds(/^META-INF\/container\.xml$/)) return 'book';
  if (holds(/^(?:xl|ppt)\//)) return 'workbook';
  return holds(/^mimetype$/) && holds(/^content\.xml$/) ? 'open-document' : 'archive';
}

/** Elements that a page's source opens with, where it was copied from within the page. */
const MARKUP =
  /^<(?:html|head|body|article|main|section|div|h[1-6]|p|meta|title|table|font|center|span|blockquote)(?:\s[^<>]{0,400})?>/i;

/** What a text is: a page by its markup or its name, other XML, or itself. */
export function kindOfText(text: string, name: string): 'page' | 'xml' | 'plain' {
  const start = text.slice(0, 4000).replace(/^\ufeff?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[^]*?-->\s*)*/, '');
  if (/^<!doctype\s+html|^<html[\s>]/i.test(start)) return 'page';
  if (/^\ufeff?\s*<\?xml\s/i.test(text.slice(0, 200)) || /^<(?:!DOCTYPE|svg|rss|feed)\s/i.test(start)) return 'xml';
  const isSource = MARKUP.test(start) && /<\/(?:p|div|h[1-6]|font|table)>/i.test(text.slice(0, 50_000));
  return isSource || /\.x?html?$/i.test(name) ? 'page' : 'plain';
}

/** Whether XML declares entities, or a document type with declarations of its own. */
export function declaresEntities(text: string): boolean {
  return /<!ENTITY|<!DOCTYPE[^>[]{0,400}\[/i.test(text.slice(0, 100_000));
}
