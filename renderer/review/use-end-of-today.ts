import { useSyncExternalStore } from 'react';
import { endOfDay } from '../quiz/local-date.ts';

/** The last millisecond of today. It is another one after midnight, also where the machine slept through it. */
export function useEndOfToday(): number {
  return useSyncExternalStore(watchClock, () => endOfDay(Date.now()));
}

/** Calls `look` when it may be another day; what it calls finds out whether it is. */
function watchClock(look: () => void): () => void {
  let midnight: ReturnType<typeof setTimeout>;
  function lookAtMidnight(): void {
    const now = Date.now();
    midnight = setTimeout(
      () => {
        look();
        lookAtMidnight();
      },
      endOfDay(now) + 1 - now,
    );
  }
  lookAtMidnight();
  document.addEventListener('visibilitychange', look);
  window.addEventListener('focus', look);
  return () => {
    clearTimeout(midnight);
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('focus', look);
  };
}
