import type { MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { BBox, Camera } from '../view/url-values.ts';
import type { Mark, Marks } from './marks.ts';
import { Overlay } from './overlay.ts';
import { projectionOf } from './projection.ts';
import { SceneSources, type SceneTexts } from './scene-sources.ts';
import { contains, type Shape } from './shapes.ts';
import type { Stack } from './stacks.ts';
import { styleImage } from './style-images.ts';
import type { Palette } from './style/palette.ts';
import type { Exit, LabelledThread, Padding } from './symbols/draw-threads.ts';

/** What a pointer met on the map. */
export type Target = { kind: 'event'; id: string } | { kind: 'stack'; stack: Stack } | { kind: 'area'; mark: Mark };

/** What the scene tells its owner. */
export interface SceneEvents {
  onmoved(camera: Camera): void;
  onidle(idle: boolean): void;
  /** Threads that leave the view, each time the picture changes. */
  onexits(exits: readonly Exit[]): void;
  /** Zoom and scale, after each frame that moved. */
  onframe(metresPerPx: number): void;
}

/** How long threads take to be drawn. */
const THREAD_MS = 400;
const EARTH_M = 40_075_016.686;

/** The map with the events on it: keeps MapLibre's sources and the drawing over them in step with what it is given. */
export class MapScene {
  readonly map: MapLibreMap;
  readonly overlay: Overlay;
  #events: SceneEvents;
  #sources: SceneSources;
  /** True until a reader moves the map: resizes and panels refit it. */
  #home: BBox | null = null;
  /** False while the map stands where nobody has put it: such a camera is not told. */
  isPlaced = false;
  /** Asked for while another was loading. */
  #nextStyle: StyleSpecification | null = null;
  /** The next frame of threads that are being drawn. */
  #frame = 0;

  constructor(
    map: MapLibreMap,
    { overlay, events, texts }: { overlay: Overlay; events: SceneEvents; texts: SceneTexts },
  ) {
    this.map = map;
    this.overlay = overlay;
    this.#events = events;
    this.#sources = new SceneSources(map, { overlay, texts, onfill: () => events.onidle(false) });
    map.setMissingStyleImageResolver((name) => {
      const image = styleImage(name);
      if (image && !map.hasImage(name)) map.addImage(name, image, { pixelRatio: image.pixelRatio });
    });
    map.on('style.load', () => this.#start());
    map.on('render', () => this.#draw());
    map.on('zoom', () => this.#sources.rehatch());
    map.on('resize', () => this.#refit());
    map.on('movestart', ({ originalEvent }) => this.#moving(originalEvent !== undefined));
    map.on('moveend', () => this.#moved());
    map.on('dataloading', () => events.onidle(false));
    map.on('idle', () => events.onidle(this.overlay.drawn === 1));
  }

  setTexts(texts: SceneTexts): void {
    this.#sources.texts = texts;
  }

  /** New colours or language; the camera and the events stay. */
  setStyle(style: StyleSpecification, palette: Palette): void {
    this.overlay.symbols.palette = palette;
    // A style that is taken away while it loads leaves sources behind that have no worker to ask.
    if (!this.#sources.ready) this.#nextStyle = style;
    else this.#loadStyle(style);
  }

  #loadStyle(style: StyleSpecification): void {
    this.#nextStyle = null;
    this.#sources.ready = false;
    this.map.setStyle(style, { diff: false });
  }

  setEvents(marks: Marks, shapes: ReadonlyMap<string, Shape>): void {
    this.#sources.setMarks(marks, shapes);
    this.#draw();
  }

  setSelected(id: string | null): void {
    this.#sources.selectedId = id;
    this.overlay.symbols.setSelected(id);
    this.#sources.fillOutlines();
    this.#sources.fillPlaces();
    this.#draw();
  }

  setHovered(id: string | null): void {
    this.overlay.symbols.setHovered(id);
    this.#draw();
  }

  /** Ties the open event to others; new threads are drawn from the strike on, once. */
  setThreads(threads: readonly LabelledThread[], { animate }: { animate: boolean }): void {
    const isNew = keyOf(threads) !== keyOf(this.overlay.threads);
    this.overlay.threads = threads;
    if (isNew) this.#stopDrawing();
    if (isNew && animate && threads.length > 0) this.#drawOn(performance.now());
    this.#sources.fillPlaces();
    this.#draw();
    this.#sources.fillWords();
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
    this.isPlaced = true;
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
    this.isPlaced = true;
    if (isSame(camera, this.camera)) return;
    this.#home = null;
    const { zoom, lat, lng, bearing, pitch } = camera;
    this.map.easeTo({ center: [lng, lat], zoom, bearing, pitch, animate, duration: 600 });
  }

  zoomBy(by: number, { animate }: { animate: boolean }): void {
    this.isPlaced = true;
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
    const area = this.#sources.areas.findLast(({ band, shape }) => !band && contains(shape, at));
    return area ? { kind: 'area', mark: area.mark } : null;
  }

  /** Opens a stack, or closes the open one. */
  fan(key: string | null): void {
    this.overlay.symbols.fan(key);
    this.#draw();
  }

  destroy(): void {
    this.#stopDrawing();
    this.map.remove();
  }

  /** Threads grow for a moment; the map is idle again after the last frame. */
  #drawOn(started: number): void {
    const share = Math.min((performance.now() - started) / THREAD_MS, 1);
    this.overlay.drawn = 1 - (1 - share) ** 3;
    if (share < 1) this.#frame = requestAnimationFrame(() => this.#drawOn(started));
    this.map.triggerRepaint();
  }

  #stopDrawing(): void {
    cancelAnimationFrame(this.#frame);
    this.overlay.drawn = 1;
  }

  #start(): void {
    this.#sources.ready = true;
    if (this.#nextStyle) return this.#loadStyle(this.#nextStyle);
    this.#sources.fillAll();
    this.#draw();
  }

  #moving(byReader: boolean): void {
    if (byReader) this.#home = null;
    if (byReader) this.isPlaced = true;
    this.#events.onidle(false);
  }

  #moved(): void {
    this.#sources.fillAll();
    if (!this.#home && this.isPlaced) this.#events.onmoved(this.camera);
  }

  #refit(): void {
    if (this.#home) this.fit(this.#home, { animate: false });
  }

  #draw(): void {
    const projection = projectionOf(this.map);
    const exits = this.overlay.draw(projection);
    // A chip runs inwards from where its line leaves the view.
    this.#sources.taken = exits.flatMap(({ x, y }) =>
      [20, 90, 160].map((dx) => ({
        x: x < projection.width / 2 ? x + dx : x - dx,
        y: Math.max(y, this.overlay.padding.top + 16),
      })),
    );
    this.#events.onexits(exits);
    const { lat } = this.map.getCenter();
    this.#events.onframe((EARTH_M * Math.cos((lat * Math.PI) / 180)) / projection.pxPerWorld);
  }
}

/** Equal for threads between the same events. */
function keyOf(threads: readonly LabelledThread[]): string {
  return threads
    .map(({ strike, response, place }) => `${strike.event_id} ${response.event_id} ${place.place_id}`)
    .join();
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
