import { ENCODINGS } from '../../core/importing/encoding.ts';
import { decode, type Decoding, type DecodingResult } from './decode.ts';
import { decodeAs, encodingNamed } from './encodings.ts';

/** Browsers look for it in the first 1024 bytes; saved pages have a long comment before it now and then. */
const HEAD = 8192;
const DECLARED =
  /<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})/i;

/** `lossy`: some bytes of the page were no text, and stand as U+FFFD, as in a browser. */
export type PageDecoding = Decoding & { lossy: boolean };

/**
 * Text of a saved page's bytes. What is valid as UTF-8 or marked as UTF-16 is that, whatever the page declares: a
 * browser may have saved it anew; then its own declaration counts; then the letters. A broken byte among a page's
 * thousands of lines is usually far from the article, so it doesn't keep the page from being read.
 */
export function decodePage(
  bytes: Uint8Array,
  chosen: string | null,
): Exclude<DecodingResult, { ok: true }> | { ok: true; decoding: PageDecoding } {
  const told = decode(bytes, chosen);
  if (chosen !== null || (told.ok && told.decoding.encoding.startsWith('utf'))) return lossless(told);
  const declared = declaredIn(bytes);
  if (declared !== null && !declared.startsWith('utf')) {
    const text = decodeAs(bytes, declared);
    const others = ENCODINGS.filter((other) => other !== declared && decodeAs(bytes, other) !== null);
    return { ok: true, decoding: { ...textOf(bytes, declared, text), sure: text !== null, others } };
  }
  if (declared !== null || (!told.ok && told.problem.kind === 'broken-utf-8')) {
    return { ok: true, decoding: { ...textOf(bytes, 'utf-8', null), sure: true, others: [] } };
  }
  return lossless(told);
}

function lossless(result: DecodingResult): ReturnType<typeof decodePage> {
  return result.ok ? { ok: true, decoding: { ...result.decoding, lossy: false } } : result;
}

function textOf(bytes: Uint8Array, encoding: string, text: string | null) {
  return { text: text ?? new TextDecoder(encoding).decode(bytes), encoding, lossy: text === null };
}

function declaredIn(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const match = DECLARED.exec(head);
  return encodingNamed(match?.[1] ?? match?.[2] ?? '');
}
