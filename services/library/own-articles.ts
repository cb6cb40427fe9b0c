import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type * as z from 'zod';
import type { Article } from '../../core/article/article.ts';
import { jsonPointer } from '../../core/lesson/json-pointer.ts';
import { lessonIdSchema, type LessonId } from '../../core/lesson/lesson.ts';
import { OWN_ARTICLE_SCHEMA, ownArticleSchema, type OwnArticle } from '../../core/lesson/own-article.ts';
import { nothingIfMissing } from '../files/listing.ts';
import { readJson } from '../files/read-json.ts';
import { syncFolder } from '../files/sync-to-disk.ts';
import { writeWholeFile } from '../files/write-whole-file.ts';
import { inWords, type LessonProblem } from './read-lesson.ts';

export type OwnArticles = ReturnType<typeof openOwnArticles>;

export type OwnArticleReading = { ok: true; own: OwnArticle } | { ok: false; problems: readonly LessonProblem[] };

const EXTENSION = '.json';

/** The articles that people brought, each in a folder as `<id>.json`. What can't be read is told, and left as it is. */
export function openOwnArticles(folder: string, now: () => number) {
  function fileOf(id: LessonId): string {
    return join(folder, `${id}${EXTENSION}`);
  }

  async function ids(): Promise<LessonId[]> {
    const names = await readdir(folder).catch(nothingIfMissing);
    return names.flatMap((name) => {
      const id = lessonIdSchema.safeParse(name.endsWith(EXTENSION) ? basename(name, EXTENSION) : null);
      return id.success ? [id.data] : [];
    });
  }

  return {
    has: (id: LessonId): boolean => existsSync(fileOf(id)),

    /** Reads an article, or null where there is none of that id. */
    async open(id: LessonId): Promise<OwnArticleReading | null> {
      return existsSync(fileOf(id)) ? readOwnArticle(fileOf(id), id) : null;
    },

    /** Every article by its id, damaged ones included. */
    async all(): Promise<ReadonlyMap<LessonId, OwnArticleReading>> {
      const all = await ids();
      return new Map(await Promise.all(all.map(async (id) => [id, await readOwnArticle(fileOf(id), id)] as const)));
    },

    /** Keeps an article under an id of its own: on the disk, whole, when this returns. Throws what the disk throws. */
    keep(article: Article): LessonId {
      const id = lessonIdSchema.parse(`article-${randomUUID()}`);
      const own: OwnArticle = { schema: OWN_ARTICLE_SCHEMA, id, added: now(), article };
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeWholeFile(fileOf(id), JSON.stringify(own), 'program');
      return id;
    },

    /** Removes an article; false where there is none of that id. */
    remove(id: LessonId): boolean {
      if (!existsSync(fileOf(id))) return false;
      rmSync(fileOf(id));
      syncFolder(folder);
      return true;
    },
  };
}

async function readOwnArticle(file: string, id: LessonId): Promise<OwnArticleReading> {
  const reading = await readJson(file);
  if (!reading.ok) return { ok: false, problems: [{ file, path: '', message: inWords(reading.problem) }] };
  const parsed = ownArticleSchema.safeParse(reading.value);
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error, file) };
  if (parsed.data.id === id) return { ok: true, own: parsed.data };
  return {
    ok: false,
    problems: [{ file, path: '/id', message: `the article's id is ${parsed.data.id}, and its name here is ${id}` }],
  };
}

function problemsOf({ issues }: z.ZodError, file: string): LessonProblem[] {
  return issues.map(({ path, message }) => ({ file, path: jsonPointer(path), message }));
}
