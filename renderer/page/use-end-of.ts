import { useLayoutEffect, useState } from 'react';
import type { Span } from '../../core/mark/span.ts';
import { usePageGeometry, type Place } from './page-geometry.ts';

/** Where a selection's last line ends, for what stands under it; measured, since only the browser knows. */
export function useEndOf(selected: readonly Span[]): Place | null {
  const geometry = usePageGeometry();
  const [place, setPlace] = useState<Place | null>(null);
  useLayoutEffect(() => {
    const last = selected.at(-1);
    setPlace(last ? geometry.endOf(last) : null);
  }, [geometry, selected]);
  return place;
}
