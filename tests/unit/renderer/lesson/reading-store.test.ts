import { afterAll, describe, expect, it, vi } from 'vitest';
import { FULL_VERSION, versionIdSchema } from '../../../../core/article/article.ts';
import { lessonIdSchema } from '../../../../core/lesson/lesson.ts';
import type { OwnLesson } from '../../../../core/lesson/opened-lesson.ts';
import { broughtArticle } from '../../../fixtures/own-articles.ts';
import { shippedLesson } from '../../../fixtures/shipped-lesson.ts';

vi.stubGlobal('window', { hamesh: { call: () => Promise.reject(new Error('nothing is called here')) } });
afterAll(() => vi.unstubAllGlobals());

const { useReading } = await import('../../../../renderer/lesson/reading-store.ts');

const authored = { reader: 'expert' as const, ...shippedLesson() };
const own: OwnLesson = {
  reader: 'program',
  id: lessonIdSchema.parse('article-1'),
  article: broughtArticle('en'),
  suggestions: [],
};
const place = { version: FULL_VERSION, block: 2 };

describe('resume', () => {
  it('goes where the learner was last', () => {
    useReading.getState().resume({ mode: 'quiz', place }, authored);
    expect(useReading.getState()).toMatchObject({ mode: 'quiz', place, version: FULL_VERSION });
    useReading.getState().resume({ mode: 'practise', place }, own);
    expect(useReading.getState()).toMatchObject({ mode: 'practise', place });
  });

  it.each(['walk', 'quiz', 'review'] as const)('reads an article of one’s own that was visited in %s', (mode) => {
    useReading.getState().resume({ mode, place }, own);
    expect(useReading.getState()).toMatchObject({ mode: 'read', place });
  });

  it('begins with a version that there is', () => {
    const short = versionIdSchema.parse('short');
    const versions = own.article.versions.map((version) => ({ ...version, id: short }));
    const other: OwnLesson = { ...own, article: { ...own.article, versions } };
    useReading.getState().resume({ mode: 'read', place }, other);
    expect(useReading.getState()).toMatchObject({ version: short, place: { version: short, block: 0 } });
    useReading.getState().resume(null, other);
    expect(useReading.getState()).toMatchObject({ mode: 'read', version: short });
  });
});

describe('enterNote', () => {
  it('waits for the active mark’s note, until it was gone into or another mark is active', () => {
    const { activate, enterNote, entered } = useReading.getState();
    const entering = (): string | null => useReading.getState().entering;
    activate('first');
    enterNote();
    activate('first');
    expect(entering()).toBe('first');
    entered();
    expect(entering()).toBeNull();
    enterNote();
    activate('second');
    expect(entering()).toBeNull();
  });

  it('unfolds the drawer that the note is in', () => {
    useReading.getState().foldDrawer(true);
    useReading.getState().enterNote();
    expect(useReading.getState().isDrawerFolded).toBe(false);
  });
});
