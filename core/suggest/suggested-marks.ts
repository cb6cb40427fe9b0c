import type { Article } from '../article/article.ts';
import { markIdSchema, type MarkId } from '../mark/mark.ts';
import type { SuggestedMark, Sureness } from '../mark/suggested-mark.ts';
import { suggest } from './suggest.ts';
import type { Suggestion } from './suggestion.ts';

/** From these confidences on. */
const SURE_FROM = 0.8;
const LIKELY_FROM = 0.6;

/**
 * The program's reading of an article as marks, in reading order, version by version. A mark's id is made of its place
 * and kind, so that what a reader did with it holds when a later Hamesh reads the article by other rules.
 */
export function suggestedMarks(article: Article): SuggestedMark[] {
  const marks = suggest(article).map((suggestion) => markOf(idOf(suggestion, article), suggestion));
  // Should two rules ever see the same in the same words, it is one mark.
  return [...new Map(marks.map((mark) => [mark.id, mark])).values()];
}

function idOf({ selector, kind }: Suggestion, { versions }: Article): MarkId {
  const version = versions.findIndex(({ id }) => id === selector.version);
  return markIdSchema.parse(`${kind}-${version}-${selector.block}-${selector.start}-${selector.end}`);
}

function markOf(id: MarkId, suggestion: Suggestion): SuggestedMark {
  const { selector, rule, confidence } = suggestion;
  const mark = { id, selector, rule, sureness: surenessOf(confidence) };
  switch (suggestion.kind) {
    case 'quote': {
      const { speaker, cue } = suggestion.says;
      return { kind: 'quote', ...mark, says: { speaker, cue } };
    }
    case 'claim':
      return { kind: 'claim', ...mark, says: suggestion.says };
    case 'framing':
      return { kind: 'framing', ...mark, says: suggestion.says, note: suggestion.note };
  }
}

function surenessOf(confidence: number): Sureness {
  if (confidence >= SURE_FROM) return 'sure';
  return confidence >= LIKELY_FROM ? 'likely' : 'guess';
}
