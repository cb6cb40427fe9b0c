import { isAbbreviation } from '../text/abbreviations.ts';
import { quoteMarks, quotedStretches } from '../text/quote-marks.ts';

const CONTEXT = 40;
/** A mark that ends a sentence, or several of `!` and `?`. Dots in a row are an ellipsis, which may end nothing. */
const SENTENCE_END = /(?<![.…])[.۔](?![.…])|[!?؟]+(?![.…])/g;
/** Endings of names on the network, which may be capitalised: `Booking.Com`. */
const DOMAINS = 'com org net edu gov info int mil co io tv ai app dev news ru uk fr de eu eg sa ae qa jo lb ma dz tn';
const DOMAIN = new RegExp(String.raw`^(?:${DOMAINS.replaceAll(' ', '|')})(?![\p{L}\p{N}])`, 'iu');

/**
 * Splits a text where paragraphs were run together: where a sentence's end, its closing quote marks included, is
 * glued to the start of the next (`الدبلوماسية".وتابع`, `said."He`). Not in numbers, dates, abbreviations, names on
 * the network and ellipses, and not inside a quotation. The pieces, put together, are the text.
 */
export function splitAtSeams(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const seam of seams(text)) {
    pieces.push(text.slice(start, seam));
    start = seam;
  }
  return [...pieces, text.slice(start)];
}

function seams(text: string): number[] {
  const marks = quoteMarks(text);
  const roles = new Map(marks.map(({ at, role }) => [at, role]));
  const quoted = quotedStretches(marks);
  const found: number[] = [];
  let stretch = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    const seam = afterClosingMarks(text, end, roles);
    while ((quoted[stretch]?.end ?? Infinity) <= seam) stretch++;
    const isInside = (quoted[stretch]?.start ?? Infinity) < seam;
    if (!isInside && isSeam(text, match.index, end, seam, roles)) found.push(seam);
  }
  return found;
}

function afterClosingMarks(text: string, from: number, roles: ReadonlyMap<number, 'open' | 'close'>): number {
  let at = from;
  while (at < text.length && (roles.get(at) === 'close' || /[’)\]]/.test(text[at] ?? ''))) at++;
  return at;
}

/** Whether a sentence that ends with the marks from `mark` to `end` meets, at `seam`, another sentence's start. */
function isSeam(
  text: string,
  mark: number,
  end: number,
  seam: number,
  roles: ReadonlyMap<number, 'open' | 'close'>,
): boolean {
  const opening = roles.get(seam) === 'open' ? 1 : 0;
  const right = text.slice(seam + opening, seam + CONTEXT);
  const left = text.slice(Math.max(0, mark - CONTEXT), mark);
  const token = /\S*$/.exec(left)?.[0] ?? '';
  // A number that counts an item of a list: `1.نص`.
  if (mark < 4 && /^\s*\p{Nd}+$/u.test(left)) return false;
  // `.NET`, and a mark that stands alone.
  if (!/[\p{L}\p{M}\p{N}"”»›)\]’%٪]$/u.test(token)) return false;
  if (/:\/\/|^www\.|@/i.test(token) || DOMAIN.test(right)) return false;
  if (end === seam && text[mark] === '.' && isAbbreviation(`${left}.`, right)) return false;
  // Scripts without capitals: a letter is all that tells a start.
  if (/^\p{Lo}/u.test(right)) return true;
  // With capitals, a name like `Node.JS` or `Ph.D` is told from a start by what follows the capital.
  const isCapitalised = /^(?:\p{Lu}\p{M}*\p{Ll}|[AI]\s)/u.test(right);
  return isCapitalised && /\s/.test(left) && /\s/.test(right);
}
