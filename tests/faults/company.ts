import type { CallInput, CallName, CallOutput } from '../../core/contract.ts';
import type { Random } from '../../core/quiz/seeded.ts';
import { TEXT_SIZES, THEMES, defaultPreferences, type Learner } from '../../core/study/learner.ts';
import type { Desk } from './desk.ts';

/**
 * What learners do at a start, beside studying: all who are there take other names and preferences, one goes, if not the
 * first, who studies on, and two come, of whom one changes at once. Gives those who are there then, as they were told.
 */
export async function changeCompany(desk: Desk, random: Random): Promise<Learner[]> {
  const { learners } = await done('session.start', {});
  const gone = learners.length > 1 ? learners.splice(1 + Math.floor(random() * (learners.length - 1)), 1) : [];
  for (const { id } of gone) await done('learner.remove', { learner: id });
  const fresh = await come();
  const changed: Learner[] = [];
  for (const { id } of [...learners, fresh]) changed.push(await change(id));
  return [...changed, await come()];

  async function done<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> {
    const reply = await desk.ask(name, input);
    if (!reply.ok) throw new Error(`${name}: ${reply.error.kind}: ${reply.error.detail}`);
    return reply.value;
  }

  async function come(): Promise<Learner> {
    return done('learner.create', { name: null, preferences: defaultPreferences('en') });
  }

  async function change(learner: Learner['id']): Promise<Learner> {
    await done('learner.rename', { learner, name: `زينب ${Math.floor(random() * 1e9)}` });
    const preferences = {
      ...defaultPreferences('ar'),
      theme: THEMES[Math.floor(random() * THEMES.length)] ?? 'system',
      textSize: TEXT_SIZES[Math.floor(random() * TEXT_SIZES.length)] ?? 0,
    };
    return done('preferences.save', { learner, preferences });
  }
}
