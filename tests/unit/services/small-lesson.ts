import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { LESSON_PARTS, lessonSchema, type Lesson } from '../../../core/lesson/lesson.ts';

const TEXT = 'قال الوزير: "سنعود قريبا" وفق ما نقلت الوكالة.';
const QUOTED = 'سنعود قريبا';

const both = (text: string) => ({ ar: `${text} ع`, en: text });

const selector = {
  version: 'full',
  block: 1,
  start: TEXT.indexOf(QUOTED),
  end: TEXT.indexOf(QUOTED) + QUOTED.length,
  exact: QUOTED,
  prefix: TEXT.slice(0, TEXT.indexOf(QUOTED)),
  suffix: TEXT.slice(TEXT.indexOf(QUOTED) + QUOTED.length),
};

/** A lesson as small as the schema allows, on an article of one paragraph. */
export function smallLesson(id = 'small'): Lesson {
  const lesson: z.input<typeof lessonSchema> = {
    schema: 1,
    id,
    title: both('A small lesson'),
    summary: both('One quote'),
    minutes: 1,
    languages: ['ar', 'en'],
    credit: { text: both('Ours'), license: 'CC0-1.0', addresses: [] },
    article: {
      headline: 'الوزير يعود',
      language: 'ar',
      direction: 'rtl',
      publisher: null,
      published: null,
      versions: [
        {
          id: 'full',
          blocks: [
            { kind: 'headline', text: 'الوزير يعود' },
            { kind: 'paragraph', text: TEXT },
          ],
        },
      ],
    },
    key: [
      {
        id: 'the-quote',
        kind: 'quote',
        selector,
        firmness: 'firm',
        reason: both('It stands in quotation marks'),
        says: { speaker: both('The minister'), cue: 'قال', holds: [] },
      },
    ],
    calm: [],
    gloss: [],
    voices: { names: [], absent: [], stretches: [] },
    dossier: [],
    walk: [{ id: 'first', title: both('Who speaks?'), text: both('Look'), focus: [], task: { kind: 'look' } }],
    practice: { version: 'full', given: [] },
    items: [],
  };
  return lessonSchema.parse(lesson);
}

/** Writes a lesson as a folder of parts into a folder of lessons, and returns its path. */
export function writeLessonFolder(lessonsFolder: string, lesson: Lesson): string {
  const folder = join(lessonsFolder, lesson.id);
  mkdirSync(folder, { recursive: true });
  const rest: Partial<Lesson> = { ...lesson };
  for (const part of LESSON_PARTS) {
    writeFileSync(join(folder, `${part}.json`), JSON.stringify(lesson[part]));
    delete rest[part];
  }
  writeFileSync(join(folder, 'lesson.json'), JSON.stringify(rest));
  return folder;
}
