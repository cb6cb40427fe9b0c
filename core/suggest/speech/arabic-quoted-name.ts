import type { Phrase } from './cue-use.ts';
import type { Sentence } from './sentences.ts';

/** A surname, or a given name and a surname, is no longer. */
const LONGEST_NAME = 28;
/** What was said stands within so many items after the name. */
const SAID_WITHIN = 30;

/** `وأضاف «البنداري»، خلال مداخلة، أن`: Egyptian papers put the speaker's name in marks. Null where it is speech. */
export function quotedName(sentence: Sentence, at: number): Phrase | null {
  const quote = sentence[at]?.quote;
  const verb = sentence[at - 1]?.word.cue;
  if (!quote || verb?.kind !== 'verb' || quote.end - quote.start > LONGEST_NAME) return null;
  if (!isFollowed(sentence, at)) return null;
  const range = { start: quote.start, end: quote.end };
  const known = { offices: [], of: 'given', refersBack: false, isGeneric: false, issuer: null } as const;
  return { kind: 'phrase', ...range, name: range, gender: verb.gender, ...known };
}

/** Whether what the verb reports is still to come: after أن, a colon or other marks, and no other verb of speech. */
function isFollowed(sentence: Sentence, at: number): boolean {
  const after = sentence[at + 1]?.word;
  // `وصفت «الغد» القرار بأنه`: its object follows.
  const isObject = after?.kind === 'word' && after.isDefinite && !after.isStop;
  if (!isObject && !/^[،,:]$/.test(after?.surface ?? '') && !after?.isThat) return false;
  for (let next = at + 1; next < Math.min(sentence.length, at + SAID_WITHIN); next++) {
    const item = sentence[next];
    if (!item || item.word.cue) return false;
    if (item.quote) return next > at + 2;
    if (item.word.isThat || item.word.surface === ':') return true;
  }
  return false;
}
