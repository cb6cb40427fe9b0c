import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArticleReading, Reply } from '../../../../core/contract.ts';
import { smallLesson } from '../../services/small-lesson.ts';
import { answeredByHand } from '../answered-by-hand.ts';

const asked = answeredByHand<'article.read'>();

/** Node has files, and a browser's way to read them only in part. */
vi.stubGlobal(
  'FileReader',
  class extends EventTarget {
    result: string | null = null;

    async readAsDataURL(file: File): Promise<void> {
      this.result = `data:text/plain;base64,${btoa(await file.text())}`;
      this.dispatchEvent(new Event('load'));
    }
  },
);

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

describe('files that were brought together', () => {
  const file = (name: string): File => new File([name], name);
  const refused = { ok: true, value: { kind: 'refused', problem: { kind: 'empty' } } } as const;

  /** Answers the file that is being read, which has to be this one. */
  async function answer(name: string, reply: Reply<ArticleReading>): Promise<void> {
    await vi.waitFor(() => expect(asked.at(-1)?.input).toMatchObject({ source: { name } }));
    asked.at(-1)?.answer(reply);
    await vi.waitFor(() => expect(useImport.getState().importing.stage).not.toBe('reading'));
  }

  it('wait, also where another is chosen for one that was refused', async () => {
    void useImport.getState().readFiles([file('one.txt'), file('two.txt'), file('three.txt')]);
    await answer('one.txt', refused);
    expect(useImport.getState().importing).toMatchObject({ stage: 'refused', name: 'one.txt' });
    void useImport.getState().readFiles([file('other.txt'), file('another.txt')]);
    for (const name of ['other.txt', 'another.txt', 'two.txt', 'three.txt']) {
      await answer(name, { ok: true, value: READ });
      expect(useImport.getState().importing).toMatchObject({ stage: 'read', source: { name } });
      useImport.getState().close();
    }
    expect(useImport.getState()).toMatchObject({ importing: { stage: 'closed' }, waiting: [] });
  });

  it('take the place of none that is being read or looked over', async () => {
    void useImport.getState().readFiles([file('one.txt'), file('two.txt')]);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    await useImport.getState().readFiles([file('three.txt')]);
    await answer('one.txt', { ok: true, value: READ });
    await useImport.getState().readFiles([file('four.txt')]);
    expect(useImport.getState().importing).toMatchObject({ stage: 'read', source: { name: 'one.txt' } });
    for (const name of ['two.txt', 'three.txt', 'four.txt']) {
      useImport.getState().close();
      await answer(name, { ok: true, value: READ });
      expect(useImport.getState().importing).toMatchObject({ stage: 'read', source: { name } });
    }
  });

  it('are gone on with after one that was a lesson by another name', async () => {
    void useImport.getState().readFiles([file('lesson.txt'), file('two.txt')]);
    const outcome = { kind: 'refused', refusal: { reason: 'unreadable', detail: '' } } as const;
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    asked[0]?.answer({ ok: true, value: { kind: 'pack', outcome } });
    await answer('two.txt', { ok: true, value: READ });
    expect(useImport.getState()).toMatchObject({
      importing: { stage: 'read', source: { name: 'two.txt' } },
      waiting: [],
    });
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
