import { useEffect, type RefObject } from 'react';
import { useReading } from '../lesson/reading-store.ts';

/** Enter in the text leads to this part of a note, also where it was pressed before the note was there. */
export function useEntering(note: string, part: RefObject<HTMLElement | null>): void {
  const isAskedFor = useReading((store) => store.entering === note);
  const entered = useReading((store) => store.entered);
  useEffect(() => {
    if (!isAskedFor) return;
    part.current?.focus();
    entered();
  }, [isAskedFor, entered, part]);
}
