import { useRef } from 'react';

/** Work that isn't begun again while it is on its way: a button that is pressed twice before it is stored does it once. */
export function useOneAtATime<Args extends readonly unknown[]>(
  work: (...args: Args) => Promise<void>,
): (...args: Args) => void {
  // No state: who began before this was drawn again has to find it too.
  const isOnItsWay = useRef(false);
  return (...args) => {
    if (isOnItsWay.current) return;
    isOnItsWay.current = true;
    void work(...args).finally(() => {
      isOnItsWay.current = false;
    });
  };
}
