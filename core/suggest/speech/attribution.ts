import type { CueUse } from './cue-use.ts';
import type { Sentence } from './sentences.ts';

/** Whether a verb after a quotation is still said of it. */
const AFTER_WITHIN = 14;
/** Whoever speaks stands so near after a quotation, where much is said of them before the verb. */
const FOLLOWS_WITHIN = 5;
/** A word with other meanings has to stand as near as this to what is said. */
const WEAK_WITHIN = 16;

/** A word with other meanings that stands so near before a quotation is not passed over for one after it. */
const TIED_WITHIN = 4;

/**
 * The cue that says whose each quotation of a sentence is, by the quotation's index: the last one before it and after
 * the quotation before; or one after it; or, for those that are only joined (`"أ" و"ب"`), the one of the quotation
 * before. `names` are quotations that name things, and come between nothing.
 */
export function attributions(
  sentence: Sentence,
  uses: readonly CueUse[],
  names: ReadonlySet<number>,
): ReadonlyMap<number, CueUse> {
  const found = new Map<number, CueUse>();
  if (uses.length === 0) return found;
  let nextUse = 0;
  let previous = -1;
  for (let at = quoteFrom(sentence, 0, names); at < sentence.length;) {
    const next = quoteFrom(sentence, at + 1, names);
    const opens = previous === -1 && !hasWords(sentence, 0, at);
    while ((uses[nextUse]?.at ?? Infinity) < previous) nextUse++;
    let before: CueUse | null = null;
    let after: CueUse | null = null;
    for (let use = nextUse; use < uses.length; use++) {
      const candidate = uses[use];
      if (!candidate || candidate.at >= next) break;
      if (candidate.at < at) before = better(sentence, before, candidate, at);
      else if (mayBeReportedAfter(sentence, at, opens) && mayFollow(sentence, at, candidate, next)) after ??= candidate;
    }
    const shared = previous === -1 || before ? undefined : found.get(previous);
    const isJoined = shared !== undefined && !hasWords(sentence, previous + 1, at);
    const isLater = after !== null && isOfNext(sentence, at, after.at);
    const use = isJoined ? shared : opens ? after : before && isLater ? before : choose(before, after, at);
    const attributed = use ?? shared;
    if (attributed) found.set(at, attributed);
    [previous, at] = [at, next];
  }
  return found;
}

/** The index of the first quotation from `from` on that is no name; after the last item where none is. */
function quoteFrom(sentence: Sentence, from: number, names: ReadonlySet<number>): number {
  let at = from;
  while (at < sentence.length && (sentence[at]?.quote === null || names.has(at))) at++;
  return at;
}

/** The later of two cues, unless that is one of the words with other meanings, and far. */
function better(sentence: Sentence, before: CueUse | null, candidate: CueUse, quote: number): CueUse | null {
  if (candidate.form.strength === 'weak' && quote - candidate.at > WEAK_WITHIN) return before;
  // `قال مراسلنا نقلا عن مصادره`: they are whose words these are.
  const passesOn = candidate.form.lemma === 'نقلا';
  if (before && candidate.form.kind === 'according' && !passesOn) return before;
  const isParticiple = candidate.form.kind === 'participle';
  // `وقاطعه صحفي متسائلا عن كذا، فردّ: "…"`: what follows from something is said anew.
  const { word: verb } = sentence[candidate.at] ?? {};
  if (candidate.form.kind === 'verb' && verb?.isCaseless && verb.conjunction > 0 && verb.shadow.startsWith('ف')) {
    return candidate;
  }
  // `وأكد المدير الخبر، لكنه قلل من أهميته قائلا: "…"`: another clause.
  if (before && startsAnew(sentence, before.at, candidate.at)) return candidate;
  // `ويضيف وهو يشير إلى الرافعات`: what he did as he spoke.
  if (before && /^(?:وهو|وهي|وهم)$/.test(sentence[candidate.at - 1]?.word.shadow ?? '')) return before;
  // `وعلّق جارها قائلًا`: the verb is the cue, and not the participle that only repeats it; but for one after a comma.
  const repeats = candidate.form.lemma === 'قال' && isParticiple && !isComma(sentence, candidate.at - 1);
  if (before && repeats && reportsAlone(before)) return before;
  // `قال تاجر رفض ذكر اسمه: "…"`: what is announced with a colon is what he said.
  const isAnnounced = sentence[quote - 1]?.word.surface === ':' && quote - candidate.at > 1;
  // `أضاف فلان، ردا على ناقد اتهمه بالحياد: "…"`: what others did to him is no announcement, but for `ما وصفه بـ`.
  const word = sentence[candidate.at]?.word;
  const isDoneToHim = word?.isCaseless && word.conjunction === 0 && /(?:ه|ها|هم)$/.test(word.shadow);
  if (before?.form.strength === 'strong' && before.reports === null && isAnnounced && isDoneToHim) return before;
  const isWeakVerb = candidate.form.strength === 'weak' && candidate.form.kind === 'verb';
  if (before?.form.strength === 'strong' && before.reports === null && isAnnounced && isWeakVerb) return before;
  // `قال أحدهم، طالبًا عدم ذكر اسمه: "…"`: what it asked was not what is quoted.
  const isAside = isParticiple && candidate.form.strength === 'weak';
  if (before?.reports === null && isAside && candidate.form.lemma !== 'قوله' && quote - candidate.at > 3) return before;
  return candidate;
}

function startsAnew(sentence: Sentence, from: number, end: number): boolean {
  return sentence.slice(from + 1, end).some(({ word }) => /^لكن(?:ه|ها|هم)?$/.test(word.core));
}

/** `خاطب العمال قائلًا`, `نفى ذلك قائلًا`: of verbs for other deeds the participle tells that something was said. */
function reportsAlone({ form }: CueUse): boolean {
  return form.strength === 'strong' ? !POINTS.has(form.lemma) : SPEAKS.has(form.lemma);
}

const POINTS = new Set(['أشار', 'لفت']);
const SPEAKS = new Set('علّق ردّ عقّب تابع واصل كتب سأل ختم اختتم تحدّث مازح سخر تهكّم مضى زاد صاح همس أكمل شكا'.split(' '));

function choose(before: CueUse | null, after: CueUse | null, quote: number): CueUse | null {
  if (!before || !after) return before ?? after;
  // `أعلن انسحابه لأنه "…"، على حد قوله`: said of the quotation alone.
  if (after.form.kind === 'according' && after.subject.kind === 'implicit') return after;
  const isTied = before.form.strength === 'strong' || quote - before.at <= TIED_WITHIN;
  return isTied || after.form.strength === 'weak' || after.at - quote > 6 ? before : after;
}

/** `ووعد فلان بأن يكون «…»، فيما تعهدت فلانة بـ«…»`: another clause begins, with what another says. */
function isOfNext(sentence: Sentence, quote: number, use: number): boolean {
  return sentence.slice(quote + 1, use).some(({ word }) => /^(?:فيما|بينما|حين|لكن|غير|كما)$/.test(word.shadow));
}

/** `فيضانات "مدمرة" تضرب الإقليم وأهالٍ يتهمون`: a word in the middle of its sentence, which no later verb reports. */
function mayBeReportedAfter(sentence: Sentence, quote: number, opens: boolean): boolean {
  const next = sentence[quote + 1]?.word;
  return opens || !next?.isCaseless || next.isStop || next.cue !== null;
}

function isComma(sentence: Sentence, at: number): boolean {
  return /^[،,]$/.test(sentence[at]?.word.surface ?? '');
}

function mayFollow(sentence: Sentence, quote: number, use: CueUse, next: number): boolean {
  // "“…,” the pilot, Captain Lima, who has flown for years, told them": however long what stands between.
  const latest = sentence[Math.min(quote + FOLLOWS_WITHIN, sentence.length - 1)]?.start ?? 0;
  const isWhoFollows = use.subject.kind === 'phrase' && use.subject.start <= latest;
  if (use.at - quote > AFTER_WITHIN && !(quote === 0 && isWhoFollows)) return false;
  const item = sentence[use.at];
  if (!item) return false;
  // `"…"، وأضاف الوزير: "…"` speaks of the quotation that comes.
  if (item.word.conjunction > 0 && use.form.kind !== 'according') return false;
  if (use.reports !== null) return false;
  // "“volunteers” who said nothing": that says what the quotation is, and not whose.
  if (/^(?:who|which|that)$/.test(sentence[quote + 1]?.word.shadow ?? '')) return false;
  // `"…".. والحكومة ترد: "…"`: after a full stop it announces the next.
  const isApart = /^[.…]$/.test(sentence[quote + 1]?.word.surface ?? '') && sentence[next - 1]?.word.surface === ':';
  if (isApart && next < sentence.length) return false;
  if (use.form.kind === 'participle') return use.at - quote <= 2 && next === sentence.length;
  for (let at = quote + 1; at < use.at; at++) if (/^[;؛:]$/.test(sentence[at]?.word.surface ?? '')) return false;
  return use.form.strength === 'strong' || use.at - quote <= 6;
}

function hasWords(sentence: Sentence, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const word = sentence[at]?.word;
    if (word?.kind === 'word' && !/^(?:and|but|و|ف|لكن|ولكن)$/.test(word.shadow)) return true;
  }
  return false;
}
