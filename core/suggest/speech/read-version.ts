import type { Version } from '../../article/article.ts';
import type { TextRange } from '../../text/text-range.ts';
import { headlineEchoes } from '../quotes/headline-echoes.ts';
import { quotedStretches } from '../quotes/quoted-stretches.ts';
import type { QuotedStretch } from '../quotes/quoted-stretch.ts';
import { tokenize } from '../tokens/tokenize.ts';
import type { WordReader } from '../tokens/word.ts';
import { attributions } from './attribution.ts';
import type { CueUse, Phrase, Pronoun } from './cue-use.ts';
import type { Grammar, Introduction } from './grammar.ts';
import { called, nameOf, peopleOf, stranger, type Called, type Person } from './people.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { streamsOf } from './stream.ts';

/** How a stretch between quote marks is to be read. */
export type QuoteReading =
  | {
      readonly as: 'speech';
      readonly speaker: Called | null;
      readonly surface: TextRange | null;
      readonly cue: TextRange | null;
      readonly by: 'cue' | 'continued' | 'headline' | 'echo' | 'host' | 'nobody';
    }
  /** The name of a thing, a film, a party: nothing to suggest. */
  | { readonly as: 'name' }
  /** A phrase that nobody is said to have used. */
  | { readonly as: 'distance' };

/** What somebody is reported to say in the publisher's wording. */
export type Report = { readonly items: Sentence; readonly claimant: Called | null; readonly use: CueUse };

/** One sentence of one voice. */
export type ReadSentence = {
  readonly host: QuotedStretch | null;
  readonly items: Sentence;
  /** Whether a quotation is among them. */
  readonly isQuoting: boolean;
  readonly uses: readonly CueUse[];
  readonly reports: readonly Report[];
  /** `Name: …` in a headline. */
  readonly headline: { readonly claimant: Called; readonly from: number } | null;
};

type QuoteReadings = readonly (QuoteReading | undefined)[];

export type BlockReading = {
  readonly text: string;
  readonly sentences: readonly ReadSentence[];
  readonly stretches: readonly QuotedStretch[];
  /** By the index of their stretch. */
  readonly quotes: QuoteReadings;
};

/** A name before a colon takes up fewer items. */
const MOST_BEFORE_COLON = 10;
const DASH = /^[-–—―]$/;
const LONGEST_SIGNATURE = 5;
/** Phrases of fewer words, in the middle of a sentence that reports no speech, are held at a distance. */
const LEAST_SPEECH_WORDS = 6;

/**
 * Who says what in a version of an article, block by block: quotations with their speakers, and what is reported.
 * `take` gets each block's reading in turn, and may let go of its tokens before the next is read.
 */
export function readVersion(
  version: Version,
  grammar: Grammar,
  words: WordReader,
  take: (reading: BlockReading) => void,
): void {
  const texts = version.blocks.map(({ text }) => text);
  const stretchesOf = quotedStretches(texts, (text) => tokenize(text, words));
  const reader = speechReader(grammar, headlineEchoes(version, stretchesOf));
  version.blocks.forEach(({ kind, text }, index) => {
    reader.begin(text, kind !== 'paragraph');
    const stretches = stretchesOf[index] ?? [];
    const sentences: ReadSentence[] = [];
    for (const { host, items } of streamsOf(tokenize(text, words), stretches)) {
      for (const sentence of sentencesOf(items, text)) {
        sentences.push(host ? reader.within(sentence, host) : reader.outside(sentence));
      }
    }
    take({ text, sentences, stretches, quotes: reader.end() });
  });
}

const NO_NAMES: ReadonlySet<number> = new Set();
const NO_USES: ReadonlySet<CueUse> = new Set();
type Attributions = ReadonlyMap<number, CueUse>;
const NO_ATTRIBUTIONS: Attributions = new Map();
type Speakers = ReadonlyMap<CueUse, Called | null>;
const NO_SPEAKERS: Speakers = new Map();

/** A sentence with a quotation, and what is known of it when that is read. */
type QuotingSentence = {
  readonly items: Sentence;
  /** Where quotations stand that name things. */
  readonly names: ReadonlySet<number>;
  readonly attributed: Attributions;
  readonly speakers: Speakers;
  readonly headline: HeadlineSpeaker | null;
};

type HeadlineSpeaker = NonNullable<ReadSentence['headline']> & TextRange;

/** Reads sentence after sentence, and remembers who spoke. */
function speechReader(grammar: Grammar, echoes: ReadonlyMap<QuotedStretch, QuotedStretch>) {
  /** Who spoke in the headline, by the quotation below that will tell. */
  const awaited = new Map<QuotedStretch, Person>();
  let text = '';
  let isHeadline = false;
  let paragraphs = 0;
  let quotes: (QuoteReading | undefined)[] = [];
  /** Of the paragraph before, for a quotation that goes on. */
  let before: QuoteReadings = [];
  let lastCue: TextRange | null = null;
  let spoken = false;
  const people = peopleOf({
    textAt: ({ start, end }) => text.slice(start, end),
    place: () => ({ inHeadline: isHeadline, inLede: paragraphs <= 1 }),
    isSameHead: grammar.isSameHead,
  });

  function begin(block: string, isHead: boolean): void {
    [text, isHeadline] = [block, isHead];
    if (!isHead) paragraphs++;
    before = quotes;
    quotes = [];
    spoken = false;
    lastCue = null;
  }

  function wordsOf(stretch: QuotedStretch): string {
    return text.slice(stretch.start, Math.min(stretch.end, stretch.start + 120));
  }

  function namesIn(items: Sentence): ReadonlySet<number> {
    let names: Set<number> | undefined;
    for (let at = 0; at < items.length; at++) {
      const quote = items[at]?.quote;
      if (quote && grammar.isNameOf(items, at, wordsOf(quote))) (names ??= new Set()).add(at);
    }
    return names ?? NO_NAMES;
  }

  function outside(items: Sentence): ReadSentence {
    const uses = grammar.cueUses(items);
    const isQuoting = hasQuote(items);
    const names = isQuoting ? namesIn(items) : NO_NAMES;
    const attributed = isQuoting ? attributions(items, uses, names) : NO_ATTRIBUTIONS;
    const speakers = speakersOf(items, uses, attributed);
    const headline = headlineSpeaker(items, uses);
    if (isQuoting) {
      const context = { items, names, attributed, speakers, headline };
      for (let at = 0; at < items.length; at++) {
        const quote = items[at]?.quote;
        if (quote) quotes[quote.index] = withEcho(quote, readQuote(quote, at, context));
      }
    }
    const reports = reportsIn(items, uses, speakers);
    if (reports.length > 0 || attributed.size > 0) spoken = true;
    return { host: null, items, isQuoting, uses, reports, headline };
  }

  /** Who speaks by each cue that does report something; and whoever is named between them is met on the way. */
  function speakersOf(items: Sentence, uses: readonly CueUse[], attributed: Attributions): Speakers {
    const introductions = grammar.introductions(items);
    if (uses.length === 0) {
      for (const { phrase, leads } of introductions) people.meet(phrase, leads);
      return NO_SPEAKERS;
    }
    const effective = attributed.size > 0 ? new Set(attributed.values()) : NO_USES;
    const speakers = new Map<CueUse, Called | null>();
    let met = 0;
    const meetBefore = (end: number): void => {
      for (let next = introductions[met]; next && next.at < end; next = introductions[++met]) {
        people.meet(next.phrase, next.leads);
      }
    };
    for (const use of uses) {
      meetBefore(use.at);
      if (use.form.strength === 'strong' || use.reports !== null || use.asks || effective.has(use)) {
        const reported = reportedSubject(items, uses, use);
        const speaker = reported
          ? people.overhear(reported, null)
          : people.hear(use.subject, use.form.gender, use.asks);
        speakers.set(use, speaker && called(speaker));
      }
    }
    meetBefore(Infinity);
    return speakers;
  }

  function readQuote(quote: QuotedStretch, at: number, sentence: QuotingSentence): QuoteReading {
    const { items, names, attributed, speakers, headline } = sentence;
    const beginning = quote.continues && before[quote.continues.index];
    if (beginning?.as === 'speech') {
      spoken = true;
      return { ...beginning, surface: null, cue: null, by: 'continued' };
    }
    if (names.has(at)) return { as: 'name' };
    const use = attributed.get(at);
    if (use) {
      const surface = use.subject.kind === 'implicit' ? null : { start: use.subject.start, end: use.subject.end };
      lastCue = use.cue;
      spoken = true;
      return { as: 'speech', speaker: speakers.get(use) ?? null, surface, cue: use.cue, by: 'cue' };
    }
    const signature = signatureAfter(items, at);
    if (signature) {
      const person = people.hear(signature, null);
      const speaker = person && called(person);
      return { as: 'speech', speaker, surface: signature, cue: null, by: 'headline' };
    }
    if (headline && items.slice(0, at).every(({ quote }) => quote === null)) {
      const { start, end, claimant } = headline;
      return { as: 'speech', speaker: claimant, surface: { start, end }, cue: null, by: 'headline' };
    }
    const begins = at === 0;
    const words = wordsOf(quote);
    const many = hasWords(words, LEAST_SPEECH_WORDS);
    const isIntroduced = items[at - 1]?.word.surface === ':';
    // American print has the comma within the marks: "“Wrong,” came the reply."
    const isSentence =
      begins &&
      (at === items.length - 1 ||
        /^[.!?؟،,]$/.test(items[at + 1]?.word.surface ?? '') ||
        /[,!?]/.test(text[quote.end - 1] ?? ''));
    const isNamed = begins && items[at + 1]?.word.kind === 'word';
    const isShortHeadline = isHeadline && words.includes(' ') && !isNamed;
    if (!many && !isSentence && !isIntroduced && !isShortHeadline) return { as: 'distance' };
    const speaker = people.inFocus();
    if (speaker === null) return { as: 'speech', speaker: null, surface: null, cue: null, by: 'nobody' };
    const cue = isSentence && spoken ? lastCue : null;
    if (isSentence) spoken = true;
    return { as: 'speech', speaker: called(speaker), surface: null, cue, by: 'continued' };
  }

  /** "“I’d rather be free.” — Molly Farr, potter", "Bosses ‘asleep’ over delays - union": after a dash, and last. */
  function signatureAfter(items: Sentence, at: number): Phrase | null {
    const dash = items.findIndex(({ quote, word }, index) => index > at && quote === null && DASH.test(word.surface));
    const [before, after] = [items[dash - 1], items[dash + 1]];
    if (!before || !after || !(isHeadline || dash === at + 1) || hasQuote(items.slice(at + 1))) return null;
    // A hyphen within a word has no space beside it.
    if (items[dash]?.start === before.end && dash !== at + 1) return null;
    const comma = items.findIndex(({ word }, index) => index > dash && word.surface === ',');
    const end = comma === -1 ? items.length : comma;
    if (end - dash > LONGEST_SIGNATURE + 1) return null;
    const phrase = grammar.phraseAt(items, dash + 1, end);
    return phrase && (phrase.name !== null || phrase.of !== null) ? phrase : null;
  }

  /** A quotation of the headline without a name waits for the one below that it echoes; and that one tells. */
  function withEcho(quote: QuotedStretch, reading: QuoteReading): QuoteReading {
    const speaker = reading.as === 'speech' ? reading.speaker : null;
    const asked = awaited.get(quote);
    if (asked) asked.fullName ??= nameOf(speaker);
    const below = echoes.get(quote);
    if (below === undefined || typeof speaker === 'string' || reading.as === 'name') return reading;
    // `المعارضة: «…»`: the member of it who says so below is no other name for it.
    if (speaker?.of === 'body') return reading;
    const person = speaker ?? stranger();
    awaited.set(below, person);
    if (reading.as === 'speech' && reading.by !== 'nobody') return { ...reading, speaker: person };
    return { as: 'speech', speaker: person, surface: null, cue: null, by: 'echo' };
  }

  /** `لافروف: …`: a short phrase for somebody, and a colon. */
  function headlineSpeaker(items: Sentence, uses: readonly CueUse[]): HeadlineSpeaker | null {
    const colon = colonIn(items);
    if (colon < 1 || uses.some(({ at }) => at < colon)) return null;
    const first = items[0];
    const last = items[colon - 1];
    if (!first || !last || (!isHeadline && !items[colon + 1]?.quote)) return null;
    if (first.quote) return null;
    const subject = grammar.phraseAt(items, 0, colon);
    if (!subject) return null;
    const person = people.hear(subject, null);
    const { start } = first;
    const { end } = last;
    return { claimant: person ? called(person) : text.slice(start, end), from: colon + 1, start, end };
  }

  function within(items: Sentence, host: QuotedStretch): ReadSentence {
    const isQuoting = hasQuote(items);
    if (!isQuoting) return { host, items, isQuoting, uses: [], reports: [], headline: null };
    const uses = grammar.cueUses(items);
    const names = namesIn(items);
    const outer = quotes[host.index];
    const speaker = outer?.as === 'speech' ? outer.speaker : null;
    const attributed = attributions(items, uses, names);
    const introductions = grammar.introductions(items);
    for (let at = 0; at < items.length; at++) {
      const quote = items[at]?.quote;
      if (!quote) continue;
      if (names.has(at)) {
        quotes[quote.index] = { as: 'name' };
        continue;
      }
      const use = nearUse(attributed.get(at), at);
      const subject = use && subjectWithin(use, introductions);
      const own = subject && people.overhear(subject, speaker);
      // `قالوا لنا «…»`, "they called us ‘…’": within somebody's own words the third person is another.
      const says = use?.form.kind === 'verb' && use.form.strength === 'strong';
      const isThird = use?.subject.kind === 'pronoun' && use.subject.of !== 'speaker';
      const isOther = !own && (isThird || (says && use.subject.kind === 'implicit'));
      const who = own ? called(own) : isOther ? null : speaker;
      const surface = subject && subject === use.subject ? { start: subject.start, end: subject.end } : null;
      const cue = use?.cue ?? null;
      quotes[quote.index] = { as: 'speech', speaker: who, surface, cue, by: use ? 'cue' : 'host' };
    }
    return { host, items, isQuoting, uses, reports: [], headline: null };
  }

  return { begin, outside, within, end: () => quotes };
}

function hasQuote(items: Sentence): boolean {
  for (const { quote } of items) if (quote !== null) return true;
  return false;
}

/** Where a colon stands near the beginning; -1 where none does. */
function colonIn(items: Sentence): number {
  for (let at = 0; at < Math.min(items.length, MOST_BEFORE_COLON); at++) {
    const item = items[at];
    const isTime = items[at - 1]?.word.kind === 'number' && items[at + 1]?.word.kind === 'number';
    if (item?.quote === null && item.word.surface === ':' && !isTime) return at;
  }
  return -1;
}

/** Whether a text has so many words. */
function hasWords(text: string, least: number): boolean {
  let words = 1;
  for (let at = text.indexOf(' '); at !== -1 && words < least; at = text.indexOf(' ', at + 1)) words++;
  return words >= least;
}

/** `ويروي الشدياق أن مستشاره قال`: of whom somebody tells is not whom the next pronoun means. */
function reportedSubject(items: Sentence, uses: readonly CueUse[], { at, subject, form }: CueUse): Phrase | null {
  if (subject.kind !== 'phrase' || form.kind !== 'verb') return null;
  const tells = ({ at: before, reports }: CueUse): boolean => {
    return reports !== null && before < at && items[reports + 1]?.start === subject.start;
  };
  return uses.some(tells) ? subject : null;
}

/** Within speech a verb reports only what stands right beside it. */
function nearUse(use: CueUse | undefined, quote: number): CueUse | null {
  if (!use) return null;
  return Math.abs(quote - use.at) <= (use.form.strength === 'strong' ? 6 : 2) ? use : null;
}

/** Who speaks within a quotation: whoever is named at the cue, or whom its sentence was about before it. */
function subjectWithin({ at, subject }: CueUse, introductions: readonly Introduction[]): Phrase | Pronoun | null {
  return subject.kind === 'implicit' ? (introductions.findLast((one) => one.at < at)?.phrase ?? null) : subject;
}

function reportsIn(items: Sentence, uses: readonly CueUse[], speakers: Speakers): Report[] {
  const found: Report[] = [];
  for (let index = 0; index < uses.length; index++) {
    const use = uses[index];
    if (!use || use.reports === null) continue;
    const next = uses.slice(index + 1).find(({ reports, at }) => reports !== null && at > (use.reports ?? 0));
    const reported = items.slice(use.reports + 1, next?.at ?? items.length);
    if (reported.length > 0) found.push({ items: reported, claimant: speakers.get(use) ?? null, use });
  }
  return found;
}
