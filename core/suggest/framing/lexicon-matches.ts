import type { Bilingual } from '../../language/bilingual.ts';
import type { FramingDevice } from '../../mark/mark.ts';
import type { TextRange } from '../../text/text-range.ts';
import type { Token } from '../tokens/token.ts';
import type { Word } from '../tokens/word.ts';
import type { LexiconForm } from './phrase-index.ts';

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
    if (!token || token.word.entries.length === 0) continue;
    const best = longest(sentence, at);
    if (!best) continue;
    const end = sentence[at + best.length - 1]?.end ?? token.end;
    const { device, note } = best.form.entry;
    const match = { range: { start: token.start + best.cut, end }, device, note };
    const before = found.at(-1);
    const noun = sentence[at - 1]?.word;
    if (before && noun && last === at - 1 && agree(noun, token.word)) found[found.length - 1] = joined(before, match);
    else found.push(match);
    at += best.length - 1;
    last = at;
  }
  return found;
}

const NONE: readonly never[] = [];

type Match = { readonly form: LexiconForm; readonly cut: number; readonly length: number };

/** Written without iterators: it looks at every word of an article. */
function longest(sentence: readonly Token[], at: number): Match | null {
  const starts = sentence[at]?.word.entries ?? NONE;
  const second = sentence[at + 1]?.word;
  const stems = second?.kind === 'word' ? second.stems : NONE;
  let best: Match | null = null;
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index];
    if (!start) continue;
    const { alone, bySecond } = start.forms;
    if (alone && !best) best = { form: alone, cut: start.cut, length: 1 };
    if (bySecond === null) continue;
    for (let stem = 0; stem < stems.length; stem++) {
      const forms = bySecond.get(stems[stem]?.shadow ?? '');
      if (forms) best = longer(sentence, at, forms, start.cut, best);
    }
  }
  return best;
}

function longer(
  sentence: readonly Token[],
  at: number,
  forms: readonly LexiconForm[],
  cut: number,
  found: Match | null,
): Match | null {
  let best = found;
  for (const form of forms) {
    const { length } = form;
    if (length > (best?.length ?? 0) && follows(sentence, at + 2, form)) best = { form, cut, length };
  }
  return best;
}

function follows(sentence: readonly Token[], from: number, { rest }: LexiconForm): boolean {
  return rest.every((spellings, index) => {
    const word = sentence[from + index]?.word;
    return word?.kind === 'word' && word.stems.some(({ shadow }) => spellings.has(shadow));
  });
}

function joined(a: LexiconMatch, b: LexiconMatch): LexiconMatch {
  const range = { start: a.range.start, end: b.range.end };
  return { range, device: [...new Set([...a.device, ...b.device])], note: a.note };
}
