import type { FeatureCollection } from 'geojson';
import type { MapLibreMap } from 'maplibre-gl';
import { toHatches } from './event-sources.ts';
import { worldPx } from './mercator.ts';
import { projectionOf } from './projection.ts';

/** The hatch is drawn anew when zooming has stretched it this much. */
const MOST_STRETCH = 1.6;
/** Share of the view's size that the hatch reaches beyond each side of it. */
const BEYOND = 0.3;

/** The hatch of a map's areas: drawn for one zoom, and good for a while around it. */
export class Hatching {
  readonly #map: MapLibreMap;
  #px = 1;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** Hatch lines for what is in view and somewhat beyond, at the spacing for this zoom. */
  draw(areas: Parameters<typeof toHatches>[0]): FeatureCollection {
    const { width, height, unproject, zoom } = projectionOf(this.#map);
    const nw = unproject({ x: -width * BEYOND, y: -height * BEYOND });
    const se = unproject({ x: width * (1 + BEYOND), y: height * (1 + BEYOND) });
    this.#px = worldPx(zoom);
    return toHatches(areas, { view: { west: nw.x, east: se.x, north: nw.y, south: se.y }, worldPx: this.#px });
  }

  /** True when zooming has made the last hatch too wide or too dense. */
  get isStale(): boolean {
    const ratio = worldPx(this.#map.getZoom()) / this.#px;
    return ratio > MOST_STRETCH || ratio < 1 / MOST_STRETCH;
  }
}
