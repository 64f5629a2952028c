import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl';
import { toOutlines, toPlaces, toTagRooms, toThreadRooms, toWords, type Area } from './event-sources.ts';
import { Hatching } from './hatching.ts';
import type { Mark, Marks } from './marks.ts';
import { fromWorld } from './mercator.ts';
import type { Overlay } from './overlay.ts';
import { projectionOf } from './projection.ts';
import type { Shape } from './shapes.ts';
import type { Stack } from './stacks.ts';
import type { EVENT_SOURCES } from './style/build-style.ts';
import { placeTag, type Tag } from './tags.ts';

/** Words that are written on the map, in the reader's language. */
export interface SceneTexts {
  somewhere(mark: Mark): string;
  placeName(place: Mark['place']): string;
}

/** Points along a thread that keep names away, px apart. */
const THREAD_ROOM_PX = 10;

/** Fills MapLibre's event sources and the overlay's tags with what is on the map. */
export class SceneSources {
  texts: SceneTexts;
  selectedId: string | null = null;
  /** False while a style is loading. */
  ready = false;
  areas: readonly Area[] = [];
  /** Points of the screen that chips cover. */
  taken: readonly { x: number; y: number }[] = [];
  #map: MapLibreMap;
  #overlay: Overlay;
  #points: readonly Mark[] = [];
  readonly #hatching: Hatching;
  #onfill: () => void;

  constructor(
    map: MapLibreMap,
    { overlay, texts, onfill }: { overlay: Overlay; texts: SceneTexts; onfill: () => void },
  ) {
    this.#map = map;
    this.#hatching = new Hatching(map);
    this.#overlay = overlay;
    this.texts = texts;
    this.#onfill = onfill;
  }

  setMarks({ points, areas, countries }: Marks, shapes: ReadonlyMap<string, Shape>): void {
    const areasOf = (list: readonly Mark[], band: boolean): Area[] =>
      list.flatMap((mark) => {
        const shape = shapes.get(mark.place.place_id);
        return shape ? [{ mark, shape, band }] : [];
      });
    const next = [...areasOf(countries, true), ...areasOf(areas, false)];
    const same = keyOf(next) === keyOf(this.areas);
    this.#points = points;
    this.areas = next;
    this.#overlay.symbols.setEvents(points);
    // While time plays, points come and go more often than areas, whose hatch and words can stay.
    if (same) this.fillPlaces();
    else this.fillAll();
  }

  fillAll(): void {
    if (!this.ready) return;
    this.#fillHatches();
    this.fillOutlines();
    this.fillWords();
    this.fillPlaces();
  }

  fillWords(): void {
    const { tags, words } = this.#placeWords();
    this.#overlay.tags = tags;
    this.#fill('words', toWords(words));
  }

  fillOutlines(): void {
    this.#fill('outlines', toOutlines(this.areas, this.selectedId));
  }

  /** Room and names of symbols, and the room of threads. */
  fillPlaces(): void {
    const { zoom, pxPerWorld } = projectionOf(this.#map);
    const stacks = this.#overlay.symbols.group({ zoom, pxPerWorld });
    const nameOf = ({ places: [place] }: Stack): string => (place ? this.texts.placeName(place) : '');
    const places = toPlaces(stacks, { nameOf, selectedId: this.selectedId, zoom, pxPerWorld });
    const paths = this.#overlay.threads.map(({ path }) => path);
    places.features.push(...toTagRooms(this.#overlay.tags), ...toThreadRooms(paths, THREAD_ROOM_PX / pxPerWorld));
    this.#fill('places', places);
  }

  /** While zooming: a new hatch when the old one has become too wide or too dense. */
  rehatch(): void {
    if (this.#hatching.isStale) this.#fillHatches();
  }

  #fillHatches(): void {
    this.#fill('hatches', this.#hatching.draw(this.areas));
  }

  /** Boxed tags of countries and plain words of smaller areas, clear of symbols and of each other. */
  #placeWords(): { tags: Tag[]; words: Tag[] } {
    const projection = projectionOf(this.#map);
    const { padding } = this.#overlay;
    const symbols = this.#points.map(({ place }) => projection.project([place.lon, place.lat]));
    // The folded key stands in the lower left corner.
    const key = [30, 100, 170].map((x) => ({ x: padding.left + x, y: projection.height - padding.bottom }));
    const busy: { x: number; y: number }[] = [...symbols, ...this.taken, ...key];
    const place = ({ mark, shape }: Area): Tag[] => {
      const text = this.texts.somewhere(mark);
      const at = placeTag({ mark, text, shape }, { projection, padding, busy });
      if (!at) return [];
      busy.push(projection.project(fromWorld(at)));
      return [{ mark, at, text }];
    };
    const words = this.areas.filter(({ band }) => !band).flatMap(place);
    return { words, tags: this.areas.filter(({ band }) => band).flatMap(place) };
  }

  #fill(id: (typeof EVENT_SOURCES)[number], data: FeatureCollection): void {
    if (!this.ready) return;
    this.#onfill();
    this.#map.getSource<GeoJSONSource>(id)?.setData(data);
  }
}

/** Equal for areas that are drawn alike. */
function keyOf(areas: readonly Area[]): string {
  return areas
    .map(({ mark, band }) => `${mark.place.place_id} ${mark.strikes.length} ${mark.responses.length} ${band}`)
    .join('|');
}
