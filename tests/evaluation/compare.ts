import { markIdSchema, type MarkKind } from '../../core/mark/mark.ts';
import type { Selector } from '../../core/mark/selector.ts';
import { holds, intersectionOverUnion, type Span } from '../../core/mark/span.ts';
import { score, type Score } from '../../core/scoring/span-f1.ts';
import type { ClaimSays, FramingSays, QuoteSays } from '../../core/suggest/suggestion.ts';
import type { Key, KeyedMark, KeyedQuote } from './key.ts';
import { sameCue, sameName } from './same-words.ts';

/** What comparing needs of a suggestion. */
export type Compared = { selector: Selector } & (
  | { kind: 'quote'; says: QuoteSays }
  | { kind: 'claim'; says: ClaimSays }
  | { kind: 'framing'; says: FramingSays }
);

/** What was suggested for one text, and its key. */
export type Reading = { suggestions: readonly Compared[]; key: Key };

/** So many of so many. */
export type Share = { right: number; of: number };

export type Comparison = {
  texts: number;
  /** Direct quotes by characters, as lessons are scored; arguable ones count where they were found. */
  quotes: Score;
  /** Direct quotes whose both ends are right, nested ones on their own. */
  exactQuotes: Score;
  /** Of the firm quotes in the key; one that wasn't found is wrong. */
  speaker: Share;
  cue: Share;
  speakerAndCue: Share;
  nested: Share;
  /** Of the framing suggested, what the key has, arguable ones included. */
  framingPrecision: Share;
  /** The same, with those left out that met only arguable ones. */
  framingFirmPrecision: Share;
  /** Of the firm framing, and of the firm claims, in the key, what was suggested. */
  framingRecall: Share;
  claimRecall: Share;
};

/** A quote was found where a suggestion shares this much with it. */
const LEAST_IOU_OF_QUOTE = 0.5;
/**
 * Framing and claims: where they begin and end is less sure than for quotes, which have marks. A suggestion that holds a
 * key mark may thus be three times as long: its sentence, but not its paragraph.
 */
const LEAST_IOU = 0.3;

/** Compares the suggestions for several texts with their keys. */
export function compare(readings: readonly Reading[]): Comparison {
  const quotes = readings.flatMap(comparedQuotes);
  const framing = readings.flatMap(({ suggestions, key }) => {
    const wanted = ofKind(key.marks, 'framing');
    return ofKind(suggestions, 'framing').map(({ selector }) => {
      const met = wanted.filter((mark) => meets(selector, mark.selector));
      return met.some(isFirm) ? 'firm' : met.length > 0 ? 'arguable' : 'extra';
    });
  });
  return {
    texts: readings.length,
    quotes: quotesByCharacter(readings),
    exactQuotes: exactQuotes(readings),
    speaker: share(quotes, ({ speaker }) => speaker),
    cue: share(quotes, ({ cue }) => cue),
    speakerAndCue: share(quotes, ({ speaker, cue }) => speaker && cue),
    nested: share(quotes, ({ nested }) => nested),
    framingPrecision: share(framing, (met) => met !== 'extra'),
    framingFirmPrecision: share(
      framing.filter((met) => met !== 'arguable'),
      (met) => met === 'firm',
    ),
    framingRecall: recall(readings, 'framing'),
    claimRecall: recall(readings, 'claim'),
  };
}

type ComparedQuote = { speaker: boolean; cue: boolean; nested: boolean };

/** Each firm quote of the key, with what is right of the suggestion that fits it best. */
function comparedQuotes({ suggestions, key }: Reading): ComparedQuote[] {
  const suggested = ofKind(suggestions, 'quote');
  return ofKind(key.marks, 'quote')
    .filter(isFirm)
    .map((mark) => {
      const best = suggested
        .map(({ selector, says }) => ({ says, fit: intersectionOverUnion(selector, mark.selector) }))
        .sort((a, b) => b.fit - a.fit)[0];
      const isFound = best !== undefined && best.fit >= LEAST_IOU_OF_QUOTE;
      return isFound ? compareSays(best.says, mark.says) : { speaker: false, cue: false, nested: false };
    });
}

function compareSays(found: QuoteSays, meant: KeyedQuote['says']): ComparedQuote {
  const speakers = [meant.speaker, ...(meant.orSpeaker ?? [])];
  const cues = [meant.cue, ...(meant.orCue ?? []), ...(meant.continues ? [null] : [])];
  return {
    speaker: speakers.some((speaker) => sameName(found.speaker, speaker)),
    cue: cues.some((cue) => sameCue(found.cue, cue)),
    nested: found.nested === meant.nested,
  };
}

/** Texts are scored as the blocks of one, one after another. */
function quotesByCharacter(readings: readonly Reading[]): Score {
  const id = markIdSchema.parse('key');
  const marks = inOneText(readings.map(({ suggestions }) => ofKind(suggestions, 'quote')));
  const key = inOneText(readings.map(({ key }) => ofKind(key.marks, 'quote')));
  return score(
    marks.map(({ kind, selector }) => ({ kind, span: selector })),
    key.map(({ kind, firmness, selector }) => ({ id, kind, firmness, selector })),
  ).kinds.quote;
}

function inOneText<Mark extends { selector: Span }>(texts: readonly (readonly Mark[])[]): Mark[] {
  const blocks = 1 + Math.max(0, ...texts.flat().map(({ selector }) => selector.block));
  return texts.flatMap((marks, index) =>
    marks.map((mark) => ({ ...mark, selector: { ...mark.selector, block: mark.selector.block + index * blocks } })),
  );
}

function exactQuotes(readings: readonly Reading[]): Score {
  let suggested = 0;
  let wanted = 0;
  let right = 0;
  for (const { suggestions, key } of readings) {
    const found = new Set(ofKind(suggestions, 'quote').map(({ selector }) => placeOf(selector)));
    const quotes = ofKind(key.marks, 'quote');
    const hit = quotes.filter(({ selector }) => found.has(placeOf(selector)));
    suggested += found.size;
    wanted += quotes.filter(isFirm).length + hit.filter((mark) => !isFirm(mark)).length;
    right += hit.length;
  }
  if (suggested === 0 && wanted === 0) return { precision: 1, recall: 1, f1: 1 };
  return {
    precision: suggested === 0 ? 0 : right / suggested,
    recall: wanted === 0 ? 0 : right / wanted,
    f1: (2 * right) / (suggested + wanted),
  };
}

function placeOf({ version, block, start, end }: Span): string {
  return `${version} ${block} ${start} ${end}`;
}

function recall(readings: readonly Reading[], kind: MarkKind): Share {
  const wanted = readings.flatMap(({ suggestions, key }) => {
    const suggested = ofKind(suggestions, kind);
    return ofKind(key.marks, kind)
      .filter(isFirm)
      .map((mark) => suggested.some(({ selector }) => meets(selector, mark.selector)));
  });
  return share(wanted, (isFound) => isFound);
}

/** Whether a suggestion is about what the key marks: much of the same words, or a part of them. */
function meets(suggested: Span, wanted: Span): boolean {
  return intersectionOverUnion(suggested, wanted) >= LEAST_IOU || holds(wanted, suggested);
}

function isFirm({ firmness }: Pick<KeyedMark, 'firmness'>): boolean {
  return firmness === 'firm';
}

function ofKind<Mark extends { kind: MarkKind }, Kind extends MarkKind>(
  marks: readonly Mark[],
  kind: Kind,
): Extract<Mark, { kind: Kind }>[] {
  return marks.filter((mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind);
}

function share<One>(all: readonly One[], isRight: (one: One) => boolean): Share {
  return { right: all.filter(isRight).length, of: all.length };
}
