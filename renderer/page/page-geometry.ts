import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Span } from '../../core/mark/span.ts';
import { Hurry } from './hurry.ts';
import { estimatedTop, textBetween, type BlockBox, type TextRun } from './near-text.ts';
import { rangeOf } from './text-position.ts';

/**
 * Words are brought into view when they are in the outer part of it, and then to this far down it: below the panels that
 * stay at the margin's top.
 */
const EDGE = 0.15;
const REST = 0.38;
/** The least that is left above them, px. */
const ABOVE = 24;
/** What stands beside a selection is no taller, px. */
const TALLEST = 56;

/** How many views above and below the one on the screen are near it, and how many it moves before that is settled anew. */
const NEAR = 0.5;
const STEP = 0.25;

/** A line that a span is on: distances in CSS pixels from the sheet's top. */
export type Lines = { top: number; bottom: number };

/** Where something goes beside words: under or above this distance down the sheet, so far in from the interface's start. */
export type Place = { side: 'below' | 'above'; edge: number; fromStart: number };

/** What is on the screen or will soon be. `top` and `bottom` are distances from the sheet's top; no text is null. */
export type Near = { top: number; bottom: number; text: TextRun | null };

const NOTHING: Near = { top: 0, bottom: 0, text: null };

/**
 * Where words are on the sheet, for whatever stands beside them. It follows the page's size: `revision` grows whenever
 * lines may have moved. And it follows the view, so that of a long text only what is near has to be drawn.
 */
export class PageGeometry {
  #page: HTMLElement | null = null;
  #view: HTMLElement | null = null;
  #revision = 0;
  /** Measured when they are asked for, and kept while no line moves. */
  #boxes: readonly BlockBox[] | null = null;
  readonly #tops = new Map<string, number | null>();
  #near: (Near & { seenFrom: number }) | null = null;
  #nearAtRest: Near | null = null;
  readonly #hurry = new Hurry(() => this.#tell());
  readonly #listeners = new Set<() => void>();
  readonly #observer = new ResizeObserver((entries) => this.#resized(entries));
  /** The page's, in CSS pixels. */
  #width = NaN;

  /** The page is on the screen, or gone. */
  attach = (page: HTMLElement | null): void => {
    this.#observer.disconnect();
    this.#view?.removeEventListener('scroll', this.#scrolled);
    this.#page = page;
    this.#view = page?.closest<HTMLElement>('[data-scroller]') ?? null;
    if (!page) return;
    // Its parts too: a short page keeps its height when its lines move. What is hidden stands beside the lines.
    for (const element of [page, ...page.querySelectorAll(':scope > :not([aria-hidden])')]) {
      this.#observer.observe(element);
    }
    if (this.#view) this.#observer.observe(this.#view);
    this.#view?.addEventListener('scroll', this.#scrolled, { passive: true });
    // Fonts that come late move every line.
    void document.fonts.ready.then(() => this.moved());
    this.moved();
  };

  get page(): HTMLElement | null {
    return this.#page;
  }

  moved(): void {
    this.#revision++;
    this.#boxes = null;
    this.#tops.clear();
    this.#near = null;
    this.#nearAtRest = null;
    this.#tell();
  }

  /** The page is stretched as the margin grows beside it, which moves no line: of the page itself the width counts. */
  #resized(entries: readonly ResizeObserverEntry[]): void {
    const page = entries.find(({ target }) => target === this.#page);
    const isWidthOther = page !== undefined && page.contentRect.width !== this.#width;
    if (page) this.#width = page.contentRect.width;
    if (isWidthOther || entries.some((entry) => entry !== page)) this.moved();
  }

  #scrolled = (): void => {
    this.#hurry.moved();
    if (!this.#near || !this.#view) return;
    if (Math.abs(this.#view.scrollTop - this.#near.seenFrom) < STEP * this.#view.clientHeight) return;
    this.#hurry.stepped();
    this.#near = null;
    this.#tell();
  };

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  revision = (): number => this.#revision;

  /** What is near the view; nothing, while there is none. The same object until it changes. */
  near = (): Near => {
    if (!this.#view) return NOTHING;
    this.#near ??= this.#lookAround(this.#view);
    return this.#near;
  };

  /** What was near before the view was hurried on, and is when it comes to rest. */
  nearAtRest = (): Near => {
    if (!this.#hurry.isOn || !this.#nearAtRest) this.#nearAtRest = this.near();
    return this.#nearAtRest;
  };

  #lookAround({ scrollTop, clientHeight }: HTMLElement): Near & { seenFrom: number } {
    const top = scrollTop - NEAR * clientHeight;
    const bottom = scrollTop + (1 + NEAR) * clientHeight;
    return { top, bottom, text: textBetween(this.boxes(), top, bottom), seenFrom: scrollTop };
  }

  /** Where each block is, by its index. */
  boxes(): readonly BlockBox[] {
    this.#boxes ??= this.#page ? measureBlocks(this.#page) : [];
    return this.#boxes;
  }

  /**
   * How far down the sheet a span's first line begins, or null while it isn't on the page: measured for a span that is
   * near the view, about right for others.
   */
  topOf(span: Pick<Span, 'block' | 'start' | 'end'>, near: boolean): number | null {
    if (!near) {
      const box = this.boxes()[span.block];
      return box ? estimatedTop(box, span.start) : null;
    }
    const key = `${span.block}/${span.start}/${span.end}`;
    let top = this.#tops.get(key);
    if (top === undefined) {
      top = this.linesOf(span)?.top ?? null;
      this.#tops.set(key, top);
    }
    return top;
  }

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

  /** Under the end of what is selected, or above its start where the view ends there; null while it isn't on the page. */
  placeBeside(selected: readonly Pick<Span, 'block' | 'start' | 'end'>[]): Place | null {
    const [page, view, first, last] = [this.#page, this.#view, selected[0], selected.at(-1)];
    if (!page || !view || !first || !last) return null;
    const end = rangeOf(page, { ...last, start: Math.max(last.start, last.end - 1) })?.getBoundingClientRect();
    const lines = this.linesOf(first);
    if (!end || !lines) return null;
    const sheet = sheetOf(page).getBoundingClientRect();
    const seen = view.getBoundingClientRect();
    const mirrored = document.documentElement.dir === 'rtl';
    const fromStart = mirrored ? sheet.right - end.right : end.left - sheet.left;
    const isShortBelow = end.bottom + TALLEST > seen.bottom;
    const isRoomAbove = sheet.top + lines.top - TALLEST > seen.top;
    if (isShortBelow && isRoomAbove) return { side: 'above', edge: lines.top, fromStart };
    return { side: 'below', edge: end.bottom - sheet.top, fromStart };
  }

  /**
   * Brings a span into the middle of the view, unless it is there already. `beside` is the height of what stands beside
   * its first line: the span goes higher up where that makes room for it.
   */
  reveal(span: Pick<Span, 'block' | 'start' | 'end'>, beside = 0): void {
    const lines = this.linesOf(span);
    const view = this.#view;
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

function measureBlocks(page: HTMLElement): BlockBox[] {
  const origin = sheetOf(page).getBoundingClientRect().top;
  return [...page.querySelectorAll<HTMLElement>('[data-block]')].map((block) => {
    const { top, height } = block.getBoundingClientRect();
    return { top: top - origin, height, length: block.textContent.length };
  });
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

/** What is near the view, followed as it scrolls. */
export function useNear(): Near {
  const geometry = usePageGeometry();
  return useSyncExternalStore(geometry.subscribe, geometry.near);
}

/** The same, but not while the view is hurried on. */
export function useNearAtRest(): Near {
  const geometry = usePageGeometry();
  return useSyncExternalStore(geometry.subscribe, geometry.nearAtRest);
}
