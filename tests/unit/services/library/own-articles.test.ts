import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lessonIdSchema } from '../../../../core/lesson/lesson.ts';
import { openOwnArticles } from '../../../../services/library/own-articles.ts';
import { smallLesson } from '../small-lesson.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const ARTICLE = smallLesson().article;

function ownArticles() {
  const folder = join(temporaryFolder(), 'articles');
  return { folder, articles: openOwnArticles(folder, () => 7) };
}

describe('an article of a person’s own', () => {
  it('is there for whoever looks next', async () => {
    const { folder, articles } = ownArticles();
    const id = articles.keep(ARTICLE);
    const again = openOwnArticles(folder, () => 8);
    const reading = { ok: true, own: { schema: 1, id, added: 7, article: ARTICLE } };
    expect(await again.open(id)).toEqual(reading);
    expect(await again.all()).toEqual(new Map([[id, reading]]));
    expect(again.has(id)).toBe(true);
  });

  it('is kept beside another of the same text', async () => {
    const { articles } = ownArticles();
    expect(articles.keep(ARTICLE)).not.toBe(articles.keep(ARTICLE));
    expect((await articles.all()).size).toBe(2);
  });

  it('goes without a trace, and is gone only once', async () => {
    const { folder, articles } = ownArticles();
    const id = articles.keep(ARTICLE);
    expect(articles.remove(id)).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
    expect(await articles.open(id)).toBeNull();
    expect(articles.remove(id)).toBe(false);
  });

  it('throws what the disk throws, and leaves nothing behind', () => {
    const { folder, articles } = ownArticles();
    writeFileSync(folder, 'a file where a folder is wanted');
    expect(() => articles.keep(ARTICLE)).toThrow(/EEXIST|ENOTDIR/);
    expect(readFileSync(folder, 'utf8')).toBe('a file where a folder is wanted');
  });
});

describe('a folder of articles', () => {
  it('is empty before anything was kept', async () => {
    const { articles } = ownArticles();
    expect(await articles.all()).toEqual(new Map());
  });

  it('tells of what is damaged, leaves it, and gives the others', async () => {
    const { folder, articles } = ownArticles();
    const id = articles.keep(ARTICLE);
    const whole = readFileSync(join(folder, `${id}.json`), 'utf8');
    writeFileSync(join(folder, 'cut.json'), whole.slice(0, 100));
    writeFileSync(join(folder, 'other-name.json'), whole);
    writeFileSync(join(folder, 'later.json'), whole.replace('"schema":1', '"schema":2'));
    writeFileSync(join(folder, 'NOT AN ID.json'), whole);
    writeFileSync(join(folder, `${id}.json.12.partial`), whole.slice(0, 10));
    mkdirSync(join(folder, 'folder.json'));
    const all = await articles.all();
    const damaged = [...all].filter(([, { ok }]) => !ok).map(([name]) => name);
    expect(damaged.toSorted((one, other) => one.localeCompare(other))).toEqual([
      'cut',
      'folder',
      'later',
      'other-name',
    ]);
    expect(all.get(id)?.ok).toBe(true);
    expect(readFileSync(join(folder, 'cut.json'), 'utf8')).toBe(whole.slice(0, 100));
    expect(await articles.open(lessonIdSchema.parse('cut'))).toMatchObject({
      ok: false,
      problems: [{ file: join(folder, 'cut.json') }],
    });
  });
});
