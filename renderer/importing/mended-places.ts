import type { DraftBlock } from '../../core/importing/draft.ts';
import { nextWord, previousWord } from '../../core/text/segment.ts';
import type { TextRange } from '../../core/text/text-range.ts';

/** Where a block's text was mended: the words on either side of each place where lines met. */
export function mendedPlaces({ text, notes }: DraftBlock): TextRange[] {
  return notes.flatMap((note) =>
    note.kind === 'rejoined' && note.at <= text.length
      ? [{ start: previousWord(text, note.at), end: nextWord(text, note.at) }]
      : [],
  );
}
