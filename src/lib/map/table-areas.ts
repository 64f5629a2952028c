import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl';
import { toOutlines, toWords, type Area, type AreaMark } from './event-sources.ts';
import { Hatching } from './hatching.ts';
import { fromWorld } from './mercator.ts';
import { projectionOf } from './projection.ts';
import type { EVENT_SOURCES } from './style/build-style.ts';
import type { Padding } from './symbols/draw-threads.ts';
import { placeTag } from './tags.ts';

/** An area with the words written in it. */
export interface TableArea extends Area<AreaMark> {
  text: string;
}

/** Words follow their counts at most this often: placing them costs more than a step of the window. */
const WORDS_MS = 250;

/** More words than these would be noise. */
const MOST_WORDS = 24;

/** Outlines, hatches and words of the areas that rows are known to, in MapLibre's sources. */
export class TableAreas {
  padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
  /** False while a style is loading. */
  ready = false;
  areas: readonly TableArea[] = [];
  selected: string | null = null;
  readonly #map: MapLibreMap;
  readonly #hatching: Hatching;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(map: MapLibreMap) {
    this.#map = map;
    this.#hatching = new Hatching(map);
  }

  /** Takes the areas of a window; what is drawn alike is left as it is. */
  set(areas: readonly TableArea[]): void {
    const same = keyOf(areas) === keyOf(this.areas);
    this.areas = areas;
    if (!same) {
      this.#fillHatches();
      this.fillOutlines();
    }
    this.#timer ??= setTimeout(() => this.fillWords(), WORDS_MS);
  }

  fillAll(): void {
    this.#fillHatches();
    this.fillOutlines();
    this.fillWords();
  }

  fillOutlines(): void {
    this.#fill('outlines', toOutlines(this.areas, this.selected));
  }

  fillWords(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const projection = projectionOf(this.#map);
    const busy: { x: number; y: number }[] = [];
    const words = this.areas.slice(0, MOST_WORDS).flatMap((area) => {
      const at = placeTag(area, { projection, padding: this.padding, busy });
      if (!at) return [];
      busy.push(projection.project(fromWorld(at)));
      return [{ text: area.text, at }];
    });
    this.#fill('words', toWords(words));
  }

  /** While zooming: a new hatch when the old one has become too wide or too dense. */
  rehatch(): void {
    if (this.#hatching.isStale) this.#fillHatches();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.ready = false;
  }

  #fillHatches(): void {
    this.#fill('hatches', this.#hatching.draw(this.areas));
  }

  #fill(id: (typeof EVENT_SOURCES)[number], data: FeatureCollection): void {
    if (this.ready) this.#map.getSource<GeoJSONSource>(id)?.setData(data);
  }
}

const keyOf = (areas: readonly TableArea[]): string =>
  areas.map(({ mark }) => `${mark.place.place_id} ${mark.strikes.length > 0} ${mark.responses.length > 0}`).join('|');
