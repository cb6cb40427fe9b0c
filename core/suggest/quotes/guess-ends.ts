import { tokenFrom, type Token } from '../tokens/token.ts';
import type { QuoteMark } from './quote-mark.ts';

/** Stretches that are known already. */
type Known = readonly { readonly open: number; readonly close: number }[];

const SENTENCE_END = /^[.!?؟۔…]$/;
const COMMA = /^[,،]$/;
const PRONOUN_OR_ARTICLE = /^(?:he|she|they|the|a|an|it|his|her|one)$/;
/** How far a verb may stand from the comma before its subject: `, the old man said`. */
const CUE_WITHIN = 5;
/** What was said may stand so far after the verb: `قال الوزير في مؤتمر صحفي إن`. */
const REPORT_WITHIN = 20;

/** Verbs that go on with somebody's words, and so never stand within them: "She added", `وأضاف`. */
const ADDS = new Set(['added', 'continued', 'أضاف', 'تابع', 'أردف', 'استطرد']);

/** Whether a sentence after the opening mark goes on about the speaker, so that the closing one was forgotten. */
export function goesOnAboutSpeaker(tokens: readonly Token[], opener: QuoteMark): boolean {
  for (let at = tokenFrom(tokens, opener.at + opener.width); at + 1 < tokens.length; at++) {
    if (!SENTENCE_END.test(tokens[at]?.word.surface ?? '')) continue;
    const [first, second] = [tokens[at + 1]?.word, tokens[at + 2]?.word];
    const verb = first?.cue ?? (first?.isCapital ? second?.cue : null);
    if (verb?.kind === 'verb' && ADDS.has(verb.lemma)) return true;
  }
  return false;
}

/**
 * Where a quotation ends whose closing mark is missing: before the words that turn to its speaker again, before the
 * sentence with the next quotation, else with the paragraph.
 */
export function guessEnd(text: string, tokens: readonly Token[], opener: QuoteMark, known: Known): number {
  const from = opener.at + opener.width;
  const limit = Math.min(text.length, nextOpening(known, from));
  let lastEnd: number | null = null;
  for (let at = tokenFrom(tokens, from); at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.start >= limit) break;
    const next = tokens[at + 1];
    if (SENTENCE_END.test(token.word.surface)) {
      // `. وأضاف`, ". He added"
      const verb = PRONOUN_OR_ARTICLE.test(next?.word.shadow ?? '') ? tokens[at + 2] : next;
      if (verb && isStrongCue(verb)) return token.end;
      lastEnd = token.end;
    } else if (COMMA.test(token.word.surface) && turnsToSpeaker(tokens, at + 1)) {
      return token.start;
    }
  }
  return limit === text.length ? limit : (lastEnd ?? limit);
}

function nextOpening(known: Known, from: number): number {
  return known.reduce((next, { open }) => (open >= from && open < next ? open : next), Infinity);
}

function isStrongCue({ word }: Token): boolean {
  return word.cue?.kind === 'verb' && word.cue.strength === 'strong';
}

/** Whether a verb of speech stands before a place in its sentence. */
function followsCue(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - REPORT_WITHIN); before--) {
    const token = tokens[before];
    if (!token || SENTENCE_END.test(token.word.surface)) return false;
    if (isStrongCue(token)) return true;
  }
  return false;
}

/** `, he said` · `, said the minister` · `، بحسب الوزير` */
function turnsToSpeaker(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + CUE_WITHIN; at++) {
    const token = tokens[at];
    if (!token || token.word.kind === 'mark') return false;
    const { cue, isCapital } = token.word;
    if (cue?.kind === 'according') return at === from;
    if (isStrongCue(token)) {
      const first = tokens[from]?.word;
      return at === from || isCapital || first?.isCapital === true || PRONOUN_OR_ARTICLE.test(first?.shadow ?? '');
    }
  }
  return false;
}

/**
 * Where a quotation begins whose opening mark is missing: after the colon that announces it, or at the start of its
 * sentences where words after it say whose they were. Null where nothing speaks for a quotation.
 */
export function guessStart(tokens: readonly Token[], closer: QuoteMark, known: Known): number | null {
  const from = known.reduce((start, { close }) => (close <= closer.at && close > start ? close : start), 0);
  const end = tokenFrom(tokens, closer.at);
  for (let at = end - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token || token.start < from) break;
    if (token.word.surface === ':') return token.end;
    // `أعلن النقيب أن النقابة لن تقبل"`: what أن opens is what was said.
    if (token.word.isThat && token.word.isCaseless && followsCue(tokens, at)) return token.end;
  }
  let after = tokenFrom(tokens, closer.at + closer.width);
  if (COMMA.test(tokens[after]?.word.surface ?? '')) after++;
  const isFollowed = turnsToSpeaker(tokens, after);
  const isClosedByComma = COMMA.test(tokens[end - 1]?.word.surface ?? '');
  return isFollowed || isClosedByComma ? from : null;
}
