import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Span } from '../../core/mark/span.ts';
import { rangeOf } from './text-position.ts';

/**
 * Words are brought into view when they are in the outer part of it, and then to this far down it: below the panels that
 * stay at the margin's top.
 */
const EDGE = 0.15;
const REST = 0.38;
/** The least that is left above them, px. */
const ABOVE = 24;

/** A line that a span is on: distances in CSS pixels from the sheet's top. */
export type Lines = { top: number; bottom: number };

/** Where a span's last line ends: how far down the sheet, and how far in from the interface's start. */
export type Place = { bottom: number; fromStart: number };

/**
 * Where words are on the sheet, for whatever stands beside them. It follows the page's size: `revision` grows whenever
 * lines may have moved.
 */
export class PageGeometry {
  #page: HTMLElement | null = null;
  #revision = 0;
  readonly #listeners = new Set<() => void>();
  readonly #observer = new ResizeObserver(() => this.moved());

  /** The page is on the screen, or gone. */
  attach = (page: HTMLElement | null): void => {
    this.#observer.disconnect();
    this.#page = page;
    if (!page) return;
    this.#observer.observe(page);
    // Fonts that come late move every line.
    void document.fonts.ready.then(() => this.moved());
    this.moved();
  };

  get page(): HTMLElement | null {
    return this.#page;
  }

  moved(): void {
    this.#revision++;
    for (const listener of this.#listeners) listener();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  revision = (): number => this.#revision;

  /** The first and last line's edges of a span, or null while it isn't on the page. */
  linesOf(span: Pick<Span, 'block' | 'start' | 'end'>): Lines | null {
    const page = this.#page;
    const range = page && rangeOf(page, span);
    if (!range) return null;
    const rects = [...range.getClientRects()].filter((rect) => rect.height > 0);
    const first = rects[0];
    if (!first) return null;
    const origin = sheetOf(page).getBoundingClientRect().top;
    return { top: first.top - origin, bottom: Math.max(...rects.map((rect) => rect.bottom)) - origin };
  }

  /** Where a span's text ends, or null while it isn't on the page. */
  endOf(span: Pick<Span, 'block' | 'start' | 'end'>): Place | null {
    const page = this.#page;
    const rect = page && rangeOf(page, { ...span, start: Math.max(span.start, span.end - 1) })?.getBoundingClientRect();
    if (!rect) return null;
    const sheet = sheetOf(page).getBoundingClientRect();
    const mirrored = document.documentElement.dir === 'rtl';
    return { bottom: rect.bottom - sheet.top, fromStart: mirrored ? sheet.right - rect.right : rect.left - sheet.left };
  }

  /**
   * Brings a span into the middle of the view, unless it is there already. `beside` is the height of what stands beside
   * its first line: the span goes higher up where that makes room for it.
   */
  reveal(span: Pick<Span, 'block' | 'start' | 'end'>, beside = 0): void {
    const page = this.#page;
    const lines = this.linesOf(span);
    const view = page?.closest<HTMLElement>('[data-scroller]');
    if (!view || !lines) return;
    const margin = view.clientHeight * EDGE;
    const seen = { top: view.scrollTop + margin, bottom: view.scrollTop + view.clientHeight - margin };
    const fits = lines.top + beside <= view.scrollTop + view.clientHeight;
    if (lines.top >= seen.top && lines.bottom <= seen.bottom && fits) return;
    const above = Math.min(view.clientHeight * REST, Math.max(view.clientHeight - beside - ABOVE, ABOVE));
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    view.scrollTo({ top: lines.top - above, behavior: still ? 'instant' : 'smooth' });
  }
}

function sheetOf(page: HTMLElement): Element {
  return page.closest('[data-sheet]') ?? page;
}

const GeometryContext = createContext<PageGeometry | null>(null);
export const GeometryProvider = GeometryContext.Provider;

export function usePageGeometry(): PageGeometry {
  const geometry = useContext(GeometryContext);
  if (!geometry) throw new Error('no page is open');
  return geometry;
}

/** A number that changes whenever lines may have moved. */
export function useGeometryRevision(): number {
  const geometry = usePageGeometry();
  return useSyncExternalStore(geometry.subscribe, geometry.revision);
}
