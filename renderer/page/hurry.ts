/** A view that moves on by a step sooner than this after the one before is hurried past the text, ms: nobody reads so fast. */
const SOON = 150;

/** How long it has to stand still before it rests, ms. */
const STILL = 100;

/** Whether a view is hurried on. What is only read where the view rests needn't be drawn where it doesn't. */
export class Hurry {
  readonly #ended: () => void;
  #lastStep = -Infinity;
  #resting: ReturnType<typeof setTimeout> | undefined;

  /** `ended` is called when the view has come to rest. */
  constructor(ended: () => void) {
    this.#ended = ended;
  }

  get isOn(): boolean {
    return this.#resting !== undefined;
  }

  /** The view moved, however little. */
  moved(): void {
    if (this.isOn) this.#wait();
  }

  /** The view moved on by a step. */
  stepped(): void {
    const now = performance.now();
    if (now - this.#lastStep < SOON) this.#wait();
    this.#lastStep = now;
  }

  #wait(): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      this.#resting = undefined;
      this.#ended();
    }, STILL);
  }
}
