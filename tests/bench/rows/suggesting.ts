import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { FULL_VERSION, type Article } from '../../../core/article/article.ts';
import type { Language } from '../../../core/language/bilingual.ts';
import { suggest } from '../../../core/suggest/suggest.ts';
import { ARABIC_NEWSROOM_TEXTS } from '../../evaluation/development/arabic-newsrooms.ts';
import { ARABIC_TEXTS } from '../../evaluation/development/arabic.ts';
import { ENGLISH_NEWSROOM_TEXTS } from '../../evaluation/development/english-newsrooms.ts';
import { ENGLISH_TEXTS } from '../../evaluation/development/english.ts';
import { cpuTime } from '../cpu-time.ts';
import { HOSTILE_TEXTS } from '../../fixtures/hostile-texts.ts';
import { shippedLesson } from '../../fixtures/shipped-lesson.ts';
import { growth, spreadOf, type Figure } from '../figure.ts';
import { memoryOfCommand } from './suggesting-memory.ts';

const RUNS = 5;
const MEGABYTES = 2;
/** Peers take their time: a part of the text shows how much. */
const MEGABYTES_FOR_PEERS = 0.2;

const SHIPPED = shippedLesson().article.versions.flatMap(({ blocks }) => blocks.map(({ text }) => text));
const ARABIC = [...ARABIC_TEXTS, ...ARABIC_NEWSROOM_TEXTS].map(({ text }) => text);
const ENGLISH = [...ENGLISH_TEXTS, ...ENGLISH_NEWSROOM_TEXTS].map(({ text }) => text);

/** How fast the program's own reading is, in both languages and on what nobody writes, beside what peers do. */
export async function measureSuggesting(): Promise<Figure[]> {
  return [
    speed('a plain article in Arabic', 'ar', SHIPPED),
    speed('full of quotations, in Arabic', 'ar', ARABIC),
    speed('full of quotations, in English', 'en', ENGLISH),
    ...HOSTILE_TEXTS.map(({ what, language, make }) => {
      return growth('suggest', what, times(make(500_000), language), times(make(1_000_000), language));
    }),
    ...peers(),
    ...(await memoryOfCommand(ENGLISH)),
  ];
}

/** Megabytes of UTF-8 a second, by the processor's time. */
function speed(what: string, language: Language, texts: readonly string[]): Figure {
  const paragraphs = repeated(
    texts.flatMap((text) => text.split('\n')),
    MEGABYTES,
  );
  const megabytes = sizeOf(paragraphs);
  const values = times(paragraphs, language).map((ms) => megabytes / (ms / 1000));
  return { row: 'suggest', what, unit: 'MB/s', values, by: 'median', must: { atLeast: 5 } };
}

/** How many times as long as ours a peer takes for sentences, quotations and people in the same English. */
function peers(): Figure[] {
  const paragraphs = repeated(
    ENGLISH.flatMap((text) => text.split('\n')),
    MEGABYTES_FOR_PEERS,
  );
  const text = paragraphs.join('\n\n');
  const own = spreadOf(times(paragraphs, 'en')).median;
  const wink = winkNlp(model);
  const against = (name: string, read: () => void): Figure => {
    read();
    const values = Array.from({ length: 3 }, () => cpuTime(read) / own);
    const what = `as fast as ${name} on the same English`;
    return { row: 'suggest', what, unit: '×', values, by: 'median', must: null };
  };
  return [
    against('compromise', () => {
      const document = nlp(text);
      document.quotations().out('array');
      document.people().out('array');
    }),
    against('wink-nlp', () => {
      const document = wink.readDoc(text);
      document.sentences().out();
      document.entities().out();
    }),
  ];
}

function times(texts: readonly string[], language: Language): number[] {
  const article = articleOf(texts, language);
  suggest(article);
  return Array.from({ length: RUNS }, () => cpuTime(() => suggest(article)));
}

function articleOf(texts: readonly string[], language: Language): Article {
  const blocks = texts.map((text) => ({ kind: 'paragraph', text }) as const);
  const versions = [{ id: FULL_VERSION, blocks }];
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  return { headline: '', language, direction, publisher: null, published: null, versions };
}

function repeated(texts: readonly string[], megabytes: number): string[] {
  return Array.from({ length: Math.ceil(megabytes / sizeOf(texts)) }, () => texts).flat();
}

function sizeOf(texts: readonly string[]): number {
  return Buffer.byteLength(texts.join('\n')) / 1e6;
}
