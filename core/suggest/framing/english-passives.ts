import type { TextRange } from '../../text/text-range.ts';
import type { Token } from '../tokens/token.ts';

const FORMS_OF_BE = new Set(['was', 'were', 'been', 'being', 'is', 'are']);
/** Deeds that somebody has to have done. */
const DEEDS = new Set(
  (
    'killed shot wounded bombed shelled destroyed demolished arrested detained jailed imprisoned displaced evicted ' +
    'expelled deported fired sacked dismissed beaten tortured executed raided seized confiscated silenced banned ' +
    'abandoned misled deleted attacked targeted assaulted abused starved denied deprived forced separated removed ' +
    'massacred mistreated ignored overlooked mishandled leaked doctored falsified withheld suppressed'
  ).split(' '),
);
/** With these the deed is nobody's, or its doer is named. */
const DOER_OR_NONE = /^(?:by|crash|accident|collision|quake|earthquake|flood|floods|fire|storm|avalanche|derailment)$/;
const WITHIN = 10;

/** Passives that leave unsaid who did something: "were killed", "mistakes were made". */
export function englishPassives(sentence: readonly Token[]): TextRange[] {
  const found: TextRange[] = [];
  for (let at = 0; at < sentence.length; at++) {
    const token = sentence[at];
    if (!token || !FORMS_OF_BE.has(token.word.shadow)) continue;
    const isAdverb = sentence[at + 1]?.word.shadow.endsWith('ly') === true;
    const index = isAdverb ? at + 2 : at + 1;
    const deed = sentence[index];
    if (!deed) continue;
    const isMistake = deed.word.shadow === 'made' && sentence[at - 1]?.word.shadow === 'mistakes';
    if (!isMistake && !DEEDS.has(deed.word.shadow)) continue;
    const rest = sentence.slice(index + 1, index + WITHIN);
    if (!rest.some(({ word }) => DOER_OR_NONE.test(word.shadow))) found.push({ start: token.start, end: deed.end });
  }
  return found;
}
