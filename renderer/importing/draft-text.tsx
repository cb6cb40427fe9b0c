import { useEffect, useLayoutEffect, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../core/importing/draft.ts';
import { refuseEdits } from '../page/refuse-edits.ts';
import styles from './draft-page.module.css';
import { useDraft } from './draft-store.ts';
import { mendedPlaces } from './mended-places.ts';
import type { PlacedBlock } from './placed-block.ts';
import { useChanges } from './use-changes.ts';

type DraftTextProps = {
  ref: RefObject<HTMLDivElement | null>;
  place: PlacedBlock;
  about: Draft['about'];
  name: string;
  onCaret: (offset: number | null) => void;
};

/** A block's text: to be changed while it is in the article, and no more than seen while it is left out. */
export function DraftText(props: DraftTextProps): ReactNode {
  const { place, about } = props;
  // Two elements, since what is put back needs all that refuses edits, which one that was left out hasn't.
  if (!place.block.leftOut) return <KeptText {...props} />;
  return (
    <div className={styles['text']} lang={about.language} dir={about.direction}>
      {place.block.text}
    </div>
  );
}

/**
 * The text with a real caret in it, and every edit refused before it happens. Enter splits it where the caret stands;
 * Backspace at its start and Delete at its end join it to the one beside it, as in any text.
 */
function KeptText({ ref, place, about, name, onCaret }: DraftTextProps): ReactNode {
  const { t } = useTranslation();
  const { block, before, after } = place;
  const { split, join } = useChanges();
  const aim = useDraft((store) => store.aim);
  useRefusedEdits(ref, block.text);
  useMendedPlaces(ref, place);

  function onKeyDown(event: KeyboardEvent): void {
    const at = caretIn(ref.current);
    if (at === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') split(block.id, at);
    else if (event.key === 'Backspace' && at === 0 && before !== null) join(block.id);
    else if (event.key === 'Delete' && at === block.text.length && after !== null) join(after);
    else if (event.key === 'ArrowUp' && at === 0 && before !== null) aim({ block: before, offset: Infinity });
    else if (event.key === 'ArrowDown' && at === block.text.length && after !== null) aim({ block: after, offset: 0 });
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={ref}
      className={styles['text']}
      lang={about.language}
      dir={about.direction}
      contentEditable
      suppressContentEditableWarning
      role="textbox"
      tabIndex={0}
      inputMode="none"
      spellCheck={false}
      translate="no"
      aria-multiline
      aria-readonly
      aria-label={name}
      aria-description={t('importing.text-keys')}
      onKeyDown={onKeyDown}
      onKeyUp={() => onCaret(caretIn(ref.current))}
      onPointerUp={() => onCaret(caretIn(ref.current))}
    >
      {block.text}
    </div>
  );
}

/** The caret's offset in a text, or null while it is elsewhere or something is selected. */
function caretIn(text: HTMLElement | null): number | null {
  const selection = window.getSelection();
  if (!text || !selection?.isCollapsed || !selection.focusNode || !text.contains(selection.focusNode)) return null;
  if (selection.focusNode instanceof Text) return selection.focusOffset;
  return selection.focusOffset === 0 ? 0 : text.textContent.length;
}

function useRefusedEdits(element: RefObject<HTMLElement | null>, words: string): void {
  useEffect(() => {
    const text = element.current;
    if (!text) return;
    return refuseEdits(text, () => {
      const node = text.firstChild;
      if (node instanceof Text && node.data !== words) node.data = words;
    });
  }, [element, words]);
}

const MENDED = 'hamesh-mended';

/** Paints the words around each place where lines were rejoined, without touching a letter. */
function useMendedPlaces(element: RefObject<HTMLElement | null>, { block }: PlacedBlock): void {
  useLayoutEffect(() => {
    const node = element.current?.firstChild;
    if (!(node instanceof Text)) return;
    const painted = CSS.highlights.get(MENDED) ?? new Highlight();
    CSS.highlights.set(MENDED, painted);
    const ranges = mendedPlaces(block).map(({ start, end }) => {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      return range;
    });
    for (const range of ranges) painted.add(range);
    return () => {
      for (const range of ranges) painted.delete(range);
    };
  }, [element, block]);
}
