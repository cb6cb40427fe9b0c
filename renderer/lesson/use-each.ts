import { useMemo } from 'react';

/**
 * What `make` makes of each entry. An entry that was there before keeps what was made of it, so that what shows many of
 * them has only the new ones to draw. `make` has to be the same function from one drawing to the next.
 */
export function useEach<Entry extends object, Made>(
  entries: readonly Entry[],
  make: (entry: Entry) => Made,
): readonly Made[] {
  const remembered = useMemo(() => remembering(make), [make]);
  return useMemo(() => entries.map(remembered), [entries, remembered]);
}

function remembering<Entry extends object, Made>(make: (entry: Entry) => Made): (entry: Entry) => Made {
  const made = new WeakMap<Entry, { made: Made }>();
  return (entry) => {
    const known = made.get(entry);
    if (known) return known.made;
    const own = { made: make(entry) };
    made.set(entry, own);
    return own.made;
  };
}
