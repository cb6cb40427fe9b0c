import { MARK_KINDS, type MarkKind } from '../../core/mark/mark.ts';
import { digitOf, letterOf } from '../language/keyboard.ts';

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
  { chords: [{ key: 'e' }], command: { do: 'resize' } },
  { chords: [{ key: 'g' }], command: { do: 'gloss' } },
  { chords: [{ key: 'Delete' }, { key: 'Backspace' }], command: { do: 'remove' } },
  { chords: [{ key: 't' }], command: { do: 'take-over' } },
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

/** As much of a key press as a command is told by. */
type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** The command that a key press says, if any, on a keyboard of any script. */
export function commandOf(event: KeyPress): Command | null {
  const modified = event.ctrlKey || event.metaKey;
  if (event.altKey) return null;
  const kind = modified ? undefined : MARK_KINDS[(digitOf(event) ?? 0) - 1];
  if (kind) return { do: 'mark', kind };
  const key = letterOf(event);
  const said = SHORTCUTS.find(({ chords }) =>
    chords.some(
      (chord) =>
        chord.key === key &&
        (chord.modified ?? false) === modified &&
        (chord.shift ?? false) === (event.shiftKey && modified),
    ),
  );
  return said?.command ?? null;
}
