import type { FramingDevice } from '../../mark/mark.ts';
import type { TextRange } from '../../text/text-range.ts';
import type { Finding } from '../finding.ts';
import type { RuleId } from '../rules.ts';
import type { BlockReading, ReadSentence } from '../speech/read-version.ts';
import type { FramingSays } from '../suggestion.ts';
import type { Token } from '../tokens/token.ts';
import type { Word } from '../tokens/word.ts';
import { lexiconMatches } from './lexicon-matches.ts';

/** What framing needs to know of a language beside its lexicon. */
export type FramingGrammar = {
  readonly passives: (sentence: readonly Token[]) => TextRange[];
  readonly usThem: (sentence: readonly Token[]) => TextRange[];
  /** Whether a word may be the adjective of the noun before it. */
  readonly agree: (noun: Word, next: Word) => boolean;
  /** `ما يسمّى`, "so-called": how many tokens before a quotation say so. */
  readonly soCalled: (sentence: readonly Token[], quote: number) => number;
};

/** A subject between a comma and its verb is shorter. */
const MOST_SUBJECT = 8;
/** A quoted phrase of more words isn't one expression. */
const MOST_PHRASE_UNITS = 40;

/** The words of a block that steer a reader. */
export function framingFindings(reading: BlockReading, grammar: FramingGrammar): Finding[] {
  const found: Finding[] = [];
  for (const sentence of reading.sentences) addFindings(sentence, reading, grammar, found);
  return found.length > 1 ? withoutHeld(found) : found;
}

function addFindings(sentence: ReadSentence, reading: BlockReading, grammar: FramingGrammar, to: Finding[]): void {
  const { host, items } = sentence;
  if (host && reading.quotes[host.index]?.as === 'name') return;
  const isOwnPhrase = host !== null && host.depth > 0 && host.end - host.start <= MOST_PHRASE_UNITS;
  for (const { range, device, note } of lexiconMatches(items, grammar.agree)) {
    const whole = isOwnPhrase ? { start: host.start, end: host.end } : range;
    const says = { device: [...device], wordOf: wordOf(sentence, whole, reading) };
    to.push({ range: whole, kind: 'framing', says, note, rule: 'framing-lexicon', confidence: 0.7 });
  }
  for (const range of grammar.passives(items)) to.push(byGrammar('framing-hidden-doer', range, sentence, reading));
  for (const range of grammar.usThem(items)) to.push(byGrammar('framing-us-them', range, sentence, reading));
  if (host) return;
  if (sentence.uses.length > 0) {
    for (const range of vouchingVerbs(sentence)) to.push(byGrammar('framing-vouching', range, sentence, reading));
  }
  if (!sentence.isQuoting) return;
  for (const { rule, range } of heldAtDistance(items, reading, grammar)) {
    to.push(byGrammar(rule, range, sentence, reading));
  }
}

/** What the rules of grammar find, and how sure that is. */
const BY_GRAMMAR = {
  'framing-hidden-doer': { device: 'hidden-doer', confidence: 0.5 },
  'framing-us-them': { device: 'us-them', confidence: 0.6 },
  'framing-vouching': { device: 'vouching-verb', confidence: 0.65 },
  'framing-so-called': { device: 'dismissal', confidence: 0.5 },
  'framing-scare-quotes': { device: 'dismissal', confidence: 0.5 },
} as const satisfies Partial<Record<RuleId, { device: FramingDevice; confidence: number }>>;
type GrammarRule = keyof typeof BY_GRAMMAR;

function byGrammar(rule: GrammarRule, range: TextRange, sentence: ReadSentence, reading: BlockReading): Finding {
  const { device, confidence } = BY_GRAMMAR[rule];
  const says = { device: [device], wordOf: wordOf(sentence, range, reading) };
  return { range, kind: 'framing', says, note: null, rule, confidence };
}

type WordOf = FramingSays['wordOf'];

function wordOf({ host, reports }: ReadSentence, range: TextRange, { quotes }: BlockReading): WordOf {
  if (host) return quotes[host.index]?.as === 'speech' ? 'speaker' : 'publisher';
  // In a report the words may be the speaker's own, or the publisher's for them.
  const isReported = reports.some(({ items }) => {
    return (items[0]?.start ?? Infinity) <= range.start && range.end <= (items.at(-1)?.end ?? 0);
  });
  return isReported ? 'unknown' : 'publisher';
}

/** Reporting verbs that say more than "said", where they do report something. */
function vouchingVerbs({ items, uses, isQuoting }: ReadSentence): TextRange[] {
  return uses.flatMap(({ form, at, cue, reports }) => {
    if (!form.vouches) return [];
    const isArabic = /^\p{Lo}/u.test(form.lemma);
    const isSaid = reports !== null || isQuoting || isAfterReport(items, at);
    const reportsHere = isSaid || (isArabic && form.strength === 'strong');
    return reportsHere && items[at] ? [cue] : [];
  });
}

/** "Mistakes were made, an officer admitted.": what is reported stands before, and nothing but its place follows. */
function isAfterReport(items: readonly Token[], at: number): boolean {
  const next = items[at + 1]?.word;
  const isLast = !next || /^[.!?]$/.test(next.surface) || /^(?:on|in|at|later|last)$/.test(next.shadow);
  return isLast && items.slice(Math.max(0, at - MOST_SUBJECT), at).some(({ word }) => word.surface === ',');
}

function heldAtDistance(items: readonly Token[], reading: BlockReading, { soCalled }: FramingGrammar) {
  const found: { rule: GrammarRule; range: TextRange }[] = [];
  for (let at = 0; at < items.length; at++) {
    const quote = items[at]?.quote;
    if (!quote) continue;
    const before = soCalled(items, at);
    const first = items[at - before];
    const as = reading.quotes[quote.index]?.as;
    if (before > 0 && first) {
      const start = first.quote ? first.start : first.start + first.word.conjunction;
      found.push({ rule: 'framing-so-called', range: { start, end: quote.close } });
    } else if (as === 'distance') {
      found.push({ rule: 'framing-scare-quotes', range: { start: quote.start, end: quote.end } });
    }
  }
  return found;
}

/** Of findings at one place the widest is kept, with the others' devices. */
function withoutHeld(found: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  const ordered = found.toSorted((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  for (const finding of ordered) {
    const last = kept.at(-1);
    if (last?.kind === 'framing' && finding.kind === 'framing' && finding.range.start < last.range.end) {
      for (const device of finding.says.device) if (!last.says.device.includes(device)) last.says.device.push(device);
      last.note ??= finding.note;
      continue;
    }
    kept.push(finding);
  }
  return kept;
}
