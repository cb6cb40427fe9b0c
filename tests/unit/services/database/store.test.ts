import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { lessonIdSchema } from '../../../../core/lesson/lesson.ts';
import { checksumOf, offerChecksum } from '../../../../services/database/checksum.ts';
import { STEPS_QUERY } from '../../../../services/database/events.ts';
import { migrate } from '../../../../services/database/migrations.ts';
import { openStore } from '../../../../services/database/store.ts';
import { containing } from '../containing.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { LESSON, openTestStore, someEvent, someLearner } from './study.ts';

describe('the store', () => {
  it('keeps learners in the order in which they came, with their preferences', () => {
    const folder = temporaryFolder();
    const [first, second] = [someLearner('مريم'), someLearner(null)];
    const store = openTestStore(folder);
    store.learners.add(first);
    store.learners.add(second);
    store.learners.rename(second.id, 'Sam');
    store.learners.prefer(second.id, { ...second.preferences, theme: 'dark' });
    store.close();
    expect(openTestStore(folder).learners.list()).toEqual([
      first,
      { ...second, name: 'Sam', preferences: { ...second.preferences, theme: 'dark' } },
    ]);
  });

  it('keeps the other preferences where one is missing or no longer known', () => {
    const folder = temporaryFolder();
    const learner = someLearner();
    openTestStore(folder).learners.add(learner);
    const database = new DatabaseSync(join(folder, 'hamesh.db'));
    offerChecksum(database);
    database
      .prepare(
        `UPDATE learners SET preferences = $stored, checksum = ${checksumOf('id', 'name', '$stored', 'revision')}`,
      )
      .run({ stored: JSON.stringify({ language: 'en', theme: 'plaid', gloss: true, dropped: 1 }) });
    database.close();
    expect(openTestStore(folder).learners.find(learner.id)?.preferences).toEqual({
      ...learner.preferences,
      language: 'en',
      gloss: true,
    });
  });

  it('keeps events in the order in which they were stored, whatever the clock said', () => {
    const folder = temporaryFolder();
    const learner = someLearner();
    const events = [someEvent('one'), { ...someEvent('two'), at: 5 }, someEvent('three')];
    const store = openTestStore(folder);
    store.learners.add(learner);
    store.events.append(learner.id, LESSON, events.slice(0, 2));
    store.events.append(learner.id, LESSON, events.slice(2));
    store.close();
    expect(openTestStore(folder).events.read(learner.id, LESSON)).toEqual(events);
  });

  it('tells the steps of a learner in a lesson, and when the last event was stored, even by a clock that went back', () => {
    const { learners, events } = openTestStore(temporaryFolder());
    const [one, other] = [someLearner(), someLearner()];
    learners.add(one);
    learners.add(other);
    expect(events.steps(one.id, LESSON)).toEqual({ events: [], last: null });
    const steps = [someEvent('one', 'stop-done'), { ...someEvent('two', 'stop-done'), at: 9000 }];
    events.append(one.id, LESSON, [someEvent(), ...steps, { ...someEvent(), at: 4000 }]);
    events.append(one.id, lessonIdSchema.parse('another'), [someEvent('three', 'stop-done')]);
    events.append(other.id, LESSON, [someEvent('four', 'stop-done')]);
    expect(events.steps(one.id, LESSON)).toEqual({ events: steps, last: 4000 });
  });

  it('finds steps without looking at what else a learner did', () => {
    const database = new DatabaseSync(':memory:');
    migrate(database);
    const [plan] = database.prepare(`EXPLAIN QUERY PLAN ${STEPS_QUERY}`).all();
    expect(plan).toMatchObject({ detail: containing('USING INDEX steps_of_lesson (learner=? AND lesson=?)') });
  });

  it('passes over an event that is stored already, and stores the rest', () => {
    const store = openTestStore(temporaryFolder());
    const learner = someLearner();
    const [first, second] = [someEvent('one'), someEvent('two')];
    store.learners.add(learner);
    store.events.append(learner.id, LESSON, [first]);
    store.events.append(learner.id, LESSON, [first, second, second]);
    expect(store.events.read(learner.id, LESSON)).toEqual([first, second]);
  });

  it('stores all of a batch or nothing', () => {
    const store = openTestStore(temporaryFolder());
    const learner = someLearner();
    store.learners.add(learner);
    const broken = { ...someEvent('two'), at: 0.5 };
    expect(() => store.events.append(learner.id, LESSON, [someEvent('one'), broken])).toThrow();
    expect(store.events.read(learner.id, LESSON)).toEqual([]);
    store.events.append(learner.id, LESSON, [someEvent('three')]);
    expect(store.events.read(learner.id, LESSON)).toHaveLength(1);
  });

  it('keeps learners and lessons apart, even where events share an id', () => {
    const store = openTestStore(temporaryFolder());
    const [one, other] = [someLearner(), someLearner()];
    const event = someEvent();
    store.learners.add(one);
    store.learners.add(other);
    store.events.append(one.id, LESSON, [event]);
    expect(store.events.read(other.id, LESSON)).toEqual([]);
    expect(store.events.read(one.id, lessonIdSchema.parse('another'))).toEqual([]);
    store.events.append(other.id, LESSON, [event]);
    store.learners.remove(one.id);
    expect(store.events.read(one.id, LESSON)).toEqual([]);
    expect(store.events.read(other.id, LESSON)).toEqual([event]);
  });

  it('takes no events of a learner who is not there', () => {
    const { events } = openTestStore(temporaryFolder());
    expect(() => events.append(someLearner().id, LESSON, [someEvent()])).toThrow('FOREIGN');
  });

  it('passes over an event that it cannot read, and says so', () => {
    const folder = temporaryFolder();
    const learner = someLearner();
    const [first, second, third] = [someEvent('one'), someEvent('two'), someEvent('three')];
    const lines: string[] = [];
    const store = openStore(folder, Date.now, (line) => lines.push(line));
    store.learners.add(learner);
    store.events.append(learner.id, LESSON, [first, second, third]);
    const database = new DatabaseSync(join(folder, 'hamesh.db'));
    database.prepare('UPDATE events SET body = ? WHERE id = ?').run('{"type":"flown"}', first.id);
    database.prepare('UPDATE events SET body = ? WHERE id = ?').run('{"ty', second.id);
    expect(store.events.read(learner.id, LESSON)).toEqual([third]);
    expect(lines).toEqual([containing(first.id), containing(second.id)]);
    expect(database.prepare('SELECT count(*) AS n FROM events').get()).toEqual({ n: 3 });
    database.close();
    store.close();
  });

  it('lets two processes write to one folder', () => {
    const folder = temporaryFolder();
    const learner = someLearner();
    const [one, other] = [openTestStore(folder), openTestStore(folder)];
    one.learners.add(learner);
    const events = Array.from({ length: 20 }, (_, index) => someEvent(`stop-${index}`));
    for (const [index, event] of events.entries()) (index % 2 ? one : other).events.append(learner.id, LESSON, [event]);
    expect(one.events.read(learner.id, LESSON)).toEqual(events);
    expect(other.events.read(learner.id, LESSON)).toEqual(events);
  });
});
