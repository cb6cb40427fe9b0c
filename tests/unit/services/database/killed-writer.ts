import { openTestStore, LESSON, someEvent } from './study.ts';

/** Run as a process of its own: appends events for ever, and says each one's id once it is stored. */
const [folder = ''] = process.argv.slice(2);
const store = openTestStore(folder);
const [learner] = store.learners.list();
if (learner === undefined) throw new Error('there is no learner');
for (;;) {
  const event = someEvent();
  store.events.append(learner.id, LESSON, [event]);
  process.stdout.write(`${event.id}\n`);
}
