import type { Article } from '../../core/article/article.ts';
import type { FileProblem } from '../../core/importing/file-problem.ts';
import type { ImportedFrom as ImportedArticleFrom } from '../../core/importing/imported-from.ts';
import { LARGEST_FILE, LONGEST_TEXT, MOST_WORDS } from '../../core/importing/limits.ts';
import type { ImportNote } from '../../core/importing/note.ts';
import { importPlainText, type ImportResult } from '../../core/importing/plain-text.ts';
import { linesOf } from '../../core/importing/source-lines.ts';
import type { Lesson } from '../../core/lesson/lesson.ts';
import { decode, type Decoding } from './decode.ts';
import { declaresEntities, kindOfFile, kindOfText, kindOfZip } from './file-kind.ts';
import { FileRefused, refuseFile } from './file-refused.ts';
import { isMimeMessage, readMimeMessage } from './mime-message.ts';
import { decodePage } from './page-charset.ts';
import type { SavedPage } from './saved-page.ts';
import { isWordDocument, readWordDocument } from './word-document.ts';
import { readZipParts } from './zip-parts.ts';

/** What a file was: one that an article came of, or a pack, whose lesson has its own. */
export type ImportedFrom = ImportedArticleFrom | { kind: 'pack'; lesson: Lesson };

/** `original` is the file's whole text as it was found, a line for each block, to be shown beside the article. */
export type FileImport =
  | { ok: true; article: Article; notes: readonly ImportNote[]; from: ImportedFrom; original: string }
  | { ok: false; problem: FileProblem };

/** `encoding` is a person's choice of one, by any name that the Encoding Standard knows. */
export type ImportOptions = { encoding?: string };

/** Words of our languages have five or six letters. Scripts without spaces, and files made to hang, are bounded by this. */
const LETTERS_OF_WORD = 10;

/** Makes an article of text that a person pasted: plain text, or the source of a page. */
export async function importPasted(text: string): Promise<FileImport> {
  return orRefused(async () => {
    if (kindOfText(text, '') !== 'page') return finished(importPlainText(boundedWords(text)), { kind: 'pasted' }, text);
    const page = await readPage(text);
    return finished(page.result, { kind: 'pasted' }, page.original);
  });
}

/**
 * Makes an article of a file: plain text, a saved page, a Word document or a pack. What it is shows in its bytes; its
 * `name` decides only where they leave it open. Whatever the bytes are, they are read or refused; nothing is written,
 * run or fetched.
 */
export async function importBytes(bytes: Uint8Array, name: string, options: ImportOptions = {}): Promise<FileImport> {
  return orRefused(async () => {
    if (bytes.length === 0) refuseFile({ kind: 'empty' });
    if (bytes.length > LARGEST_FILE) refuseFile({ kind: 'too-large' });
    const kind = kindOfFile(bytes);
    if (kind === 'zip') return importZip(bytes, name);
    if (kind === 'compound') {
      return refuseFile(isLocked(bytes) ? { kind: 'encrypted' } : { kind: 'unsupported', what: 'old-word' });
    }
    if (kind !== 'other') return refuseFile({ kind: 'unsupported', what: kind });
    const chosen = options.encoding ?? null;
    return isMimeMessage(bytes) ? importMessage(bytes, chosen) : importText(bytes, name, chosen);
  });
}

async function orRefused(read: () => FileImport | Promise<FileImport>): Promise<FileImport> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof FileRefused) return { ok: false, problem: error.problem };
    throw error;
  }
}

async function importZip(bytes: Uint8Array, name: string): Promise<FileImport> {
  if (/\.hamesh$/i.test(name)) return importPack(bytes);
  const parts = readZipParts(bytes);
  if (isWordDocument(parts)) {
    const { text, titled } = await readWordDocument(bytes, parts);
    return finished(importPlainText(boundedWords(text), titled), { kind: 'document' }, text);
  }
  if (parts.some((part) => part.name === 'manifest.json')) return importPack(bytes);
  return refuseFile({ kind: 'unsupported', what: kindOfZip(parts.map((part) => part.name)) });
}

async function importPack(bytes: Uint8Array): Promise<FileImport> {
  const { readPack } = await import('../packs/read-pack.ts');
  const reading = readPack(bytes);
  if (!reading.ok) return refuseFile({ kind: 'pack', refusal: reading.refusal });
  const { lesson } = reading;
  const blocks = lesson.article.versions.flatMap((version) => version.blocks);
  const original = blocks.map(({ text }) => text).join('\n');
  return { ok: true, article: lesson.article, notes: [], from: { kind: 'pack', lesson }, original };
}

/** Where a document is locked its directory has this stream, named in UTF-16. */
function isLocked(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

/** A page that a browser saved in one file, or a mail. */
async function importMessage(bytes: Uint8Array, chosen: string | null): Promise<FileImport> {
  const message = readMimeMessage(bytes);
  if (message === null) return refuseFile({ kind: 'unsupported', what: 'web-archive' });
  return importText(message.bytes, message.type === 'html' ? 'page.html' : 'mail.txt', chosen ?? message.encoding);
}

async function importText(bytes: Uint8Array, name: string, chosen: string | null): Promise<FileImport> {
  const asPage = decodePage(bytes, chosen);
  const kind = asPage.ok ? kindOfText(asPage.decoding.text, name) : 'plain';
  if (kind === 'page' && asPage.ok) return importPage(bytes, asPage.decoding);
  if (kind === 'xml' && asPage.ok && declaresEntities(asPage.decoding.text)) refuseFile({ kind: 'xml-entities' });
  if (kind === 'xml') refuseFile({ kind: 'unsupported', what: kind });
  const decoding = decode(bytes, chosen);
  if (!decoding.ok) return refuseFile(decoding.problem);
  const { text, ...encoding } = decoding.decoding;
  return finished(importPlainText(boundedWords(text)), { kind: 'text', encoding }, text);
}

async function importPage(bytes: Uint8Array, decoding: Decoding & { lossy: boolean }): Promise<FileImport> {
  const { text, lossy, ...encoding } = decoding;
  const page = await readPage(text);
  if (lossy && page.result.ok && JSON.stringify(page.result.article).includes('\ufffd')) {
    const broken = decode(bytes);
    refuseFile(broken.ok ? { kind: 'other-encoding', encoding: encoding.encoding } : broken.problem);
  }
  return finished(page.result, { kind: 'page', encoding, author: page.author }, page.original);
}

async function readPage(text: string): Promise<SavedPage> {
  if (declaresEntities(text)) refuseFile({ kind: 'xml-entities' });
  const nul = text.indexOf('\0');
  if (nul !== -1) refuseFile({ kind: 'not-text', line: lineAt(text, nul) });
  const { readSavedPage } = await import('./saved-page.ts');
  const page = readSavedPage(text);
  if (page === null) return refuseFile({ kind: 'tangled' });
  if (!page.result.ok && page.result.problem.kind === 'empty') refuseFile({ kind: 'bare-page' });
  boundedWords(page.original);
  return page;
}

function finished(result: ImportResult, from: ImportedFrom, original: string): FileImport {
  if (result.ok) return { ok: true, article: result.article, notes: result.notes, from, original };
  const { problem } = result;
  return refuseFile(problem.kind === 'not-text' ? { kind: 'not-text', line: lineAt(original, problem.at) } : problem);
}

/** The line, from 1, in which an offset stands. */
function lineAt(text: string, at: number): number {
  return linesOf(text.slice(0, at)).length;
}

/** The text, unless it has more words than are taken. Counted as writers count, by the spaces. */
function boundedWords(text: string): string {
  if (text.length > LONGEST_TEXT) refuseFile({ kind: 'too-many-words' });
  let words = 0;
  let letters = 0;
  for (const [word] of text.matchAll(/\S+/g)) {
    words++;
    letters += word.length;
    if (Math.max(words, letters / LETTERS_OF_WORD) > MOST_WORDS) refuseFile({ kind: 'too-many-words' });
  }
  return text;
}
