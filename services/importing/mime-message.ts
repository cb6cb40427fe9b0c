import { isUtf8 } from 'node:buffer';
import { decodeAs, encodingNamed } from './encodings.ts';

/** A text that a message carries, and the encoding that the message says it is in, where the bytes bear that out. */
export type MimeText = { type: 'html' | 'plain'; bytes: Uint8Array; encoding: string | null };

/** Headers of a mail that went through many hands come to some thousand characters. */
const LONGEST_HEADERS = 65_536;
/** A page has a part for each of its pictures and style sheets. */
const MOST_PARTS = 5000;
const DEEPEST = 8;

type Part = { headers: ReadonlyMap<string, string>; body: string };

/** Whether bytes are a message as RFC 2045 has it: a mail in a file, or a page that a browser saved in one (MHTML). */
export function isMimeMessage(bytes: Uint8Array): boolean {
  const { headers } = partOf(Buffer.from(bytes.subarray(0, LONGEST_HEADERS)).toString('latin1'));
  return headers.has('mime-version') && headers.has('content-type');
}

/**
 * The text that a message is there to carry: of a saved page the page itself, of a mail its plain text if it has one.
 * Null where there is none, or the message is broken off before it.
 */
export function readMimeMessage(bytes: Uint8Array): MimeText | null {
  const root = partOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'));
  const texts = textsIn(root, 0);
  const isPage = /^multipart\/related/i.test(root.headers.get('content-type') ?? '');
  const start = parameter(root.headers.get('content-type'), 'start');
  const named = start === null ? undefined : texts.find(({ headers }) => headers.get('content-id') === start);
  const first = (type: RegExp) => texts.find(({ headers }) => type.test(typeOf(headers)));
  const [html, plain] = [first(/html/i), first(/plain/i)];
  const part = named ?? (isPage ? (html ?? plain) : (plain ?? html));
  return part === undefined ? null : textOf(part);
}

function textOf({ headers, body }: Part): MimeText {
  const bytes = decoded(body, headers.get('content-transfer-encoding') ?? '');
  const told = encodingNamed(parameter(headers.get('content-type'), 'charset') ?? '');
  const encoding = told !== null && !isUtf8(bytes) && decodeAs(bytes, told) !== null ? told : null;
  return { type: /html/i.test(typeOf(headers)) ? 'html' : 'plain', bytes, encoding };
}

/** The parts of text, in order, those within others too. */
function textsIn(part: Part, depth: number): Part[] {
  const type = typeOf(part.headers);
  if (/^(?:text\/(?:html|plain)|application\/xhtml\+xml)/i.test(type)) return [part];
  const boundary = parameter(part.headers.get('content-type'), 'boundary');
  if (!/^multipart\//i.test(type) || boundary === null || depth === DEEPEST) return [];
  const pieces = `\n${part.body}`.split(`\n--${boundary}`, MOST_PARTS).slice(1);
  const inner = pieces
    .filter((piece) => !piece.startsWith('--'))
    .map((piece) => partOf(piece.replace(/^[ \t]*\r?\n/, '')));
  return inner.flatMap((one) => textsIn(one, depth + 1));
}

function typeOf(headers: Part['headers']): string {
  return headers.get('content-type') ?? 'text/plain';
}

/** A part's headers, by their names in small letters, and what follows the empty line after them. */
function partOf(text: string): Part {
  const head = text.slice(0, LONGEST_HEADERS);
  const end = /\r?\n\r?\n/.exec(head);
  const isBare = /^\r?\n/.exec(text);
  if (isBare) return { headers: new Map(), body: text.slice(isBare[0].length) };
  const headers = new Map<string, string>();
  let name = '';
  for (const line of head.slice(0, end?.index ?? head.length).split(/\r?\n/)) {
    const field = /^([\w-]{1,80}):\s*(.*)$/.exec(line);
    if (field) name = (field[1] ?? '').toLowerCase();
    // A message opens with its headers; what doesn't look like one is some other text.
    else if (!/^[ \t]/.test(line) || name === '') break;
    headers.set(name, field ? (field[2] ?? '') : `${headers.get(name) ?? ''} ${line.trim()}`);
  }
  return { headers, body: end ? text.slice(end.index + end[0].length) : '' };
}

function parameter(field: string | undefined, name: string): string | null {
  const match = new RegExp(String.raw`;\s*${name}\s*=\s*(?:"([^"]*)"|([^\s;]+))`, 'i').exec(field ?? '');
  return match?.[1] ?? match?.[2] ?? null;
}

/** Bytes as they were before they were made fit for mail. `body` has a character for each byte. */
function decoded(body: string, encoding: string): Uint8Array {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64');
  if (!/quoted-printable/i.test(encoding)) return Buffer.from(body, 'latin1');
  const whole = body.replace(/=[ \t]{0,80}\r?\n/g, '');
  const signs = whole.replace(/=([0-9a-f]{2})/gi, (_, byte: string) => String.fromCharCode(parseInt(byte, 16)));
  return Buffer.from(signs, 'latin1');
}
