import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../faults/report.ts';
import { SCENARIOS } from '../../faults/scenarios.ts';

/** A little of what `npm run test:faults` does in full. */
describe('no acknowledged event is lost, and people are told, through', () => {
  it.for(SCENARIOS)('$name', { timeout: 180_000 }, async ({ run }, { skip }) => {
    const result = await run('short', 7);
    if ('skipped' in result) skip(result.skipped);
    expect(problemsOf(result)).toEqual([]);
  });
});
