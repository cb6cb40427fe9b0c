import { importPlainText } from '../../../core/importing/plain-text.ts';
import type { Suggestion } from '../../../core/suggest/suggestion.ts';
import { suggest } from '../../../core/suggest/suggest.ts';
import { sameCue, sameName } from '../same-words.ts';
import type { KeyedText } from './keyed-text.ts';

/** Shares from 0 to 1, and what went wrong, line by line. */
export type Totals = {
  f1: number;
  cue: number;
  speaker: number;
  framingPrecision: number;
  framingRecall: number;
  wrong: string[];
};

/** How far the suggestions agree with keys: spans by characters shared, cues and speakers over the quotes found. */
export function measure(texts: readonly KeyedText[]): Totals {
  const wrong: string[] = [];
  const quote = { precision: 0, made: 0, recall: 0, wanted: 0 };
  const framing = { precision: 0, made: 0, recall: 0, wanted: 0 };
  let [cues, speakers, quotes] = [0, 0, 0];
  for (const { name, text, ...key } of texts) {
    const made = suggestionsOf(text);
    const said = made.filter((one) => one.kind === 'quote');
    const wantedQuotes = key.quotes.map(({ exact }) => exact);
    const given = said.map(({ selector }) => selector.exact);
    addTo(quote, given, wantedQuotes, (line) => wrong.push(`${name}: quote ${line}`));
    for (const { exact, speaker, cue, nested } of key.quotes) {
      quotes++;
      const near = said.filter(({ selector: { exact: made } }) => {
        return shared(made, exact) > 0.5 * exact.length && made.length < exact.length * 1.6;
      });
      const found = near.find(({ selector }) => selector.exact === exact) ?? near[0];
      if (found && sameName(found.says.speaker, speaker)) speakers++;
      else wrong.push(`${name}: speaker ${found?.says.speaker} for ${speaker} of ${exact}`);
      if (found && sameCue(found.says.cue, cue)) cues++;
      else wrong.push(`${name}: cue ${found?.says.cue} for ${cue} of ${exact}`);
      if (found && found.says.nested !== (nested === true)) wrong.push(`${name}: nested ${exact}`);
    }
    if (key.framing === undefined) continue;
    const pushing = made.filter((one) => one.kind === 'framing').map(({ selector }) => selector.exact);
    addTo(framing, pushing, key.framing, (line) => wrong.push(`${name}: framing ${line}`));
  }
  const [p, r] = [quote.precision / quote.made, quote.recall / quote.wanted];
  return {
    f1: (2 * p * r) / (p + r),
    cue: cues / quotes,
    speaker: speakers / quotes,
    framingPrecision: framing.precision / framing.made,
    framingRecall: framing.recall / framing.wanted,
    wrong,
  };
}

function suggestionsOf(text: string): Suggestion[] {
  const result = importPlainText(text);
  return result.ok ? suggest(result.article).filter(({ selector }) => selector.version === 'full') : [];
}

type Tally = { precision: number; made: number; recall: number; wanted: number };

/** Each string is matched with the one of the other side that it shares most of itself with. */
function addTo(tally: Tally, made: readonly string[], wanted: readonly string[], tell: (line: string) => void): void {
  for (const one of made) {
    const best = Math.max(0, ...wanted.map((other) => shared(one, other))) / one.length;
    tally.precision += best;
    if (best < 1) tell(`extra ${best.toFixed(2)} ${one}`);
  }
  for (const one of wanted) {
    const best = Math.max(0, ...made.map((other) => shared(one, other))) / one.length;
    tally.recall += best;
    if (best < 1) tell(`missed ${best.toFixed(2)} ${one}`);
  }
  tally.made += made.length;
  tally.wanted += wanted.length;
}

/** Spans of these texts are known by their words: one holds the other, or they share nothing. */
function shared(a: string, b: string): number {
  if (a.includes(b)) return b.length;
  return b.includes(a) ? a.length : 0;
}
