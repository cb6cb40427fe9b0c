import type { LearnerMark } from '../../core/mark/mark.ts';
import { overlap, type Span } from '../../core/mark/span.ts';
import type { Stroke } from '../page/highlight-painter.ts';
import type { Selected, TextCaret } from '../page/use-text-caret.ts';
import type { Command } from './shortcuts.ts';
import type { Marking } from './use-marking.ts';

type Surroundings = {
  caret: TextCaret;
  marking: Marking;
  activeMark: LearnerMark | undefined;
  activate: (id: string | null) => void;
  enterNote: () => void;
  toggleGlossAt: (caret: Selected['caret']) => void;
};

/** Does to the marks what a key said, with what was selected at the press. */
export function carryOut(
  command: Command,
  now: Selected,
  { caret, marking, activeMark, activate, enterNote, toggleGlossAt }: Surroundings,
): void {
  switch (command.do) {
    case 'mark':
      if (now.spans.length > 0) {
        marking.mark(now.spans, command.kind);
        caret.collapse();
      } else if (activeMark) marking.rekind(activeMark.id, command.kind);
      return;
    case 'resize': {
      const resized = resizable(activeMark, now.spans);
      if (resized) {
        marking.resize(resized.mark.id, () => resized.span);
        caret.collapse();
      }
      return;
    }
    case 'remove':
      if (activeMark) marking.remove(activeMark);
      return;
    case 'open':
      return enterNote();
    case 'let-go':
      if (now.spans.length > 0) caret.collapse();
      else activate(null);
      return;
    case 'undo':
      return marking.undo();
    case 'redo':
      return marking.redo();
    case 'gloss':
      return toggleGlossAt(now.caret);
    case 'take-over':
      // There is something to take over only beside suggestions, which are asked first.
      return;
  }
}

/** The active mark and its new words, where the selection overlaps it without being it. */
export function resizable(
  mark: LearnerMark | undefined,
  selected: readonly Span[],
): { mark: LearnerMark; span: Span } | null {
  const span = mark && selected.find((one) => overlap(one, mark.selector) > 0);
  if (!span || (span.start === mark.selector.start && span.end === mark.selector.end)) return null;
  return { mark, span };
}

/** How words look that are selected and not marked yet. */
export function chosenStroke(span: Span): Stroke {
  return { ink: { as: 'sentence' }, span };
}
