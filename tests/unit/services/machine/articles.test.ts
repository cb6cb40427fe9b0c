import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CallInput } from '../../../../core/contract.ts';
import { defaultPreferences } from '../../../../core/study/learner.ts';
import { suggestedMarks } from '../../../../core/suggest/suggested-marks.ts';
import { packLesson } from '../../../../services/packs/pack-lesson.ts';
import { containing } from '../containing.ts';
import { someEvent } from '../database/study.ts';
import { smallLesson, writeLessonFolder } from '../small-lesson.ts';
import { machineFolders, openMachine } from './open-machine.ts';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/imports');
const ARTICLE = smallLesson().article;
const BROUGHT = smallLesson('brought');
const TEXT = 'Minister returns\nThe minister came back on Monday.\nHe said nothing.';

type Source = CallInput<'article.read'>['source'];

function file(name: string, bytes: Uint8Array, encoding: string | null = null): Source {
  return { kind: 'file', name, bytes: Buffer.from(bytes).toString('base64'), encoding };
}

function fixture(name: string): Source {
  return file(name, readFileSync(join(FIXTURES, name)));
}

/** A machine with the lesson `small` shipped, and a learner. */
async function machineWithLearner() {
  const folders = machineFolders();
  writeLessonFolder(folders.lessonsFolder, smallLesson());
  const machine = openMachine({ ...folders, now: () => 7 });
  const { id: learner } = await machine.call('learner.create', { name: null, preferences: defaultPreferences('en') });
  return { machine, learner, articles: join(folders.dataFolder, 'articles'), ...folders };
}

describe('what a person brings', () => {
  it('comes back as an article when it is a text, and nothing is stored', async () => {
    const { machine, learner, articles } = await machineWithLearner();
    const reading = await machine.call('article.read', { source: { kind: 'text', text: TEXT } });
    expect(reading).toMatchObject({
      kind: 'article',
      article: { headline: 'Minister returns' },
      from: { kind: 'pasted' },
      original: TEXT,
    });
    expect(existsSync(articles)).toBe(false);
    expect(await machine.call('library.list', { learner })).toHaveLength(1);
  });

  it.each([
    ['english-json-ld-graph.html', 'page'],
    ['arabic-edited.docx', 'document'],
  ])('is read by what it is: %s', async (name, kind) => {
    const { machine } = await machineWithLearner();
    expect(await machine.call('article.read', { source: fixture(name) })).toMatchObject({
      kind: 'article',
      from: { kind },
    });
  });

  it('is read in the encoding that was chosen', async () => {
    const { machine } = await machineWithLearner();
    const bytes = new Uint8Array([0xc7, 0xe1, 0xe6, 0xd2, 0xed, 0xd1]); // الوزير in windows-1256
    expect(await machine.call('article.read', { source: file('a.txt', bytes, 'windows-1256') })).toMatchObject({
      original: 'الوزير',
    });
    expect(await machine.call('article.read', { source: file('a.txt', bytes, 'utf-8') })).toEqual({
      kind: 'refused',
      problem: { kind: 'other-encoding', encoding: 'utf-8' },
    });
  });

  it('is installed when it is a pack', async () => {
    const { machine, learner } = await machineWithLearner();
    const { id: lesson, title } = BROUGHT;
    const reading = await machine.call('article.read', { source: file('brought.hamesh', packLesson(BROUGHT)) });
    expect(reading).toEqual({ kind: 'pack', outcome: { kind: 'added', lesson, title } });
    const cards = await machine.call('library.list', { learner });
    expect(cards.map(({ id, origin }) => [id, origin])).toEqual([
      ['small', 'shipped'],
      ['brought', 'installed'],
    ]);
    const shipped = await machine.call('article.read', { source: file('small.hamesh', packLesson(smallLesson())) });
    expect(shipped).toMatchObject({ kind: 'pack', outcome: { kind: 'refused', refusal: { reason: 'ships' } } });
  });

  it('is refused with the reason', async () => {
    const { machine } = await machineWithLearner();
    const refused = async (source: Source) => machine.call('article.read', { source });
    expect(await refused({ kind: 'text', text: ' \n ' })).toEqual({ kind: 'refused', problem: { kind: 'empty' } });
    expect(await refused(file('a.pdf', Buffer.from('%PDF-1.7')))).toEqual({
      kind: 'refused',
      problem: { kind: 'unsupported', what: 'pdf' },
    });
    expect(await refused(file('a.hamesh', Buffer.from('PK\x03\x04')))).toMatchObject({
      kind: 'refused',
      problem: { kind: 'pack' },
    });
    expect(await refused({ kind: 'text', text: 'word '.repeat(200_001) })).toEqual({
      kind: 'refused',
      problem: { kind: 'too-many-words' },
    });
    expect(machine.logged).toEqual([]);
  });
});

describe('an article that is kept', () => {
  it('is in the library from then on, on the next start too', async () => {
    const { machine, learner, dataFolder, lessonsFolder } = await machineWithLearner();
    const { lesson } = await machine.call('article.keep', { article: ARTICLE });
    await machine.close();
    const again = openMachine({ dataFolder, lessonsFolder });
    const card = (await again.call('library.list', { learner })).find(({ id }) => id === lesson);
    expect(card).toMatchObject({
      origin: 'own',
      title: { ar: ARTICLE.headline, en: ARTICLE.headline },
      summary: null,
      words: 10,
      minutes: 1,
      progress: { walk: { of: 0 }, practice: { done: 0, of: 1 }, quiz: { of: 0 } },
    });
    expect((await again.call('session.start', {})).notices).toEqual([]);
  });

  it('opens with the program’s suggestions and no key, and is nothing to be packed', async () => {
    const { machine } = await machineWithLearner();
    const { lesson } = await machine.call('article.keep', { article: ARTICLE });
    const suggestions = suggestedMarks(ARTICLE);
    expect(suggestions).not.toEqual([]);
    const opened = await machine.call('lesson.open', { lesson });
    expect(opened).toEqual({ reader: 'program', id: lesson, article: ARTICLE, suggestions });
    expect(await machine.refusal('pack.save', { lesson })).toMatchObject({ kind: 'not-found' });
  });

  it('is worked on like any lesson', async () => {
    const { machine, learner } = await machineWithLearner();
    const { lesson } = await machine.call('article.keep', { article: ARTICLE });
    const events = [someEvent()];
    await machine.call('study.append', { learner, lesson, events });
    expect(await machine.call('study.read', { learner, lesson })).toEqual(events);
  });

  it.each([
    { ...ARTICLE, versions: [] },
    { ...ARTICLE, versions: [...ARTICLE.versions, ...ARTICLE.versions] },
    { ...ARTICLE, versions: [{ id: 'full', blocks: [{ kind: 'paragraph' as const, text: ' \u200f ' }] }] },
    { ...ARTICLE, versions: [{ id: 'full', blocks: [{ kind: 'paragraph' as const, text: 'م'.repeat(5_000_001) }] }] },
    { ...ARTICLE, language: 'no_tag!' },
    { ...ARTICLE, publisher: 'م'.repeat(301) },
  ])('is refused where it isn’t sound, and nothing is stored (%#)', async (article) => {
    const { machine, articles } = await machineWithLearner();
    expect(await machine.refusal('article.keep', { article })).toMatchObject({ kind: 'invalid' });
    expect(existsSync(articles)).toBe(false);
  });

  it('is told of when its file is damaged', async () => {
    const { machine, learner, articles } = await machineWithLearner();
    const { lesson } = await machine.call('article.keep', { article: ARTICLE });
    writeFileSync(join(articles, `${lesson}.json`), '{');
    expect((await machine.call('session.start', {})).notices).toEqual([
      { kind: 'article-damaged', detail: containing(lesson) },
    ]);
    expect(await machine.call('library.list', { learner })).toHaveLength(1);
  });

  it('ends in what is wrong with the disk where it can’t be stored', async () => {
    const { machine, articles } = await machineWithLearner();
    writeFileSync(articles, 'a file where a folder is wanted');
    expect(await machine.refusal('article.keep', { article: ARTICLE })).toMatchObject({ kind: 'storage-failed' });
  });
});

describe('removing', () => {
  it('takes an article or an installed lesson away, and leaves what was done in it in the records', async () => {
    const { machine, learner, dataFolder } = await machineWithLearner();
    const { lesson: own } = await machine.call('article.keep', { article: ARTICLE });
    const bytes = Buffer.from(packLesson(BROUGHT)).toString('base64');
    await machine.call('pack.open', { bytes });
    const events = [someEvent()];
    await machine.call('study.append', { learner, lesson: BROUGHT.id, events });
    for (const lesson of [own, BROUGHT.id]) {
      expect(await machine.call('lesson.remove', { lesson })).toEqual({});
      expect(await machine.refusal('lesson.remove', { lesson })).toMatchObject({ kind: 'not-found' });
    }
    expect((await machine.call('library.list', { learner })).map(({ id }) => id)).toEqual(['small']);
    expect(readdirSync(join(dataFolder, 'lessons'))).toEqual([]);
    await machine.call('pack.open', { bytes });
    expect(await machine.call('study.read', { learner, lesson: BROUGHT.id })).toEqual(events);
  });

  it('never takes what comes with Hamesh', async () => {
    const { machine, learner } = await machineWithLearner();
    const { id: lesson } = smallLesson();
    expect(await machine.refusal('lesson.remove', { lesson })).toMatchObject({ kind: 'forbidden' });
    expect(await machine.call('library.list', { learner })).toHaveLength(1);
  });
});
