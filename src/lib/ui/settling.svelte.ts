/** How long a sentence must be left alone before it counts as settled, ms. */
const SETTLE_MS = 700;

/** Tells while a sentence still changes, so that a screen reader waits for its end. Make it while a component initialises. */
export class Settling {
  readonly #read: () => string;
  #settled = $state('');

  constructor(read: () => string) {
    this.#read = read;
    $effect(() => {
      const current = read();
      const timer = setTimeout(() => (this.#settled = current), SETTLE_MS);
      return () => clearTimeout(timer);
    });
  }

  get busy(): boolean {
    return this.#settled !== '' && this.#settled !== this.#read();
  }
}
