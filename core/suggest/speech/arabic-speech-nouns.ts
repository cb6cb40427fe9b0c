import type { Word } from '../tokens/word.ts';
import { arabicPhrase } from './arabic-phrase.ts';
import type { CueForm } from './cue-form.ts';
import type { Subject } from './cue-use.ts';
import type { Sentence } from './sentences.ts';

/** Nouns for what is said, which announce it as verbs do. */
const NOUNS = new Set(
  'نصيحة وصية رسالة رد جواب اجابة تعليق خلاصة سوال سؤال دعاء امنية صرخة كلمة كلمات عبارة شعار مطلب تعقيب حكمة نداء تحذير تحذيرا سؤالا سوالا جوابا'.split(
    ' ',
  ),
);
/** `وكانت نصيحة والده قبل اللقاء: «…»`: so many items at most stand between them and the colon. */
const MOST_BEFORE_COLON = 6;

/** A noun for what is said, as the cue of a quotation that it announces. */
export const SPEECH_NOUN: CueForm = { lemma: 'قوله', kind: 'verb', strength: 'weak', vouches: false, gender: null };

/** `نصيحة والده: «…»`, `وجاء ردها سريعا: «…»`: whose words a noun announces; null where it announces none. */
export function ownerOfWords(sentence: Sentence, at: number): Subject | null {
  const word = sentence[at]?.word;
  if (word?.kind !== 'word' || word.isDefinite) return null;
  const pronoun = NOUNS.has(word.core) ? null : pronounOf(word);
  if (pronoun === undefined) return null;
  if (pronoun !== null) {
    const gender = pronoun === 'هم' ? null : pronoun === 'ها' ? 'f' : 'm';
    return announces(sentence, at + 1) ? { kind: 'implicit', gender } : null;
  }
  // `ووجهت الوزيرة نداء إلى المانحين: «…»`: of whoever the sentence is about.
  const isToSomebody = /^(?:الي|ل|لـ+)$/.test(sentence[at + 1]?.word.shadow ?? '');
  if (isToSomebody && at > 0) return announces(sentence, at + 1) ? { kind: 'implicit', gender: null } : null;
  const found = arabicPhrase(sentence, at + 1);
  const isOwner = found?.phrase.of === 'role' || found?.phrase.of === 'given';
  return found && isOwner && announces(sentence, found.next) ? found.phrase : null;
}

function pronounOf({ core }: Word): string | undefined {
  const pronoun = /(?:ه|ها|هم)$/.exec(core)?.[0];
  if (pronoun === undefined) return undefined;
  const stem = core.slice(0, -pronoun.length);
  return NOUNS.has(stem) || (stem.endsWith('ت') && NOUNS.has(`${stem.slice(0, -1)}ة`)) ? pronoun : undefined;
}

/** Whether a colon and a quotation follow with no other word for speaking between. */
function announces(sentence: Sentence, from: number): boolean {
  for (let at = from; at < from + MOST_BEFORE_COLON; at++) {
    const item = sentence[at];
    if (!item || item.quote || item.word.cue || item.word.isThat) return false;
    if (item.word.surface === ':') return sentence[at + 1]?.quote !== null && sentence[at + 1] !== undefined;
  }
  return false;
}
