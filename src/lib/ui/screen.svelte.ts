import { MediaQuery } from 'svelte/reactivity';

export type ScreenSize = 'wide' | 'medium' | 'narrow';

/** Which of the three layouts there is room for (design/DESIGN.md, "Layout"); `wide` before the page is alive. */
export class Screen {
  #wide = new MediaQuery('(min-width: 1100px)', true);
  #narrow = new MediaQuery('(max-width: 699px)', false);

  get size(): ScreenSize {
    return this.#wide.current ? 'wide' : this.#narrow.current ? 'narrow' : 'medium';
  }
}
