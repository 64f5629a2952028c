import type { MapLibreMap, StyleSpecification } from 'maplibre-gl';

/** Changes a map's style, one at a time: one taken away while it loads leaves sources behind that have no worker to ask. */
export class StyleSwitch {
  /** False while a style is loading. */
  ready = false;
  readonly #map: MapLibreMap;
  /** Asked for while another was loading. */
  #next: StyleSpecification | null = null;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  set(style: StyleSpecification): void {
    if (this.ready) this.#load(style);
    else this.#next = style;
  }

  /** Called when a style has loaded; false when another waited for it and is loading now. */
  loaded(): boolean {
    this.ready = true;
    if (this.#next) this.#load(this.#next);
    return this.ready;
  }

  #load(style: StyleSpecification): void {
    this.#next = null;
    this.ready = false;
    this.#map.setStyle(style, { diff: false });
  }
}
