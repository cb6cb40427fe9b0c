import type { UnreadKind } from '../../core/importing/file-problem.ts';

/** What a file is by its first bytes, which say more than its name. */
export type FileKind = 'zip' | 'compound' | 'other' | Exclude<UnreadKind, 'old-word' | 'open-document' | 'web-archive' | 'xml'>;

/** First bytes, in latin1. */
const SIGNATURES: Readonly<Record<Exclude<FileKind, 'other'>, readonly string[]>> = {
  zip: ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'],
  // Microsoft's files of before 2007, and since then those that are locked by a password.
  compound: ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  pdf: ['%PDF-'],
  'rich-text': ['{\\rtf'],
  picture: ['\x89PNG\r\n', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'RIFF', 'II*\0', 'MM\0*'],
  archive: ['\x1f\x8b', '7z\xbc\xaf\x27\x1c', 'Rar!\x1a\x07', 'BZh9', '\xfd7zXZ\0'],
};
const KINDS = Object.keys(SIGNATURES) as (keyof typeof SIGNATURES)[]; // the keys of a const object are its names

export function kindOfFile(bytes: Uint8Array): FileKind {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  return KINDS.find((kind) => SIGNATURES[kind].some((signature) => start.startsWith(signature))) ?? 'other';
}

/** What a text is: a page by its markup or its name, a page saved with its pictures in one file, other XML, or itself. */
export function kindOfText(text: string, name: string): 'page' | 'web-archive' | 'xml' | 'plain' {
  const start = text.slice(0, 4000).replace(/^\ufeff?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[^]*?-->\s*)*/, '');
  if (/^<!doctype\s+html|^<html[\s>]/i.test(start)) return 'page';
  if (/^(?:From: <Saved by|MIME-Version:|Snapshot-Content-Location:)[^]*?multipart\/related/i.test(start)) return 'web-archive';
  if (/^\ufeff?\s*<\?xml\s/i.test(text.slice(0, 200)) || /^<!DOCTYPE\s/i.test(start)) return 'xml';
  return /\.x?html?$/i.test(name) ? 'page' : 'plain';
}

/** Whether XML declares entities, or a document type with declarations of its own. */
export function declaresEntities(text: string): boolean {
  return /<!ENTITY|<!DOCTYPE[^>[]{0,400}\[/i.test(text.slice(0, 100_000));
}
