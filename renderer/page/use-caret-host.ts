import { useLayoutEffect, type HTMLAttributes, type RefObject } from 'react';
import type { Version } from '../../core/article/article.ts';
import { refuseEdits } from './refuse-edits.ts';
import { textOfBlock } from './text-position.ts';

declare global {
  /** Where typing goes (https://www.w3.org/TR/edit-context/). TypeScript doesn't know it yet, nor do all browsers. */
  var EditContext: (new () => object) | undefined;
  interface HTMLElement {
    editContext?: object | null;
  }
}

/**
 * Gives a text that can't be changed a real caret: the browser moves and selects as it does in any text, by letter, word
 * and line, with the arrows going as the eye does. What is typed goes to a context of its own that nobody reads: with the
 * text itself to edit, the browser would go through all of it at each key and each frame, for the system's input methods.
 * Browsers without such contexts get the text to edit, and every edit is refused.
 *
 * @returns what the text's element needs
 */
export function useCaretHost(element: RefObject<HTMLElement | null>, version: Version): HTMLAttributes<HTMLElement> {
  useLayoutEffect(() => {
    const host = element.current;
    if (!host || !window.EditContext) return;
    host.editContext = new window.EditContext();
    return () => {
      host.editContext = null;
    };
  }, [element]);
  useRefusedEdits(element, version);
  return window.EditContext ? {} : EDITABLE;
}

/**
 * For plain text alone: in an element that takes formatted text React remembers the selection at each drawing, for which
 * it reads the whole article.
 */
const EDITABLE = { contentEditable: 'plaintext-only', suppressContentEditableWarning: true } as const;

function useRefusedEdits(element: RefObject<HTMLElement | null>, version: Version): void {
  useLayoutEffect(() => {
    const text = element.current;
    if (!text) return;
    return refuseEdits(text, () => {
      for (const [index, block] of version.blocks.entries()) {
        const node = textOfBlock(text, index);
        if (node && node.data !== block.text) node.data = block.text;
      }
    });
  }, [element, version]);
}
