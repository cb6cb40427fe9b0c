import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { CALL_NAMES, CONTRACT, contractErrorSchema, type CallName } from '../../../core/contract.ts';
import { seededRandom } from '../../../core/quiz/seeded.ts';
import { sitDown, type Desk } from '../desk.ts';
import { inFolder, type Folders } from '../folders.ts';
import { hostileInputs } from '../hostile.ts';
import { Tally, type Scenario } from '../scenario.ts';
import { studySession, take } from '../session.ts';

/** For each call of the contract. */
const PAYLOADS = { full: 10_000, short: 500 } as const;

export const hostileCalls: Scenario = {
  name: 'each call with hostile payloads',
  run: async (scale, seed) =>
    inFolder(async (folders) => {
      const tally = new Tally();
      const desk = await sitDown(folders);
      const events = take(studySession(seededRandom(seed)), 20);
      await desk.store(events);
      const known = ['small', 'other', desk.learner() ?? '', ...events.slice(0, 2).map(({ id }) => id)];
      const outside = stateOutside(folders);
      let accepted = 0;
      for (const [number, name] of CALL_NAMES.entries()) {
        const inputs = fc.sample(hostileInputs(CONTRACT[name].input, known), {
          numRuns: PAYLOADS[scale],
          seed: seed + number,
        });
        for (const input of inputs) {
          // Who removes a learner may: the learner whose work is counted is kept out of it.
          if (name === 'learner.remove' && isFor(input, desk.learner())) continue;
          tally.tries++;
          if (await answered(desk, name, input, tally)) accepted++;
        }
      }
      tally.expect('files outside the data folder', stateOutside(folders), outside);
      const all = await desk.kept();
      await desk.close();
      const after = await sitDown(folders);
      tally.expect('events at the next start', (await after.kept()).length, all.length);
      tally.count(desk.acknowledged, all);
      tally.expect('told at the next start', [...after.told], []);
      await after.close();
      tally.remark = `${accepted} fitted and were answered`;
      return tally;
    }),
};

/** Whether the call went through. It always ends in a reply: its value fits the contract, or its error is declared. */
async function answered({ answer }: Desk, name: CallName, input: unknown, tally: Tally): Promise<boolean> {
  try {
    const reply = await answer(name, input);
    if (reply.ok) {
      if (!CONTRACT[name].output.safeParse(reply.value).success) tally.problem(`${name} answered what it may not`);
      return true;
    }
    const { kind, detail } = contractErrorSchema.parse(reply.error);
    tally.told.add(kind);
    if (kind === 'internal' || !CONTRACT[name].errors.includes(kind)) tally.problem(`${name}: ${kind}: ${detail}`);
  } catch (error) {
    tally.problem(`${name} threw ${String(error)}`);
  }
  return false;
}

function isFor(input: unknown, learner: string | null): boolean {
  return typeof input === 'object' && input !== null && 'learner' in input && input.learner === learner;
}

/** Every file beside the data folder, with its contents. */
function stateOutside({ dataFolder, lessonsFolder }: Folders): string {
  const hash = createHash('sha256');
  const folder = dirname(lessonsFolder);
  for (const name of globSync('**', { cwd: folder }).toSorted()) {
    const file = join(folder, name);
    if (file.startsWith(dataFolder)) continue;
    hash.update(name).update(statSync(file).isFile() ? readFileSync(file) : '');
  }
  return hash.digest('hex');
}
