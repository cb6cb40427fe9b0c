import type { KeyboardEvent } from 'react';
import { describe, expect, it } from 'vitest';
import { commandOf } from '../../../../renderer/practise/shortcuts.ts';

function press(key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}) {
  const event = { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held };
  return commandOf(event as KeyboardEvent); // only the keys are read
}

describe('commandOf', () => {
  it.each([
    ['1', 'quote'],
    ['٢', 'claim'],
    ['3', 'framing'],
  ])('takes %s for %s, whichever digits the keyboard gives', (key, kind) => {
    expect(press(key)).toEqual({ do: 'mark', kind });
  });

  it('takes the same key on an Arabic keyboard for the same letter', () => {
    expect(press('ث')).toEqual(press('e'));
    expect(press('ل')).toEqual(press('g'));
  });

  it('tells undo from redo, on either system', () => {
    expect(press('z', { ctrlKey: true })).toEqual({ do: 'undo' });
    expect(press('Z', { metaKey: true, shiftKey: true })).toEqual({ do: 'redo' });
    expect(press('y', { ctrlKey: true })).toEqual({ do: 'redo' });
  });

  it('leaves what the browser moves and selects by alone', () => {
    expect(press('ArrowLeft')).toBeNull();
    expect(press('z')).toBeNull();
    expect(press('1', { ctrlKey: true })).toBeNull();
    expect(press('1', { altKey: true })).toBeNull();
  });
});
