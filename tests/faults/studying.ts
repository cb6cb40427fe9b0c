import { writeSync } from 'node:fs';
import { seededRandom } from '../../core/quiz/seeded.ts';
import { sitDown } from './desk.ts';
import { studySession, take } from './session.ts';

/**
 * Run as a process of its own, to be killed: says `ready`, studies, and says each event on a line of its own once it
 * was acknowledged; or says `refused` with the kind of error. Arguments: the data and lessons folders, a seed, and how
 * many events (0: for ever).
 */
const [dataFolder = '', lessonsFolder = '', seed, most] = process.argv.slice(2);
const random = seededRandom(Number(seed));
const session = studySession(random);
say('ready');
const desk = await sitDown({ dataFolder, lessonsFolder }, { backupDelay: 20 });
for (let left = Number(most) || Infinity; left > 0;) {
  const events = take(session, 1 + Math.floor(random() * 3));
  const kind = await desk.store(events);
  if (kind !== null) say(`refused ${kind}`);
  else for (const event of events) say(JSON.stringify(event));
  left -= events.length;
  // Lets the backup go on beside the work, as it does between two of a learner's deeds.
  await new Promise(setImmediate);
}
await desk.close();

/** Written before anything else is done: what was said was acknowledged. */
function say(line: string): void {
  writeSync(1, `${line}\n`);
}
