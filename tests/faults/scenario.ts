/** How often a scenario is tried: all of it in `npm run test:faults`, a little of it in `npm test`. */
export type Scale = 'full' | 'short';

/** What came of a scenario. Every problem is a line for the report, and fails the run. */
export type Outcome = {
  tries: number;
  /** Events that a learner was told were stored. */
  acknowledged: number;
  /** Of these, the ones that weren't there afterwards, or not as they were; or that weren't synced. */
  lost: number;
  /** The kinds of errors and notices that people were told, each of which has its text in the interface. */
  told: ReadonlySet<string>;
  problems: readonly string[];
  /** What else the counts should say, such as how many tries hit what they aimed at. */
  remark: string;
};

/** A scenario that can't be tried on this machine says why; it isn't counted as passed. */
export type Result = Outcome | { skipped: string };

export type Scenario = { name: string; run: (scale: Scale, seed: number) => Promise<Result> };

/** Gathers an outcome, try by try. */
export class Tally {
  tries = 0;
  acknowledged = 0;
  lost = 0;
  remark = '';
  readonly told = new Set<string>();
  readonly problems: string[] = [];

  /** Counts one try: what was acknowledged in it, and what was kept of it. */
  count(acknowledged: readonly StoredEvent[], kept: readonly StoredEvent[]): void {
    this.tries++;
    this.acknowledged += acknowledged.length;
    this.lost += lostOf(acknowledged, kept);
    const ids = kept.map(({ id }) => id);
    if (new Set(ids).size < ids.length) this.problem('an event is there twice');
    if (!isInOrder(acknowledged, kept)) this.problem('events are out of their order');
  }

  /** Holds what happened against what had to. */
  expect(what: string, happened: unknown, expected: unknown): void {
    const [is, should] = [JSON.stringify(happened), JSON.stringify(expected)];
    if (is !== should) this.problem(`${what}: ${is}, where it had to be ${should}`);
  }

  problem(line: string): void {
    this.problems.push(`try ${this.tries}: ${line}`);
  }
}

type StoredEvent = { id: string };

/** How many of the events aren't among those that were kept, or not as they were. */
export function lostOf(acknowledged: readonly StoredEvent[], kept: readonly StoredEvent[]): number {
  const found = new Set(kept.map((event) => JSON.stringify(event)));
  return acknowledged.filter((event) => !found.has(JSON.stringify(event))).length;
}

/** Whether the events that were kept are in the order in which they were acknowledged. */
function isInOrder(acknowledged: readonly StoredEvent[], kept: readonly StoredEvent[]): boolean {
  const places = new Map(kept.map(({ id }, place) => [id, place]));
  const taken = acknowledged.flatMap(({ id }) => places.get(id) ?? []);
  return taken.every((place, index) => index === 0 || place > (taken[index - 1] ?? place));
}
