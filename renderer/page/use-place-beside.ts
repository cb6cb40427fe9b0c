import { useLayoutEffect, useState, type CSSProperties } from 'react';
import type { Span } from '../../core/mark/span.ts';
import './beside-words.css';
import { usePageGeometry, type Place } from './page-geometry.ts';

/** For an element of the class `beside-words`. */
type Beside = { 'data-side': Place['side']; style: CSSProperties };

/** Where something stands by what is selected; measured, since only the browser knows. Null where nothing is selected. */
export function usePlaceBeside(selected: readonly Span[]): Beside | null {
  const geometry = usePageGeometry();
  const [place, setPlace] = useState<Place | null>(null);
  useLayoutEffect(() => setPlace(geometry.placeBeside(selected)), [geometry, selected]);
  if (!place) return null;
  const { side, edge, fromStart } = place;
  return { 'data-side': side, style: { '--edge-of-words': `${edge}px`, '--from-start': `${fromStart}px` } };
}
