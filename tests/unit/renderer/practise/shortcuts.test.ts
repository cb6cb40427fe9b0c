import { describe, expect, it } from 'vitest';
import { commandOf } from '../../../../renderer/practise/shortcuts.ts';

type Held = Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>>;

function press(key: string, held: Held = {}, code = '') {
  return commandOf({ key, code, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });
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
    expect(press('ث', {}, 'KeyE')).toEqual({ do: 'resize' });
    expect(press('ل', {}, 'KeyG')).toEqual({ do: 'gloss' });
    expect(press('ئ', { ctrlKey: true }, 'KeyZ')).toEqual({ do: 'undo' });
    expect(press('~', { ctrlKey: true, shiftKey: true }, 'KeyZ')).toEqual({ do: 'redo' });
    expect(press('غ', { ctrlKey: true }, 'KeyY')).toEqual({ do: 'redo' });
  });

  it('goes by what a Latin keyboard types, wherever it has its letters', () => {
    expect(press('z', { ctrlKey: true }, 'KeyY')).toEqual({ do: 'undo' });
    expect(press('y', {}, 'KeyZ')).toBeNull();
  });

  it('finds the digits where a keyboard types signs without Shift', () => {
    expect(press('&', {}, 'Digit1')).toEqual({ do: 'mark', kind: 'quote' });
    expect(press('1', { shiftKey: true }, 'Digit1')).toEqual({ do: 'mark', kind: 'quote' });
    expect(press('!', { shiftKey: true }, 'Digit1')).toBeNull();
    expect(press('4', {}, 'Digit4')).toBeNull();
    expect(press('0', {}, 'Digit0')).toBeNull();
  });

  it('takes the number pad for digits only where it types them', () => {
    expect(press('1', {}, 'Numpad1')).toEqual({ do: 'mark', kind: 'quote' });
    expect(press('٣', {}, 'Numpad3')).toEqual({ do: 'mark', kind: 'framing' });
    expect(press('End', {}, 'Numpad1')).toBeNull();
    expect(press('ArrowDown', {}, 'Numpad2')).toBeNull();
    expect(press('PageDown', {}, 'Numpad3')).toBeNull();
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
