import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArticleReading, CallInput, Reply } from '../../../../core/contract.ts';
import { smallLesson } from '../../services/small-lesson.ts';

/** The machine's side: it answers when it is told to, with what it is told. */
type Asked = { input: CallInput<'article.read'>; answer: (reply: Reply<ArticleReading>) => void };
const asked: Asked[] = [];

vi.stubGlobal('window', {
  hamesh: {
    call: async (_name: string, input: CallInput<'article.read'>) =>
      new Promise((answer) => {
        asked.push({ input, answer });
      }),
  },
});
afterAll(() => vi.unstubAllGlobals());

const { useImport } = await import('../../../../renderer/importing/import-store.ts');
const { useDraft } = await import('../../../../renderer/importing/draft-store.ts');

const READ: Extract<ArticleReading, { kind: 'article' }> = {
  kind: 'article',
  article: smallLesson().article,
  notes: [],
  from: { kind: 'pasted' },
  original: 'الوزير يعود',
};

beforeEach(() => {
  asked.length = 0;
  useImport.setState({ importing: { stage: 'closed' }, waiting: [] });
});

describe('bringing a text', () => {
  it('shows that it is read, then what came of it', async () => {
    const done = useImport.getState().readText('الوزير يعود');
    expect(useImport.getState().importing).toEqual({ stage: 'reading', name: null });
    expect(asked[0]?.input).toEqual({ source: { kind: 'text', text: 'الوزير يعود' } });
    asked[0]?.answer({ ok: true, value: READ });
    await done;
    expect(useImport.getState().importing).toMatchObject({ stage: 'read', reading: READ });
  });

  it('isn’t brought back by an answer that comes after it was left', async () => {
    const done = useImport.getState().readText('text');
    useImport.getState().close();
    asked[0]?.answer({ ok: true, value: READ });
    await done;
    expect(useImport.getState().importing).toEqual({ stage: 'closed' });
  });

  it('is refused before it is sent where it is longer than any article', async () => {
    await useImport.getState().readText('م'.repeat(5_000_001));
    expect(asked).toEqual([]);
    expect(useImport.getState().importing).toMatchObject({ stage: 'refused', problem: { kind: 'too-many-words' } });
  });

  it('can be read again after the machine failed', async () => {
    const done = useImport.getState().readText('text');
    asked[0]?.answer({ ok: false, error: { kind: 'unreachable', detail: '' } });
    await done;
    expect(useImport.getState().importing).toMatchObject({ stage: 'failed', error: { kind: 'unreachable' } });
    const again = useImport.getState().readAgain();
    expect(asked[1]?.input).toEqual(asked[0]?.input);
    asked[1]?.answer({ ok: true, value: READ });
    await again;
    expect(useImport.getState().importing).toMatchObject({ stage: 'read' });
  });
});

it('doesn’t even read a file that is too large', async () => {
  const file = new File([], 'large.txt');
  Object.defineProperty(file, 'size', { value: 20_000_001 });
  await useImport.getState().readFiles([file]);
  expect(asked).toEqual([]);
  expect(useImport.getState().importing).toEqual({
    stage: 'refused',
    name: 'large.txt',
    problem: { kind: 'too-large' },
  });
});

describe('keeping a draft', () => {
  it('sends it as it was left, once, and keeps it on the screen where that failed', async () => {
    const { open, keep } = useDraft.getState();
    open(READ);
    const done = keep();
    expect(await keep()).toBeNull();
    expect(asked.map(({ input }) => input)).toEqual([{ article: READ.article }]);
    asked[0]?.answer({ ok: false, error: { kind: 'storage-full', detail: '' } });
    expect(await done).toBeNull();
    expect(useDraft.getState()).toMatchObject({ keeping: false, trouble: { kind: 'storage-full' } });
    expect(useDraft.getState().history.present.blocks).toHaveLength(2);
  });
});
