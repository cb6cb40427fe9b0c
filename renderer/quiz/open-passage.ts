import { flushSync } from 'react-dom';
import type { KeyMark } from '../../core/mark/mark.ts';
import type { Selector } from '../../core/mark/selector.ts';
import { intersectionOverUnion } from '../../core/mark/span.ts';
import { useReading } from '../lesson/reading-store.ts';
import { useAuthoredLesson } from '../lesson/study-store.ts';
import { goToNote } from '../margin/use-leaving-note.ts';
import { focusText } from '../page/focus-text.ts';
import { usePageGeometry } from '../page/page-geometry.ts';

/** Opens a passage in the article as it is read, with the expert's mark on it, if there is one, lit. */
export function useOpenPassage(): (passage: Selector) => void {
  const geometry = usePageGeometry();
  const key = useAuthoredLesson((lesson) => lesson.key);
  return (passage) => {
    const { version, switchVersion, switchMode, fillMargin, activate } = useReading.getState();
    const mark = markOn(key, passage);
    // The passage can be brought into view only once its page is there.
    flushSync(() => {
      if (passage.version !== version) switchVersion(passage.version);
      switchMode('read');
      if (!mark) return;
      fillMargin('expert');
      activate(mark.id);
    });
    geometry.reveal(passage);
    // The button that was pressed is gone with its panel.
    if (!mark || !goToNote(mark.id)) focusText(geometry.page);
  };
}

/** The mark that fits a passage best, if one is about the same words. */
function markOn(key: readonly KeyMark[], passage: Selector): KeyMark | undefined {
  const fits = key.map((mark) => ({ mark, fit: intersectionOverUnion(mark.selector, passage) }));
  return fits.filter(({ fit }) => fit >= 0.5).sort((a, b) => b.fit - a.fit)[0]?.mark;
}
