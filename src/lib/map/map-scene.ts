import type { GeoJSONSource, MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { BBox, Camera } from '../view/url-values.ts';
import { toHatches, toOutlines, toPlaces, toWords, type Area } from './event-sources.ts';
import type { Mark, Marks } from './marks.ts';
import { worldPx } from './mercator.ts';
import { Overlay } from './overlay.ts';
import { projectionOf } from './projection.ts';
import { contains, type Shape } from './shapes.ts';
import type { Stack } from './stacks.ts';
import { styleImage } from './style-images.ts';
import type { EVENT_SOURCES } from './style/build-style.ts';
import type { Palette } from './style/palette.ts';
import type { Exit, LabelledThread, Padding } from './symbols/draw-threads.ts';
import { ICON_ZOOM } from './symbols/to-symbol.ts';
import { placeTag, type Tag } from './tags.ts';

/** What a pointer met on the map. */
export type Target = { kind: 'event'; id: string } | { kind: 'stack'; stack: Stack } | { kind: 'area'; mark: Mark };

/** Words that the scene writes, in the reader's language. */
export interface SceneTexts {
  somewhere(mark: Mark): string;
  placeName(place: Mark['place']): string;
}

/** What the scene tells its owner. */
export interface SceneEvents {
  onmoved(camera: Camera): void;
  onidle(idle: boolean): void;
  /** Threads that leave the view, each time the picture changes. */
  onexits(exits: readonly Exit[]): void;
  /** Zoom and scale, after each frame that moved. */
  onframe(metresPerPx: number): void;
}

const EARTH_M = 40_075_016.686;

/** The map with the events on it: keeps MapLibre's sources and the drawing over them in step with what it is given. */
export class MapScene {
  readonly map: MapLibreMap;
  readonly overlay: Overlay;
  #events: SceneEvents;
  #texts: SceneTexts;
  #marks: Marks = { points: [], areas: [], countries: [], waves: [] };
  #areas: Area[] = [];
  #selectedId: string | null = null;
  #ready = false;
  #hatchPx = 0;
  /** True until a reader moves the map: resizes and panels refit it. */
  #home: BBox | null = null;

  constructor(
    map: MapLibreMap,
    { overlay, events, texts }: { overlay: Overlay; events: SceneEvents; texts: SceneTexts },
  ) {
    this.map = map;
    this.overlay = overlay;
    this.#events = events;
    this.#texts = texts;
    map.setMissingStyleImageResolver((name) => {
      const image = styleImage(name);
      if (image && !map.hasImage(name)) map.addImage(name, image, { pixelRatio: image.pixelRatio });
    });
    map.on('style.load', () => this.#start());
    map.on('render', () => this.#draw());
    map.on('zoom', () => this.#rehatch());
    map.on('resize', () => this.#refit());
    map.on('movestart', ({ originalEvent }) => this.#moving(originalEvent !== undefined));
    map.on('moveend', () => this.#moved());
    map.on('dataloading', () => events.onidle(false));
    map.on('idle', () => events.onidle(true));
  }

  setTexts(texts: SceneTexts): void {
    this.#texts = texts;
  }

  /** New colours or language; the camera and the events stay. */
  setStyle(style: StyleSpecification, palette: Palette): void {
    this.overlay.symbols.palette = palette;
    this.#ready = false;
    this.map.setStyle(style, { diff: false });
  }

  setEvents(marks: Marks, shapes: ReadonlyMap<string, Shape>): void {
    this.#marks = marks;
    const areasOf = (list: readonly Mark[], band: boolean): Area[] =>
      list.flatMap((mark) => {
        const shape = shapes.get(mark.place.place_id);
        return shape ? [{ mark, shape, band }] : [];
      });
    this.#areas = [...areasOf(marks.countries, true), ...areasOf(marks.areas, false)];
    this.overlay.symbols.setEvents(marks.points);
    this.#fillSources();
    this.#draw();
  }

  setSelected(id: string | null): void {
    this.#selectedId = id;
    this.overlay.symbols.setSelected(id);
    this.#fill('outlines', toOutlines(this.#areas, id));
    this.#fillPlaces();
    this.#draw();
  }

  setHovered(id: string | null): void {
    this.overlay.symbols.setHovered(id);
    this.#draw();
  }

  setThreads(threads: readonly LabelledThread[]): void {
    this.overlay.threads = threads;
    this.#draw();
  }

  setPadding(padding: Padding): void {
    this.overlay.padding = padding;
    this.#refit();
    this.#draw();
  }

  /** Shows bounds; until a reader moves the map it keeps showing them when its size changes. */
  fit(bounds: BBox, { animate }: { animate: boolean }): void {
    this.#home = bounds;
    const [west, south, east, north] = bounds;
    this.map.fitBounds([west, south, east, north], {
      padding: this.overlay.padding,
      animate,
      duration: 600,
      maxZoom: 9,
    });
  }

  /** Goes to a camera; nothing when it is there already. */
  goTo(camera: Camera, { animate }: { animate: boolean }): void {
    if (isSame(camera, this.camera)) return;
    this.#home = null;
    const { zoom, lat, lng, bearing, pitch } = camera;
    this.map.easeTo({ center: [lng, lat], zoom, bearing, pitch, animate, duration: 600 });
  }

  zoomBy(by: number, { animate }: { animate: boolean }): void {
    this.#home = null;
    this.map.zoomTo(this.map.getZoom() + by, { animate, duration: 300 });
  }

  get camera(): Camera {
    const { lng, lat } = this.map.getCenter();
    return { zoom: this.map.getZoom(), lat, lng, bearing: this.map.getBearing(), pitch: this.map.getPitch() };
  }

  /** Brings a place into the part of the map that no panel covers; nothing when it is there. */
  reveal(lonLat: [number, number], { animate }: { animate: boolean }): void {
    const { x, y } = this.map.project(lonLat);
    const { width, height } = projectionOf(this.map);
    const { top, right, bottom, left } = this.overlay.padding;
    const margin = 24;
    const seen = x > left + margin && x < width - right - margin && y > top + margin && y < height - bottom - margin;
    if (seen) return;
    const offset: [number, number] = [(left - right) / 2, (top - bottom) / 2];
    this.map.easeTo({ center: lonLat, offset, animate, duration: 600 });
  }

  /** What is under a point of the map, in px from its top left. */
  hit(x: number, y: number, pointer: 'mouse' | 'touch'): Target | null {
    const met = this.overlay.hit(x, y, pointer);
    if (met && 'mark' in met) return { kind: 'area', mark: met.mark };
    if (met) return met.event ? { kind: 'event', id: met.event.event_id } : { kind: 'stack', stack: met.stack };
    const at = projectionOf(this.map).unproject({ x, y });
    const area = this.#areas.findLast(({ band, shape }) => !band && contains(shape, at));
    return area ? { kind: 'area', mark: area.mark } : null;
  }

  /** Opens a stack, or closes the open one. */
  fan(key: string | null): void {
    this.overlay.symbols.fan(key);
    this.#draw();
  }

  destroy(): void {
    this.map.remove();
  }

  #start(): void {
    this.#ready = true;
    this.#fillSources();
    this.#draw();
  }

  #moving(byReader: boolean): void {
    if (byReader) this.#home = null;
    this.#events.onidle(false);
  }

  #moved(): void {
    this.#fillSources();
    if (!this.#home) this.#events.onmoved(this.camera);
  }

  #refit(): void {
    if (this.#home) this.fit(this.#home, { animate: false });
  }

  #draw(): void {
    const projection = projectionOf(this.map);
    this.#events.onexits(this.overlay.draw(projection));
    const { lat } = this.map.getCenter();
    this.#events.onframe((EARTH_M * Math.cos((lat * Math.PI) / 180)) / projection.pxPerWorld);
  }

  #rehatch(): void {
    const ratio = worldPx(this.map.getZoom()) / this.#hatchPx;
    if (ratio > 1.6 || ratio < 0.63) this.#fillHatches();
  }

  #fillSources(): void {
    if (!this.#ready) return;
    this.#fillHatches();
    this.#fill('outlines', toOutlines(this.#areas, this.#selectedId));
    this.#fill(
      'words',
      toWords(this.#areas, (mark) => this.#texts.somewhere(mark)),
    );
    this.#fillPlaces();
    this.overlay.tags = this.#placeTags();
  }

  /** Hatch lines for what is in view and somewhat beyond, at a spacing for the half zoom level. */
  #fillHatches(): void {
    const { width, height, unproject, zoom } = projectionOf(this.map);
    const [nw, se] = [unproject({ x: -width * 0.3, y: -height * 0.3 }), unproject({ x: width * 1.3, y: height * 1.3 })];
    this.#hatchPx = worldPx(Math.round(zoom * 2) / 2);
    const view = { west: nw.x, east: se.x, north: nw.y, south: se.y };
    this.#fill('hatches', toHatches(this.#areas, { view, worldPx: this.#hatchPx }));
  }

  #fillPlaces(): void {
    const { zoom, pxPerWorld } = projectionOf(this.map);
    const stacks = this.overlay.symbols.group({ zoom, pxPerWorld });
    const nameOf = ({ places: [place] }: Stack): string => (place ? this.#texts.placeName(place) : '');
    const growPx = zoom >= ICON_ZOOM ? 5 : 0;
    this.#fill('places', toPlaces(stacks, { nameOf, selectedId: this.#selectedId, growPx }));
  }

  #placeTags(): Tag[] {
    const projection = projectionOf(this.map);
    const { padding } = this.overlay;
    const busy = this.#marks.points.map(({ place }) => projection.project([place.lon, place.lat]));
    return this.#areas
      .filter(({ band }) => band)
      .flatMap(({ mark, shape }) => {
        const at = placeTag(mark, shape, { projection, padding, busy });
        if (!at) return [];
        busy.push(projection.project([mark.place.lon, mark.place.lat]));
        return [{ mark, at, text: this.#texts.somewhere(mark) }];
      });
  }

  #fill(id: (typeof EVENT_SOURCES)[number], data: GeoJSON.FeatureCollection): void {
    if (!this.#ready) return;
    this.#events.onidle(false);
    this.map.getSource<GeoJSONSource>(id)?.setData(data);
  }
}

function isSame(a: Camera, b: Camera): boolean {
  const near = (x: number, y: number, by: number): boolean => Math.abs(x - y) < by;
  return (
    near(a.zoom, b.zoom, 0.01) &&
    near(a.lat, b.lat, 0.01) &&
    near(a.lng, b.lng, 0.01) &&
    near(a.bearing, b.bearing, 0.5) &&
    near(a.pitch, b.pitch, 0.5)
  );
}
