import { useLayoutEffect, useState, type CSSProperties } from 'react';
import type { Span } from '../../core/mark/span.ts';
import { useLanguage } from '../language/use-language.ts';
import './beside-words.css';
import { useGeometryRevision, usePageGeometry, type Place } from './page-geometry.ts';

/** For an element of the class `beside-words`. */
type Beside = { 'data-side': Place['side']; style: CSSProperties };

/** Where something stands by what is selected; measured, since only the browser knows. Null where nothing is selected. */
export function usePlaceBeside(selected: readonly Span[]): Beside | null {
  const geometry = usePageGeometry();
  const revision = useGeometryRevision();
  const language = useLanguage();
  const [place, setPlace] = useState<Place | null>(null);
  // In a window that is read from the other side what stood by the words stands elsewhere, too.
  useLayoutEffect(() => setPlace(geometry.placeBeside(selected)), [geometry, selected, revision, language]);
  if (!place) return null;
  const { side, edge, fromStart } = place;
  return { 'data-side': side, style: { '--edge-of-words': `${edge}px`, '--from-start': `${fromStart}px` } };
}
