import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CALL_NAMES, CONTRACT, contractErrorSchema, type CallName } from '../../../../core/contract.ts';
import { PRINTED_SHEETS } from '../../../../core/lesson/printed-sheet.ts';
import { defaultPreferences, type LearnerId } from '../../../../core/study/learner.ts';
import { someEvent } from '../database/study.ts';
import { smallLesson, writeLessonFolder } from '../small-lesson.ts';
import { isDeclared, machineFolders, openMachine } from './open-machine.ts';

async function expectReply(machine: ReturnType<typeof openMachine>, name: CallName, input: unknown): Promise<void> {
  const reply = await machine.answer(name, input);
  if (reply.ok) {
    expect(CONTRACT[name].output.parse(reply.value)).toEqual(reply.value);
  } else {
    const error = contractErrorSchema.parse(reply.error);
    expect(error.kind).not.toBe('internal');
    expect(isDeclared(name, error)).toBe(true);
  }
}

async function machineWithLearner() {
  const folders = machineFolders();
  writeLessonFolder(folders.lessonsFolder, smallLesson());
  const machine = openMachine(folders);
  const { id } = await machine.call('learner.create', { name: null, preferences: defaultPreferences('en') });
  return { machine, learner: id };
}

const callName = fc.constantFrom(...CALL_NAMES);
const hostile = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSet: true,
  withSparseArray: true,
});

it('replies whatever is sent', async () => {
  const { machine } = await machineWithLearner();
  await fc.assert(
    fc.asyncProperty(callName, hostile, async (name, input) => expectReply(machine, name, input)),
    {
      numRuns: 500,
    },
  );
});

/** Inputs with the right names, whose values are right, nearly right, or anything. */
function nearlyRight(learner: LearnerId) {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', '../../etc', 'small', 'a\0b', '\uD800', 'م'.repeat(80)),
  );
  const event = fc.record({
    id: fc.oneof(fc.uuid(), text),
    at: fc.oneof(fc.integer(), fc.double(), fc.constant(Number.MAX_SAFE_INTEGER)),
    deed: fc.oneof(fc.constant(someEvent().deed), fc.record({ type: text, stop: text }), hostile),
  });
  return fc.record(
    {
      learner: fc.oneof({ weight: 4, arbitrary: fc.constant(learner) }, fc.uuid(), hostile),
      lesson: fc.oneof({ weight: 2, arbitrary: fc.constant('small') }, text),
      name: fc.oneof(text, fc.constant(null)),
      preferences: fc.oneof(fc.constant(defaultPreferences('ar')), hostile),
      events: fc.array(event, { maxLength: 3 }),
      bytes: fc.oneof(text, fc.base64String(), hostile),
      source: fc.oneof(
        fc.record({ kind: fc.constant('text'), text }),
        fc.record({
          kind: fc.constant('file'),
          name: text,
          bytes: fc.oneof(fc.base64String(), text),
          encoding: fc.constantFrom(null, 'utf-8', 'windows-1256', 'no-such'),
        }),
        hostile,
      ),
      article: fc.oneof(fc.constant(smallLesson().article), fc.record({ headline: text, versions: hostile }), hostile),
      sheet: fc.oneof(fc.constantFrom(...PRINTED_SHEETS), text),
    },
    { requiredKeys: [] },
  );
}

const FIELDS = {
  'session.start': [],
  'learner.create': ['name', 'preferences'],
  'learner.choose': ['learner'],
  'learner.rename': ['learner', 'name'],
  'learner.remove': ['learner'],
  'preferences.save': ['learner', 'preferences'],
  'library.list': ['learner'],
  'lesson.open': ['lesson'],
  'study.read': ['learner', 'lesson'],
  'study.append': ['learner', 'lesson', 'events'],
  'lesson.remove': ['lesson'],
  'article.read': ['source'],
  'article.keep': ['article'],
  'pack.open': ['bytes'],
  'pack.choose': [],
  'pack.arrival': [],
  'pack.save': ['lesson'],
  'print.pdf': ['lesson', 'sheet'],
} as const satisfies Record<CallName, readonly string[]>;

it('replies to what is nearly right, and stays sound', async () => {
  const { machine, learner } = await machineWithLearner();
  const property = fc.asyncProperty(callName, nearlyRight(learner), async (name, fields) => {
    const wanted: readonly string[] = FIELDS[name];
    const input = Object.entries(fields).filter(([field]) => wanted.includes(field));
    await expectReply(machine, name, Object.fromEntries(input));
  });
  await fc.assert(property, { numRuns: 1500 });
  expect(machine.logged).toEqual([]);
});

it('gives back a name and a note as they were given', async () => {
  const { machine, learner } = await machineWithLearner();
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== '');
  await fc.assert(
    fc.asyncProperty(name, async (given) => {
      const { name: kept } = await machine.call('learner.rename', { learner, name: given });
      expect(kept).toBe(given.trim());
    }),
  );
  const note = fc.string({ unit: 'binary', maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(note, fc.uuid(), async (given, id) => {
      const selector = { ...smallLesson().key[0]?.selector, exact: given || 'x' };
      const mark = { id: 'a-mark', kind: 'quote', selector, note: given };
      const event = { id, at: 1, deed: { type: 'marked', round: id, mark } };
      await machine.answer('study.append', { learner, lesson: 'small', events: [event] });
      expect((await machine.call('study.read', { learner, lesson: 'small' })).at(-1)).toEqual(event);
    }),
    { numRuns: 50 },
  );
});
