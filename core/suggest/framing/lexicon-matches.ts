import type { Bilingual } from '../../language/bilingual.ts';
import type { FramingDevice } from '../../mark/mark.ts';
import type { TextRange } from '../../text/text-range.ts';
import type { Token } from '../tokens/token.ts';
import type { Word } from '../tokens/word.ts';
import type { LexiconForm, LexiconStart } from './phrase-index.ts';

export type LexiconMatch = {
  readonly range: TextRange;
  readonly device: readonly FramingDevice[];
  readonly note: Bilingual;
};

/** The lexicon's words in a sentence, the longest at each place; a noun and its adjective are one. */
export function lexiconMatches(sentence: readonly Token[], agree: (noun: Word, next: Word) => boolean): LexiconMatch[] {
  const found: LexiconMatch[] = [];
  let last = -1;
  for (let at = 0; at < sentence.length; at++) {
    const token = sentence[at];
    if (!token?.word.begins) continue;
    const best = longest(sentence, at, token.word.begins);
    if (!best || (best.length === 1 && isSurname(sentence[at - 1], token))) continue;
    const end = sentence[at + best.length - 1]?.end ?? token.end;
    const { device, note } = best.form.entry;
    const match = { range: { start: token.start + best.cut, end }, device, note };
    const before = found.at(-1);
    const noun = sentence[at - 1];
    const agrees = noun !== undefined && best.cut === 0 && agree(noun.word, token.word);
    if (before && agrees && last === at - 1) found[found.length - 1] = joined(before, match);
    else found.push(best.form.isAdjective && agrees && isPlainNoun(noun) ? withNoun(noun, match) : match);
    at += best.length - 1;
    last = at;
  }
  return found;
}

/** `سارة الدخيل`, "John Savage": a name says nothing of who has it. */
function isSurname(before: Token | undefined, { word }: Token): boolean {
  return before?.word.person?.kind === 'given' && (word.isDefinite || word.isCapital);
}

function isPlainNoun({ word, quote }: Token): boolean {
  return quote === null && word.kind === 'word' && !word.isStop && word.cue === null && word.person?.kind !== 'given';
}

/** `قرارات مجحفة`: an adjective with the noun that it judges, without the noun's conjunction and preposition. */
function withNoun({ start, word }: Token, match: LexiconMatch): LexiconMatch {
  const isAfterPreposition = /^[وف]?[بكل]ال/.test(word.shadow);
  const bare = isAfterPreposition ? word.stems.find(({ shadow }) => shadow.startsWith('ال')) : undefined;
  return { ...match, range: { start: start + (bare?.cut ?? word.conjunction), end: match.range.end } };
}

type Best = { form: LexiconForm; cut: number; length: number };

function longest(sentence: readonly Token[], at: number, { alone, longer }: LexiconStart): Best | null {
  let best: Best | null = alone && { form: alone.form, cut: alone.cut, length: 1 };
  const next = sentence[at + 1]?.word;
  if (!next?.isSecond) return best;
  for (const { followed, cut } of longer) {
    for (const { shadow } of next.stems) {
      const forms = followed.get(shadow);
      if (!forms) continue;
      for (const form of forms) {
        const length = 1 + form.rest.length;
        if (length > (best?.length ?? 0) && goesOn(sentence, at, form)) best = { form, cut, length };
      }
    }
  }
  return best;
}

/** Whether the words after the second are there too. */
function goesOn(sentence: readonly Token[], at: number, { rest }: LexiconForm): boolean {
  for (let index = 1; index < rest.length; index++) {
    const word = sentence[at + 1 + index]?.word;
    if (word?.kind !== 'word' || !word.stems.some(({ shadow }) => rest[index]?.has(shadow))) return false;
  }
  return true;
}

function joined(a: LexiconMatch, b: LexiconMatch): LexiconMatch {
  const range = { start: a.range.start, end: b.range.end };
  return { range, device: [...new Set([...a.device, ...b.device])], note: a.note };
}
