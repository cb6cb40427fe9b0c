import type { Word } from '../tokens/word.ts';
import { arabicPhrase } from './arabic-phrase.ts';
import type { CueForm } from './cue-form.ts';
import type { CueUse, Phrase, Subject } from './cue-use.ts';
import type { Sentence } from './sentences.ts';

/** Verbs that put something to somebody, who answers. */
const ASKS = new Set(['سأل', 'قاطع']);

/** `سأل أحد الصحفيين رئيس الحكومة عن الموعد، فردّ`: whoever was asked answers. */
export function askedBefore(sentence: Sentence, at: number, { conjunction, shadow, cue }: Word): Phrase | null {
  if (conjunction === 0 || !shadow.startsWith('ف') || !/^(?:ردّ|أجاب|قال)$/.test(cue?.lemma ?? '')) return null;
  const ask = sentence.findIndex(({ word }, before) => before < at && word.cue?.lemma === 'سأل');
  const who = ask === -1 ? null : arabicPhrase(sentence, ask + 1);
  const whom = who && arabicPhrase(sentence, who.next);
  return whom && whom.next <= at && whom.phrase.of !== null ? whom.phrase : null;
}

/** `وبسؤال الأب، قال`, `وعند سؤال نحاس عن الشكاوى، أجاب`: whoever is asked where the sentence begins. */
export function askedFirst(sentence: Sentence, at: number): Phrase | null {
  const [first = '', second = ''] = [sentence[0]?.word.core, sentence[1]?.word.core];
  const isWhen = /^(?:عند|لدي|حين)$/.test(first) && /^س[ؤوئ]ال$/.test(second);
  if (!isWhen && !/^بس[ؤو]ال$/.test(first)) return null;
  const found = arabicPhrase(sentence, isWhen ? 2 : 1);
  // After the comma, and before any quotation.
  const isNext = found !== null && found.next < at && at < found.next + 8;
  const isFirst = isNext && !sentence.slice(found.next, at).some(({ quote, word }) => quote || word.cue);
  return isFirst && isSomebody(found.phrase) ? found.phrase : null;
}

function isSomebody({ of, name }: Phrase): boolean {
  return of !== null || name !== null;
}

/** `فردّ`, `فأجابت`: with ف whoever was asked before answers. */
export function isAnswer({ conjunction, shadow, cue }: Word): boolean {
  return conjunction > 0 && shadow.startsWith('ف') && /^(?:ردّ|أجاب|قال|علّق|عقّب)$/.test(cue?.lemma ?? '');
}

/** `وقاطعه صحفي`, `وسألتها المذيعة`: whom a verb asks, as its pronoun tells. */
export function askedOf(sentence: Sentence, at: number): Subject | null {
  const word = sentence[at]?.word;
  const pronoun = ASKS.has(word?.cue?.lemma ?? '') ? /(?:ه|ها|هم)$/.exec(word?.core ?? '')?.[0] : undefined;
  return pronoun === undefined ? null : { kind: 'implicit', gender: genderOf(pronoun) };
}

/** `سألتها المذيعة`: whoever asks is not whom the next verb is about. */
export function isAskerOf(sentence: Sentence, at: number): boolean {
  return askedOf(sentence, at - 1) !== null;
}

/** `سألناها`: the newsroom asks. */
export function isOurQuestion({ core, cue }: Word): boolean {
  return cue?.lemma === 'سأل' && /^سالنا(?:ه|ها|هم)$/.test(core);
}

/** `سألناها: «…؟»` is of nobody in the article; after `سألناها عن …:` she answers. */
export function ourQuestion(sentence: Sentence, at: number): Pick<CueUse, 'subject' | 'asks'> {
  const asked = askedOf(sentence, at) ?? ({ kind: 'implicit', gender: null } as const);
  if (sentence[at + 1]?.word.shadow === 'عن') return { subject: asked };
  return { subject: { kind: 'implicit', gender: null, isNewsroom: true }, asks: asked };
}

function genderOf(pronoun: string): CueForm['gender'] {
  if (pronoun === 'هم') return null;
  return pronoun === 'ها' ? 'f' : 'm';
}
