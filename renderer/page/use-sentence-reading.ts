import { useState, type HTMLAttributes, type KeyboardEvent, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionId } from '../../core/article/article.ts';
import type { Gloss } from '../../core/lesson/lesson.ts';
import { announce } from '../controls/announcer.tsx';
import { sentenceKey, useReading } from '../lesson/reading-store.ts';
import { useOpenStudy } from '../lesson/study-store.ts';
import { usePreferences } from '../session/session-store.ts';
import { usePageGeometry } from './page-geometry.ts';
import { markAt, type DrawnMark } from './strokes.ts';
import { positionOf } from './text-position.ts';
import { useGlosses } from './use-glosses.ts';

type SentenceReading = {
  /** The sentence that the keyboard is at. */
  sentence: Gloss['selector'] | null;
  text: HTMLAttributes<HTMLDivElement>;
};

/**
 * Reading sentence by sentence: the arrow keys move, Enter shows or hides the sentence's English; a click on the text
 * does the same for its sentence and opens the innermost mark's note.
 */
export function useSentenceReading(version: VersionId, marks: readonly DrawnMark[]): SentenceReading {
  const { t } = useTranslation();
  const glosses = useGlosses(version);
  const geometry = usePageGeometry();
  const activate = useReading((store) => store.activate);
  const toggleGloss = useReading((store) => store.toggleGloss);
  const all = usePreferences().gloss;
  const language = useOpenStudy(({ lesson }) => lesson.article.language);
  const [at, setAt] = useState<number | null>(null);
  const current = at === null ? undefined : glosses[at];

  function toggle({ selector, text }: Gloss): void {
    // Where all the English is shown none is hidden, and is only to be heard.
    const isHidden = !all && useReading.getState().openGlosses.has(sentenceKey(selector));
    if (!all) toggleGloss(sentenceKey(selector));
    if (isHidden) announce(t('read.gloss-hidden'));
    else announce(text, 'en');
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (step !== undefined && glosses.length > 0) {
      event.preventDefault();
      const next = at === null ? (step > 0 ? 0 : glosses.length - 1) : clamp(at + step, glosses.length - 1);
      const gloss = glosses[next];
      setAt(next);
      if (!gloss) return;
      geometry.reveal(gloss.selector);
      announce(gloss.selector.exact, language);
    } else if ((event.key === 'Enter' || event.key === ' ') && current) {
      event.preventDefault();
      toggle(current);
    } else if (event.key === 'Escape') {
      setAt(null);
      activate(null);
    }
  }

  function onClick(event: MouseEvent): void {
    // A drag that selected something was meant for that.
    if (!window.getSelection()?.isCollapsed || !geometry.page) return;
    const caret = document.caretPositionFromPoint(event.clientX, event.clientY);
    const place = caret && positionOf(geometry.page, caret.offsetNode, caret.offset);
    if (!place) return;
    const index = glosses.findIndex(
      ({ selector }) =>
        selector.block === place.block && selector.start <= place.offset && place.offset <= selector.end,
    );
    const gloss = glosses[index];
    if (gloss) {
      setAt(index);
      toggle(gloss);
    }
    activate(markAt(marks, place)?.id ?? null);
  }

  return {
    sentence: current?.selector ?? null,
    text: {
      tabIndex: 0,
      role: 'group',
      'aria-label': t('read.text'),
      // Without English sentences the keys do nothing.
      'aria-description': glosses.length > 0 ? t('read.text-keys') : undefined,
      onKeyDown,
      onClick,
      onBlur: () => setAt(null),
    },
  };
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}
