import { useState } from 'react';

/** Work that isn't begun again while it is on its way: a button that is pressed twice before it is stored does it once. */
export function useOneAtATime<Args extends readonly unknown[]>(
  work: (...args: Args) => Promise<void>,
): (...args: Args) => void {
  const [isOnItsWay, setIsOnItsWay] = useState(false);
  return (...args) => {
    if (isOnItsWay) return;
    setIsOnItsWay(true);
    void work(...args).finally(() => setIsOnItsWay(false));
  };
}
