import { describe, expect, it } from 'vitest';
import { lastVisit } from '../../../core/study/visit.ts';
import { did } from '../../fixtures/lessons/events.ts';

describe('the last visit', () => {
  it('is where the learner was last, whatever was done there', () => {
    const events = [
      did({ type: 'visited', mode: 'read', place: { version: 'full', block: 1 } }),
      did({ type: 'visited', mode: 'walk', place: { version: 'full', block: 5 } }),
      did({ type: 'hinted', stop: 'one' }),
    ];
    expect(lastVisit(events)).toEqual({ mode: 'walk', place: { version: 'full', block: 5 } });
  });

  it('is none at first', () => {
    expect(lastVisit([did({ type: 'hinted', stop: 'one' })])).toBeNull();
  });
});
