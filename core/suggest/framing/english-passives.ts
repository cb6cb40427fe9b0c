import type { TextRange } from '../../text/text-range.ts';
import type { Token } from '../tokens/token.ts';

export const FORMS_OF_BE: ReadonlySet<string> = new Set(['was', 'were', 'been', 'being', 'is', 'are']);
/** Deeds that somebody has to have done. */
const DEEDS = new Set(
  (
    'killed shot stabbed wounded hit struck bombed bombarded shelled targeted attacked ambushed assaulted ' +
    'beaten tortured executed hanged lynched murdered massacred slaughtered abducted kidnapped raped ' +
    'torched set blown gassed poisoned destroyed demolished razed flattened bulldozed levelled leveled ' +
    'vandalised vandalized defaced desecrated looted ransacked plundered arrested detained jailed imprisoned held ' +
    'interrogated raided rounded handcuffed blindfolded displaced uprooted evicted expelled ' +
    'deported removed driven turned dispersed fired sacked dismissed demoted stripped punished seized ' +
    'confiscated stolen silenced censored gagged muzzled banned blocked barred outlawed shut cut slashed axed ' +
    'abandoned forgotten neglected ignored overlooked betrayed misled deceived deleted ' +
    'erased concealed hidden buried leaked doctored falsified fabricated withheld suppressed starved denied refused ' +
    'deprived forced coerced pressured threatened intimidated abused mistreated humiliated insulted exploited ' +
    'mishandled mismanaged separated besieged blockaded occupied annexed partitioned'
  ).split(' '),
);
/** What is said to have been made, raised or asked, and by nobody: "mistakes were made", "questions were asked". */
const DOINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['made', new Set(['mistakes', 'errors', 'decisions', 'choices', 'threats', 'promises', 'concessions', 'calls'])],
  ['raised', new Set(['concerns', 'questions', 'doubts', 'fears', 'objections', 'eyebrows'])],
  ['asked', new Set(['questions'])],
  ['fired', new Set(['shots', 'rockets', 'missiles'])],
  ['lost', new Set(['lives', 'jobs', 'opportunities'])],
  ['taken', new Set(['measures', 'steps', 'decisions', 'action'])],
  ['learned', new Set(['lessons'])],
  ['learnt', new Set(['lessons'])],
  ['spilled', new Set(['blood'])],
  ['spilt', new Set(['blood'])],
]);
/** What "set" and its like need after them: "was set on fire", "were rounded up". */
const PARTICLE: ReadonlyMap<string, RegExp> = new Map([
  ['set', /^(?:on|alight|ablaze)$/],
  ['blown', /^up$/],
  ['rounded', /^up$/],
  ['driven', /^(?:from|out|off)$/],
  ['turned', /^(?:away|back)$/],
  ['held', /^(?:in|at|without|incommunicado|hostage)$/],
  ['shut', /^down$/],
  ['cut', /^(?:off|from|back)$/],
  ['denied', /^(?:access|entry|food|water|medical|treatment|visas|permission|the|a|any|bail)$/],
  ['refused', /^(?:access|entry|food|water|medical|treatment|visas|permission|a|any|bail)$/],
]);
/** With these the deed is nobody's, or its doer is named. */
const DOER_OR_NONE = /^(?:by|crash|accident|collision|quake|earthquake|flood|floods|fire|storm|avalanche|derailment)$/;
const HAVE = /^(?:have|has|had|may|might|will|must|should|not)$/;
const WITHIN = 10;

/** Passives that leave unsaid who did something: "were killed", "mistakes were made". */
export function englishPassives(sentence: readonly Token[]): TextRange[] {
  const found: TextRange[] = [];
  for (let at = 0; at < sentence.length; at++) {
    const token = sentence[at];
    if (!token?.word.isPassive) continue;
    const isAdverb = sentence[at + 1]?.word.shadow.endsWith('ly') === true;
    const index = isAdverb ? at + 2 : at + 1;
    const deed = sentence[index];
    if (!deed) continue;
    const done = DOINGS.get(deed.word.shadow);
    if (!done && !DEEDS.has(deed.word.shadow)) continue;
    const what = done && subjectNear(sentence, at);
    const isDoing = what !== undefined && done?.has(what.word.shadow) === true;
    if (!isDoing && !DEEDS.has(deed.word.shadow)) continue;
    const particle = PARTICLE.get(deed.word.shadow);
    if (particle && !isDoing && !particle.test(sentence[index + 1]?.word.shadow ?? '')) continue;
    const rest = sentence.slice(index + 1, index + WITHIN);
    if (rest.some(({ word }) => DOER_OR_NONE.test(word.shadow))) continue;
    found.push({ start: isDoing ? what.start : token.start, end: deed.end });
  }
  return found;
}

/** The word before a form of "be" and its like: "mistakes | have been", "shots | were". */
function subjectNear(sentence: readonly Token[], be: number): Token | undefined {
  let at = be - 1;
  while (at > 0 && HAVE.test(sentence[at]?.word.shadow ?? '')) at--;
  return sentence[at];
}
