import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CONTRACT, MOST_EVENTS } from '../../../../core/contract.ts';
import { roundIdSchema, type Deed } from '../../../../core/study/event.ts';
import { learnerIdSchema } from '../../../../core/study/learner.ts';
import { markIdSchema } from '../../../../core/mark/mark.ts';
import { describe as describeSpan } from '../../../../core/mark/selector.ts';
import { shippedLesson } from '../../../fixtures/shipped-lesson.ts';

/** The machine's side: it keeps what it is sent, unless its disk is said to be full. */
const machine = { full: false, stored: [] as Deed[] };

vi.stubGlobal('window', {
  hamesh: {
    call: (name: string, input: unknown) => Promise.resolve(answer(name, input)),
  },
});
afterAll(() => vi.unstubAllGlobals());

const { useStudy } = await import('../../../../renderer/lesson/study-store.ts');

const lesson = shippedLesson();
const learner = learnerIdSchema.parse('5b4fbd6e-55ef-4c5c-9f2c-1d4d0e9e9a01');
const round = roundIdSchema.parse('5b4fbd6e-55ef-4c5c-9f2c-1d4d0e9e9a02');

const started: Deed = { type: 'round-started', round, level: 'blank' };
const finished: Deed = { type: 'round-finished', round };

beforeEach(async () => {
  machine.full = false;
  machine.stored = [];
  await useStudy.getState().open(learner, lesson.id);
});

describe('record', () => {
  it('stores a deed that is recorded the moment the one before it is stored', async () => {
    const { record } = useStudy.getState();
    await expect(record(started).then(() => record(finished))).resolves.toBe(true);
    expect(machine.stored).toEqual([started, finished]);
  });

  it('shows a deed once it is stored, and not before', async () => {
    const stored = useStudy.getState().record(started);
    expect(rounds()).toHaveLength(0);
    await stored;
    expect(rounds()).toHaveLength(1);
  });

  it('shows a mark at once, as pending until it is stored', async () => {
    const { record } = useStudy.getState();
    await record(started);
    const stored = record(marked(), 'pending');
    expect(rounds()[0]?.marks).toHaveLength(1);
    expect(useStudy.getState().pending.size).toBe(1);
    await stored;
    expect(useStudy.getState().pending.size).toBe(0);
  });

  it('shows deeds in the order in which they are stored, also one that could show at once', async () => {
    const { record } = useStudy.getState();
    await record(started);
    await record(marked());
    const undone = record({ type: 'undone', round });
    const again = record(marked(), 'pending');
    expect(rounds()[0]?.marks).toHaveLength(1);
    expect(rounds()[0]?.undoable).toHaveLength(1);
    expect(useStudy.getState().pending.size).toBe(0);
    await Promise.all([undone, again]);
    expect(machine.stored.map(({ type }) => type)).toEqual(['round-started', 'marked', 'undone', 'marked']);
    expect(rounds()[0]?.marks).toHaveLength(1);
    expect(rounds()[0]?.redoable).toHaveLength(0);
  });

  it('keeps what a full disk refused, says so, and stores it in its order once there is room', async () => {
    const { record, retry, settled } = useStudy.getState();
    machine.full = true;
    await expect(record(started)).resolves.toBe(false);
    await expect(record(finished)).resolves.toBe(false);
    expect(useStudy.getState().trouble?.kind).toBe('storage-full');
    await expect(settled()).resolves.toBe(false);

    machine.full = false;
    await retry();
    expect(machine.stored).toEqual([started, finished]);
    expect(useStudy.getState().trouble).toBeNull();
    await expect(settled()).resolves.toBe(true);
    expect(rounds()[0]?.status).toBe('finished');
  });

  it('stores more deeds than one call takes in several', async () => {
    const { record, settled } = useStudy.getState();
    await record(started);
    const marks = Array.from({ length: 2 * MOST_EVENTS + 1 }, (_, n) => marked(`mark-${n}`));
    await expect(Promise.all(marks.map((mark) => record(mark, 'pending')))).resolves.not.toContain(false);
    await expect(settled()).resolves.toBe(true);
    expect(machine.stored).toEqual([started, ...marks]);
  });

  it('says of every deed that waits that it isn’t stored, also where one call wouldn’t take them all', async () => {
    const { record, retry } = useStudy.getState();
    machine.full = true;
    const refused = Array.from({ length: MOST_EVENTS + 2 }, async () => record(started));
    await expect(Promise.all(refused)).resolves.not.toContain(true);
    machine.full = false;
    await retry();
    expect(machine.stored).toHaveLength(refused.length);
  });
});

function marked(id = 'mine'): Deed {
  const text = lesson.article.versions[0]?.blocks[1]?.text ?? '';
  const selector = describeSpan({ version: lesson.practice.version, block: 1, start: 0, end: 3 }, text);
  return { type: 'marked', round, mark: { id: markIdSchema.parse(id), kind: 'claim', selector, note: '' } };
}

function rounds() {
  const { study } = useStudy.getState();
  return study.stage === 'open' ? study.practice.rounds : [];
}

function answer(name: string, input: unknown): unknown {
  switch (name) {
    case 'lesson.open':
      return { ok: true, value: { reader: 'expert', ...lesson } };
    case 'study.read':
      return { ok: true, value: [] };
    case 'study.append': {
      if (machine.full) return { ok: false, error: { kind: 'storage-full', detail: 'no room' } };
      const call = CONTRACT['study.append'].input.safeParse(input);
      if (!call.success) return { ok: false, error: { kind: 'invalid', detail: call.error.message } };
      const { events } = call.data;
      machine.stored.push(...events.map(({ deed }) => deed));
      return { ok: true, value: { stored: events.map(({ id }) => id) } };
    }
    default:
      throw new Error(`no answer to ${name}`);
  }
}
