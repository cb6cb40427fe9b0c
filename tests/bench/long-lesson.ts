import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { FULL_VERSION, type Block } from '../../core/article/article.ts';
import type { Bilingual } from '../../core/language/bilingual.ts';
import { lessonSchema, type Lesson } from '../../core/lesson/lesson.ts';
import { MARK_KINDS, type KeyMark, type LearnerMark, type MarkKind } from '../../core/mark/mark.ts';
import { describe } from '../../core/mark/selector.ts';
import { inReadingOrder } from '../../core/mark/span.ts';
import { seededRandom, type Random } from '../../core/quiz/seeded.ts';
import { shippedLesson } from '../fixtures/shipped-lesson.ts';

/** Words a paragraph, as in the article that ships. */
const PARAGRAPH = 70;

/** Words a sentence, for the glosses. */
const SENTENCE = 18;

/** How many words marks of each kind have: a quote is a sentence or two, framing a word or two. */
const LENGTHS: Record<MarkKind, readonly [least: number, most: number]> = {
  quote: [6, 28],
  claim: [5, 14],
  framing: [1, 3],
};

/**
 * A lesson on an article of many words, drawn from those of the article that ships, with a key of many marks, spread
 * evenly: nested and overlapping as real ones are. The same for the same numbers.
 */
export function longLesson(id: string, words: number, marks: number): Lesson {
  const random = seededRandom(words);
  const shipped = shippedLesson().article.versions.flatMap(({ blocks }) => blocks);
  const vocabulary = shipped.flatMap(({ text }) => text.split(' '));
  const paragraphs = Array.from({ length: Math.round(words / PARAGRAPH) }, () =>
    Array.from({ length: PARAGRAPH }, () => pick(vocabulary, random)),
  );
  const blocks: Block[] = [
    { kind: 'headline', text: `مقال من ${words} كلمة` },
    ...paragraphs.map((list): Block => ({ kind: 'paragraph', text: list.join(' ') })),
  ];
  const lesson: z.input<typeof lessonSchema> = {
    schema: 1,
    id,
    title: both(`${words} words, ${marks} marks`),
    summary: both('Made to be measured'),
    minutes: 1,
    languages: ['ar', 'en'],
    credit: { text: both('None'), license: 'CC0-1.0', addresses: [] },
    article: {
      headline: blocks[0]?.text ?? '',
      language: 'ar',
      direction: 'rtl',
      publisher: null,
      published: null,
      versions: [{ id: FULL_VERSION, blocks }],
    },
    key: keyFor(paragraphs, marks, random),
    calm: [],
    gloss: paragraphs.flatMap((list, index) =>
      sentencesOf(list).map(([from, to]) => ({ selector: selectorFor(list, index + 1, from, to), text: 'In English' })),
    ),
    voices: { names: [], absent: [], stretches: [] },
    dossier: [],
    walk: [{ id: 'first', title: both('First'), text: both('Look'), focus: [], task: { kind: 'look' } }],
    practice: { version: FULL_VERSION, given: [] },
    items: [],
  };
  return lessonSchema.parse(lesson);
}

/** Writes a lesson into a folder of lessons, in one file. */
export function writeLesson(lessonsFolder: string, lesson: Lesson): void {
  mkdirSync(lessonsFolder, { recursive: true });
  writeFileSync(join(lessonsFolder, `${lesson.id}.json`), JSON.stringify(lesson));
}

/** The key's marks as if a learner had made them all. */
export function asOwnMarks(key: readonly KeyMark[]): LearnerMark[] {
  return key.map(({ id, kind, selector }) => ({ id, kind, selector, note: '' }));
}

function keyFor(
  paragraphs: readonly (readonly string[])[],
  marks: number,
  random: Random,
): z.input<typeof lessonSchema>['key'] {
  return Array.from({ length: marks }, (_, index) => {
    const paragraph = Math.floor((index * paragraphs.length) / marks);
    const list = paragraphs[paragraph] ?? [];
    const kind = pick(MARK_KINDS, random);
    const [least, most] = LENGTHS[kind];
    const length = least + Math.floor(random() * (most - least + 1));
    const from = Math.floor(random() * (list.length - length));
    return { kind, selector: selectorFor(list, paragraph + 1, from, from + length) };
  })
    .sort((a, b) => inReadingOrder(a.selector, b.selector))
    .map(({ kind, selector }, index) => {
      const common = { id: `m${index}`, selector, firmness: 'firm' as const, reason: both('It is so in this article') };
      switch (kind) {
        case 'quote':
          return { kind, ...common, says: { speaker: both('The minister'), cue: null, holds: [] } };
        case 'claim':
          return {
            kind,
            ...common,
            says: { claimant: both('The paper'), status: 'record', settledBy: both('A record') },
          };
        case 'framing':
          return { kind, ...common, says: { device: ['loaded-word'], wordOf: 'publisher' } };
      }
    });
}

function sentencesOf(list: readonly string[]): [from: number, to: number][] {
  const count = Math.floor(list.length / SENTENCE);
  return Array.from({ length: count }, (_, index) => [index * SENTENCE, (index + 1) * SENTENCE]);
}

/** The selector of words `from` to `to` (exclusive) of a paragraph. */
function selectorFor(list: readonly string[], block: number, from: number, to: number): ReturnType<typeof describe> {
  const start = list.slice(0, from).join(' ').length + (from === 0 ? 0 : 1);
  const end = start + list.slice(from, to).join(' ').length;
  return describe({ version: FULL_VERSION, block, start, end }, list.join(' '));
}

function pick<Entry>(list: readonly Entry[], random: Random): Entry {
  const entry = list[Math.floor(random() * list.length)];
  if (entry === undefined) throw new Error('there is nothing to pick from');
  return entry;
}

function both(text: string): Bilingual {
  return { ar: text, en: text };
}
