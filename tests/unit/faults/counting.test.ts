import { describe, expect, it } from 'vitest';
import { readTrace } from '../../faults/acknowledgements.ts';
import { problemsOf, report } from '../../faults/report.ts';
import { lostOf, Tally } from '../../faults/scenario.ts';

/** The harness itself has to see what it is there to see. */

const events = (...ids: string[]) => ids.map((id) => ({ id, at: 1 }));

describe('lostOf', () => {
  it('finds nothing lost where all is there, whatever else is', () => {
    expect(lostOf(events('a', 'b'), events('x', 'a', 'y', 'b', 'z'))).toBe(0);
  });

  it.each([
    ['gone', events('b'), 1],
    ['changed', [{ id: 'a', at: 2 }, ...events('b')], 1],
    ['all gone', [], 2],
  ])('counts what is %s', (_what, kept, lost) => {
    expect(lostOf(events('a', 'b'), kept)).toBe(lost);
  });
});

describe('a tally', () => {
  it('blames a result for what was lost, left untried, told without words, or otherwise than expected', () => {
    const tally = new Tally();
    expect(problemsOf(tally)).toEqual(['nothing was tried']);
    tally.count(events('a', 'b'), events('a', 'a'));
    tally.count(events('a', 'b'), events('b', 'a'));
    tally.expect('told', ['x'], ['y']);
    tally.told.add('storage-full');
    tally.told.add('no-such-kind');
    expect(problemsOf(tally)).toEqual([
      '1 acknowledged events were lost',
      'the interface has no words for no-such-kind',
      'try 1: an event is there twice',
      'try 2: events are out of their order',
      'try 2: told: ["x"], where it had to be ["y"]',
    ]);
    const table = report([{ name: 'a fault', result: tally, seconds: 1 }], 7);
    expect(table).toContain('| a fault | 2     | 4            | 1    | no-such-kind storage-full | 1.0     | FAILED');
  });

  it('never passes what was not run', () => {
    expect(report([{ name: 'a fault', result: { skipped: 'no strace here' }, seconds: 0 }], 7)).toContain(
      '| NOT RUN: no strace here |',
    );
  });
});

describe('readTrace', () => {
  const write = 'pwrite64(20</data/hamesh.db-wal>, "..."..., 4096, 32) = 4096';
  const sync = 'fdatasync(20</data/hamesh.db-wal>)       = 0';
  const told = 'write(1<pipe:[1]>, "{\\"id\\":\\"..."..., 300) = 300';

  it.each([
    ['written and synced', [write, sync, told], 0],
    ['stored together and told one by one', [write, sync, told, told], 0],
    ['not synced', [write, told], 1],
    ['written once more after the sync', [write, sync, write, told], 1],
    ['synced only in the database', [write, 'fdatasync(19</data/hamesh.db>) = 0', told], 1],
    ['not synced, since that failed', [write, sync.replace('= 0', '= -1 EIO'), told], 1],
    ['told later without a write', [write, sync, told, sync, write, told], 1],
    ['told out of nothing', [told], 1],
  ])('counts what was %s', (_what, lines, unsynced) => {
    const acknowledgements = lines.filter((line) => line === told).length;
    expect(readTrace(lines.join('\n'))).toEqual({ acknowledgements, unsynced });
  });
});
