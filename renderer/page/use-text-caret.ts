import {
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type HTMLAttributes,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { Version } from '../../core/article/article.ts';
import type { Span } from '../../core/mark/span.ts';
import { graphemeBoundary, nextSentence, previousSentence, snapToWords } from '../../core/text/segment.ts';
import { usePreferences } from '../session/session-store.ts';
import { usePageGeometry } from './page-geometry.ts';
import { positionOf, spansOf, textOfBlock, type TextPosition } from './text-position.ts';
import { useCaretHost } from './use-caret-host.ts';

export type Selected = {
  /** Where the caret is, or the moving end of the selection; null while it is elsewhere. */
  caret: TextPosition | null;
  /** What is selected, a stretch for each block, snapped to graphemes and, if the learner likes, to words. */
  spans: readonly Span[];
};

export type TextCaret = {
  /** For the page's text. */
  text: HTMLAttributes<HTMLDivElement> & { ref: RefObject<HTMLDivElement | null> };
  /** What was selected when the page was last drawn. */
  selected: readonly Span[];
  /** Lets go of the selection. The caret stays where it is, or by the word next to it that was selected whole. */
  collapse: () => void;
  /** Puts the caret at a place, in view. */
  moveTo: (position: TextPosition) => void;
};

type TextCaretOptions = {
  version: Version;
  /** What the text is to be used for, read out on entering it. */
  description: string;
  /**
   * Keys with a meaning of their own; true when the key was one. What is selected is handed over as it is at the press:
   * quick fingers are ahead of the drawing.
   */
  onKey: (event: KeyboardEvent, now: Selected) => boolean;
  /** The caret came to a place, with nothing selected. */
  onCaret: (position: TextPosition) => void;
};

/**
 * The caret in a text that can't be changed, and what is selected there. Sentences and paragraphs, for which systems have
 * no common keys, are ours: Alt or Ctrl with up and down.
 */
export function useTextCaret({ version, description, onKey, onCaret }: TextCaretOptions): TextCaret {
  const { t } = useTranslation();
  const geometry = usePageGeometry();
  const element = useRef<HTMLDivElement>(null);
  const { wholeWords } = usePreferences();
  const [selected, setSelected] = useSelected(element, version, wholeWords, onCaret);
  const host = useCaretHost(element, version);

  function onKeyDown(event: KeyboardEvent): void {
    const now = readSelection(element.current, version, wholeWords);
    if (onKey(event, now)) {
      event.preventDefault();
      return;
    }
    const direction = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    const unit = event.altKey ? 'sentence' : event.ctrlKey || event.metaKey ? 'paragraph' : null;
    const { caret } = now;
    if (direction === null || unit === null || caret === null) return;
    event.preventDefault();
    goTo(
      unit === 'sentence' ? sentenceFrom(version, caret, direction) : paragraphFrom(version, caret, direction),
      event.shiftKey ? 'extend' : 'move',
    );
  }

  function goTo(position: TextPosition, how: 'move' | 'extend'): void {
    const text = geometry.page && textOfBlock(geometry.page, position.block);
    const selection = window.getSelection();
    if (!text || !selection) return;
    const offset = Math.min(position.offset, text.length);
    if (how === 'extend' && selection.anchorNode) selection.extend(text, offset);
    else selection.collapse(text, offset);
    const { block } = position;
    geometry.reveal({ block, start: Math.max(0, offset - 1), end: Math.max(1, offset) });
  }

  return {
    text: {
      ref: element,
      ...host,
      role: 'textbox',
      tabIndex: 0,
      inputMode: 'none',
      spellCheck: false,
      translate: 'no',
      'aria-multiline': true,
      'aria-readonly': true,
      'aria-label': t('read.text'),
      'aria-description': description,
      onKeyDown,
    },
    selected,
    collapse: () => {
      const { caret, spans } = readSelection(element.current, version, wholeWords);
      const text = element.current && caret && textOfBlock(element.current, caret.block);
      if (text) window.getSelection()?.collapse(text, offsetWithin(spans, caret));
      // The browser tells of it later; what was done with the words is drawn now.
      setSelected(NONE);
    },
    moveTo: (position) => {
      element.current?.focus({ preventScroll: true });
      goTo(position, 'move');
    },
  };
}

/** The document's selection, as far as it is in our text. */
function readSelection(text: HTMLElement | null, version: Version, wholeWords: boolean): Selected {
  const selection = window.getSelection();
  if (!text || !selection?.focusNode || !text.contains(selection.focusNode)) return { caret: null, spans: [] };
  const spans = selection.isCollapsed ? [] : spansOf(text, selection.getRangeAt(0), version.id);
  return {
    caret: positionOf(text, selection.focusNode, selection.focusOffset),
    spans: spans.flatMap((span) => snapped(span, version.blocks[span.block]?.text ?? '', wholeWords)),
  };
}

/** Always the same, so that nothing selected anew is nothing to draw. */
const NONE: readonly Span[] = [];

/** What is selected in the text, followed as it changes. */
function useSelected(
  element: RefObject<HTMLDivElement | null>,
  version: Version,
  wholeWords: boolean,
  onCaret: (position: TextPosition) => void,
): [readonly Span[], (selected: readonly Span[]) => void] {
  const [selected, setSelected] = useState<readonly Span[]>(NONE);
  const told = useEffectEvent(onCaret);
  // Before what is drawn can be touched.
  useLayoutEffect(() => {
    const follow = (): void => {
      const { caret, spans } = readSelection(element.current, version, wholeWords);
      setSelected(spans.length === 0 ? NONE : spans);
      if (spans.length === 0 && caret) told(caret);
    };
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [element, version, wholeWords]);
  // What was selected in another version's text is nothing in this one's, in the same elements.
  useLayoutEffect(
    () => () => {
      const selection = window.getSelection();
      if (selection?.focusNode && element.current?.contains(selection.focusNode)) selection.removeAllRanges();
      setSelected(NONE);
    },
    [element, version],
  );
  return [selected, setSelected];
}

/** The offset that is nearest in what is selected of a place's block: a comma that was dragged over is of no word. */
function offsetWithin(spans: readonly Span[], { block, offset }: TextPosition): number {
  const span = spans.find((one) => one.block === block);
  return span ? Math.min(Math.max(offset, span.start), span.end) : offset;
}

function snapped(span: Span, text: string, wholeWords: boolean): Span[] {
  const ends = wholeWords
    ? snapToWords(text, span.start, span.end)
    : {
        start: graphemeBoundary(text, span.start, 'before'),
        end: graphemeBoundary(text, span.end, 'after'),
      };
  return ends.start < ends.end ? [{ ...span, ...ends }] : [];
}

/** By sentence ends forwards and sentence starts backwards, going on in the next block from a block's edge. */
function sentenceFrom(version: Version, { block, offset }: TextPosition, direction: 1 | -1): TextPosition {
  const step = (text: string, from: number): number =>
    direction === 1 ? nextSentence(text, from) : previousSentence(text, from);
  const within = step(version.blocks[block]?.text ?? '', offset);
  const beyond = version.blocks[block + direction]?.text;
  if (within !== offset || beyond === undefined) return { block, offset: within };
  return { block: block + direction, offset: step(beyond, direction === 1 ? 0 : beyond.length) };
}

function paragraphFrom(version: Version, { block, offset }: TextPosition, direction: 1 | -1): TextPosition {
  if (direction === -1) return { block: offset > 0 ? block : Math.max(0, block - 1), offset: 0 };
  const last = version.blocks.length - 1;
  return block < last ? { block: block + 1, offset: 0 } : { block, offset: version.blocks[last]?.text.length ?? 0 };
}
