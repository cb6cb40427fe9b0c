/** How tall the notes that are there are, in CSS pixels; `revision` grows when one of them changes by itself. */
export class NoteHeights {
  readonly #insides = new Map<HTMLElement, string>();
  readonly #heights = new Map<string, number>();
  #revision = 0;
  readonly #listeners = new Set<() => void>();
  readonly #observer = new ResizeObserver(() => {
    if (!this.measure()) return;
    this.#revision++;
    for (const listener of this.#listeners) listener();
  });

  /** Follows the inside of the note that an element with its id is around. */
  follow = (inside: HTMLElement | null): (() => void) | undefined => {
    const id = inside?.closest<HTMLElement>('[data-note]')?.dataset['note'];
    if (!inside || id === undefined) return undefined;
    this.#insides.set(inside, id);
    this.#observer.observe(inside);
    return () => {
      this.#insides.delete(inside);
      this.#observer.unobserve(inside);
    };
  };

  /** Measures the notes that are there; true where one isn't as tall as it was. */
  measure(): boolean {
    let changed = false;
    for (const [inside, id] of this.#insides) {
      const height = inside.offsetHeight;
      if (this.#heights.get(id) === height) continue;
      this.#heights.set(id, height);
      changed = true;
    }
    return changed;
  }

  /** A note's height when it was there last, if it ever was. */
  of(id: string): number | undefined {
    return this.#heights.get(id);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  revision = (): number => this.#revision;
}
