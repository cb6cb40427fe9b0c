import type { Token } from '../tokens/token.ts';

/** The items of one sentence, its closing mark included. */
export type Sentence = readonly Token[];

const END = /^[.!?؟۔]$/;
const OPENING = /^["“«„‘'([•*–—-]$/;
const TITLES =
  'mr|mrs|ms|mx|dr|prof|sen|rep|gov|gen|maj|col|lt|sgt|cpl|pvt|capt|cmdr|adm|insp|supt|det|messrs|amb|pres|atty|dep|' +
  'asst|rev|fr|msgr|hon|st|mt|ft|no|vs|jr|sr';
const ABBREVIATION = new RegExp(String.raw`^(?:${TITLES}|\p{L}|(?:\p{L}\.)+\p{L})$`, 'u');
/** `"Why?" Gov. Anna Maria Silva wrote`: how far the verb may stand from a question. */
const NAMES_SPEAKER_WITHIN = 8;
/** A sentence of more items is cut, so that looking around in one costs no more than that. */
const MOST_ITEMS = 400;

/**
 * The sentences of a stream, cut by marks and by what follows them: the text isn't segmented anew, which would take
 * longer than all else. A quotation that ends a sentence within its marks ends the one around it too, unless words
 * follow that say whose it was (`"Why?" she asked`).
 */
export function sentencesOf(items: readonly Token[], text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (let at = 0; at < items.length; at++) {
    if (!endsAt(items, at, text) && at - start < MOST_ITEMS) continue;
    if (at + 1 === items.length) break;
    found.push(items.slice(start, at + 1));
    start = at + 1;
  }
  // Most streams are one sentence, which needs no list of its own.
  if (start < items.length) found.push(start === 0 ? items : items.slice(start));
  return found;
}

function endsAt(items: readonly Token[], at: number, text: string): boolean {
  const item = items[at];
  if (!item) return false;
  const next = items[at + 1];
  if (item.quote) return next !== undefined && endsWithin(item, next, items, at, text);
  if (item.word.kind !== 'mark' || !END.test(item.word.surface)) return false;
  if (!next) return true;
  const isFullStop = item.word.surface === '.';
  const before = items[at - 1];
  if (END.test(next.word.surface) && next.start === item.end) return false;
  // Arabic newspapers join the parts of a headline with two full stops.
  const isSecond = isFullStop && before?.word.surface === '.' && before.end === item.start;
  if (isSecond && items[at - 2]?.word.surface !== '.' && next.word.isCaseless) return false;
  if (isFullStop && before?.word.kind === 'mark' && before.end === item.start && before.word.surface === '.') {
    return startsSentence(next) && next.start > item.end;
  }
  // `"…". بهذه الكلمات أعلن القائد`: it speaks of the quotation before.
  if (isFullStop && before?.quote && /^(?:بهذه|بهذا|هكذا)$/.test(next.word.shadow)) return false;
  if (isFullStop && before && ABBREVIATION.test(before.word.shadow) && before.end === item.start) return false;
  if (isFullStop && next.start === item.end && !next.word.isCaseless) return false;
  return next.quote !== null || startsSentence(next);
}

function endsWithin(item: Token, next: Token, items: readonly Token[], at: number, text: string): boolean {
  const last = text[(item.quote?.end ?? 0) - 1] ?? '';
  // "“I’d rather be free.” — Molly Farr, potter": whose it was.
  if (/^[–—―-]$/.test(next.word.surface)) return false;
  if (!/[.!?؟…۔]/.test(last) || !startsSentence(next)) return false;
  const mayNameSpeaker = next.word.isCaseless && next.word.cue !== null && next.word.conjunction === 0;
  if (/[.…۔]/.test(last)) return !mayNameSpeaker;
  // After a question or an exclamation the speaker may still be named.
  const after = items.slice(at + 1, at + NAMES_SPEAKER_WITHIN);
  return !after.some(({ word }) => word.cue !== null && word.conjunction === 0);
}

function startsSentence(item: Token): boolean {
  if (item.quote !== null) return true;
  const { kind, isCapital, isCaseless, surface } = item.word;
  return kind === 'number' || isCapital || (kind === 'mark' ? OPENING.test(surface) : isCaseless);
}
