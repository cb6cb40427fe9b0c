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
const { useSession } = await import('../../../../renderer/session/session-store.ts');
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
  useImport.setState({ importing: { stage: 'closed' }, pasted: '', waiting: [] });
});

describe('bringing a text', () => {
  it('shows that it is read, then what came of it', async () => {
    const done = useImport.getState().readText('الوزير يعود');
    expect(useImport.getState().importing).toEqual({
      stage: 'reading',
      brought: { kind: 'text' },
    });
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

  it('loses none of it when its reading is stopped', async () => {
    const done = useImport.getState().readText('text');
    useImport.getState().stop();
    expect(useImport.getState()).toMatchObject({ importing: { stage: 'pasting' }, pasted: 'text' });
    asked[0]?.answer({ ok: true, value: READ });
    await done;
    expect(useImport.getState()).toMatchObject({ importing: { stage: 'pasting' }, pasted: 'text' });
  });

  it('gives it back to be mended where it was refused', async () => {
    const done = useImport.getState().readText('١٢');
    asked[0]?.answer({ ok: true, value: { kind: 'refused', problem: { kind: 'no-letters' } } });
    await done;
    expect(useImport.getState().importing).toMatchObject({ stage: 'refused', problem: { kind: 'no-letters' } });
    useImport.getState().start();
    expect(useImport.getState()).toMatchObject({ importing: { stage: 'pasting' }, pasted: '١٢' });
    useImport.getState().write('كلمة');
    expect(useImport.getState()).toMatchObject({ importing: { stage: 'pasting' }, pasted: 'كلمة' });
  });

  it.each<[string, Reply<ArticleReading>]>([
    ['was refused', { ok: true, value: { kind: 'refused', problem: { kind: 'no-letters' } } }],
    ['met a failure', { ok: false, error: { kind: 'unreachable', detail: '' } }],
  ])('has it there again after it %s and the library was gone back to', async (_what, reply) => {
    const done = useImport.getState().readText('my own words');
    asked[0]?.answer(reply);
    await done;
    useImport.getState().close();
    useImport.getState().start();
    expect(useImport.getState()).toMatchObject({ importing: { stage: 'pasting' }, pasted: 'my own words' });
  });

  it('forgets it once its article was kept or left', async () => {
    const done = useImport.getState().readText('text');
    asked[0]?.answer({ ok: true, value: READ });
    await done;
    useImport.getState().close();
    expect(useImport.getState()).toMatchObject({ importing: { stage: 'closed' }, pasted: '' });
  });

  it('forgets it when another learner sits down', () => {
    useImport.getState().write('my own words');
    const host = { kind: 'web', version: '1', language: 'en' } as const;
    useSession.setState({ session: { stage: 'welcome', host, learners: [] } });
    expect(useImport.getState().pasted).toBe('');
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
    brought: { kind: 'file', name: 'large.txt' },
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
    expect(useImport.getState().importing).toMatchObject({ stage: 'refused', brought: { name: 'one.txt' } });
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

  it('take no text’s place that is being written, and that of an empty field', async () => {
    useImport.getState().start();
    useImport.getState().write('my own words');
    await useImport.getState().readFiles([file('one.txt')]);
    expect(useImport.getState()).toMatchObject({ importing: { stage: 'pasting' }, pasted: 'my own words' });
    expect(useImport.getState().waiting).toHaveLength(1);
    useImport.getState().write(' ');
    void useImport.getState().readFiles([file('two.txt')]);
    await answer('two.txt', { ok: true, value: READ });
    useImport.getState().close();
    await answer('one.txt', { ok: true, value: READ });
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

describe('trying another encoding', () => {
  const SOURCE = { kind: 'file', name: 'old.txt', bytes: 'x+HmLQ==', encoding: null } as const;
  const OTHER = { ...READ, original: 'ÇáæÒíÑ' };

  beforeEach(() => {
    useImport.setState({ importing: { stage: 'read', source: SOURCE, reading: READ, trial: null } });
    useDraft.getState().open(READ);
  });

  it('goes on showing what was read, and takes the last that was tried', async () => {
    const first = useImport.getState().tryEncoding('windows-1252');
    expect(useImport.getState().importing).toMatchObject({
      stage: 'read',
      reading: READ,
      trial: { stage: 'reading', encoding: 'windows-1252' },
    });
    const last = useImport.getState().tryEncoding('iso-8859-6');
    expect(asked.map(({ input }) => input)).toMatchObject([
      { source: { encoding: 'windows-1252' } },
      { source: { encoding: 'iso-8859-6' } },
    ]);
    asked[1]?.answer({ ok: true, value: OTHER });
    await last;
    asked[0]?.answer({ ok: true, value: READ });
    await first;
    expect(useImport.getState().importing).toEqual({
      stage: 'read',
      source: { ...SOURCE, encoding: 'iso-8859-6' },
      reading: OTHER,
      trial: null,
    });
  });

  it('says why it can’t be read so, and what was read is still there', async () => {
    const refused = useImport.getState().tryEncoding('windows-1252');
    asked[0]?.answer({ ok: true, value: { kind: 'refused', problem: { kind: 'no-letters' } } });
    await refused;
    expect(useImport.getState().importing).toMatchObject({
      reading: READ,
      trial: { stage: 'refused', problem: { kind: 'no-letters' } },
    });
    const failed = useImport.getState().tryEncoding('windows-1252');
    asked[1]?.answer({ ok: false, error: { kind: 'unreachable', detail: '' } });
    await failed;
    expect(useImport.getState().importing).toMatchObject({
      reading: READ,
      trial: { stage: 'failed', error: { kind: 'unreachable' } },
    });
  });

  it('takes the place of nothing that was edited or sent meanwhile', async () => {
    for (const meanwhile of [
      (): unknown => useDraft.getState().change((draft) => ({ ...draft, headline: 'Another' })),
      (): unknown => useDraft.getState().keep(),
    ]) {
      asked.length = 0;
      useDraft.getState().open(READ);
      const done = useImport.getState().tryEncoding('windows-1252');
      meanwhile();
      asked[0]?.answer({ ok: true, value: OTHER });
      await done;
      expect(useImport.getState().importing).toMatchObject({ stage: 'read', reading: READ, trial: null });
    }
  });
});

describe('keeping a draft', () => {
  it('leaves it as it was sent while it is on its way', async () => {
    const { open, keep, change, undo } = useDraft.getState();
    open(READ);
    change((draft) => ({ ...draft, headline: 'Another' }));
    const done = keep();
    expect(change((draft) => ({ ...draft, headline: 'Too late' }))).toBe(false);
    expect(undo()).toBe(false);
    asked[0]?.answer({ ok: false, error: { kind: 'storage-full', detail: '' } });
    await done;
    expect(useDraft.getState().history.present.headline).toBe('Another');
    expect(undo()).toBe(true);
  });

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
