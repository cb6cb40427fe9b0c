import { useEffect, useEffectEvent } from 'react';

type Pasted = { text: string; files: readonly File[] };

/** Hears what is pasted anywhere on the screen but into a field, which takes it itself. */
export function usePasting(onPaste: (pasted: Pasted) => void): void {
  const told = useEffectEvent(onPaste);
  useEffect(() => {
    const take = (event: ClipboardEvent): void => {
      const isInField =
        event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]') !== null;
      if (isInField || !event.clipboardData) return;
      const pasted = { text: event.clipboardData.getData('text/plain'), files: [...event.clipboardData.files] };
      if (pasted.files.length === 0 && pasted.text.trim() === '') return;
      event.preventDefault();
      told(pasted);
    };
    document.addEventListener('paste', take);
    return () => document.removeEventListener('paste', take);
  }, []);
}
