import type { KeyboardEvent } from 'react';
import { MARK_KINDS, type MarkKind } from '../../core/mark/mark.ts';

/** What a key means while the caret is in the text. */
export type Command =
  | { do: 'mark'; kind: MarkKind }
  | { do: 'resize' }
  | { do: 'remove' }
  | { do: 'take-over' }
  | { do: 'open' }
  | { do: 'let-go' }
  | { do: 'undo' }
  | { do: 'redo' }
  | { do: 'gloss' };

type Chord = { key: string; modified?: boolean; shift?: boolean };

/** `modified`: with Ctrl, or Command on a Mac. One row a command, its chords being ways to say the same. */
const SHORTCUTS: readonly { chords: readonly Chord[]; command: Command }[] = [
  ...MARK_KINDS.map((kind, index) => ({
    chords: [{ key: String(index + 1) }, { key: arabicIndic(index + 1) }],
    command: { do: 'mark', kind } as const,
  })),
  { chords: [{ key: 'e' }, { key: 'ث' }], command: { do: 'resize' } },
  { chords: [{ key: 'g' }, { key: 'ل' }], command: { do: 'gloss' } },
  { chords: [{ key: 'Delete' }, { key: 'Backspace' }], command: { do: 'remove' } },
  { chords: [{ key: 't' }, { key: 'ف' }], command: { do: 'take-over' } },
  { chords: [{ key: 'Enter' }], command: { do: 'open' } },
  { chords: [{ key: 'Escape' }], command: { do: 'let-go' } },
  {
    chords: [
      { key: 'z', modified: true, shift: true },
      { key: 'y', modified: true },
    ],
    command: { do: 'redo' },
  },
  { chords: [{ key: 'z', modified: true }], command: { do: 'undo' } },
];

/** On an Arabic keyboard the digit keys may give Arabic digits. */
function arabicIndic(digit: number): string {
  return String.fromCodePoint(0x0660 + digit);
}

/** The command that a key press says, if any. Letters are those in the same place of an Arabic keyboard too. */
export function commandOf(event: KeyboardEvent): Command | null {
  const modified = event.ctrlKey || event.metaKey;
  if (event.altKey) return null;
  const said = SHORTCUTS.find(({ chords }) =>
    chords.some(
      (chord) =>
        chord.key.toLowerCase() === event.key.toLowerCase() &&
        (chord.modified ?? false) === modified &&
        (chord.shift ?? false) === (event.shiftKey && modified),
    ),
  );
  return said?.command ?? null;
}
