import { describe, expect, it } from 'vitest';
import { applyToWalk, foldWalk, NO_WALK } from '../../../core/study/walk.ts';
import { did, uuid } from '../../fixtures/lessons/events.ts';

const span = { version: 'full', block: 5, start: 3, end: 9 };

describe('the walk', () => {
  it('is resumed at the stop reached last, and remembers the others', () => {
    const walk = foldWalk([
      did({ type: 'stop-reached', stop: 'one' }),
      did({ type: 'stop-done', stop: 'one' }),
      did({ type: 'stop-reached', stop: 'two' }),
      did({ type: 'stop-reached', stop: 'one' }),
    ]);
    expect(walk.current).toBe('one');
    expect([...walk.reached]).toEqual(['one', 'two']);
    expect([...walk.done]).toEqual(['one']);
  });

  it('keeps every choice at a stop, latest last', () => {
    const walk = foldWalk([
      did({ type: 'stop-chosen', stop: 'one', option: 'b' }),
      did({ type: 'stop-chosen', stop: 'two', option: 'a' }),
      did({ type: 'stop-chosen', stop: 'one', option: 'a' }),
    ]);
    expect(Object.fromEntries(walk.chosen)).toEqual({ one: ['b', 'a'], two: ['a'] });
  });

  it('tells what was found, once each, from tries that met nothing', () => {
    const walk = foldWalk([
      did({ type: 'stop-found', stop: 'one', span, target: 'legacy' }),
      did({ type: 'stop-found', stop: 'one', span: { ...span, end: 4 }, target: null }),
      did({ type: 'stop-found', stop: 'one', span, target: 'legacy' }),
    ]);
    expect(Object.fromEntries(walk.found)).toEqual({ one: ['legacy'] });
    expect(Object.fromEntries(walk.misses)).toEqual({ one: [{ ...span, end: 4 }] });
  });

  it('remembers hints taken and cards opened', () => {
    const walk = foldWalk([did({ type: 'hinted', stop: 'two' }), did({ type: 'card-opened', card: 'interview' })]);
    expect([...walk.hinted]).toEqual(['two']);
    expect([...walk.openedCards]).toEqual(['interview']);
  });

  it('is not touched by what was done elsewhere, and no state is changed once handed out', () => {
    expect(applyToWalk(NO_WALK, did({ type: 'undone', round: uuid(1) }))).toBe(NO_WALK);
    const walk = foldWalk([did({ type: 'stop-chosen', stop: 'one', option: 'b' })]);
    const before = structuredClone(walk);
    applyToWalk(walk, did({ type: 'stop-chosen', stop: 'one', option: 'c' }));
    applyToWalk(walk, did({ type: 'stop-done', stop: 'one' }));
    expect(walk).toEqual(before);
  });
});
