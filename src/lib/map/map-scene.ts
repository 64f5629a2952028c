import type { MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { Camera } from '../view/url-values.ts';
import type { Mark, Marks } from './marks.ts';
import { metresPerPx } from './mercator.ts';
import { Overlay } from './overlay.ts';
import { projectionOf } from './projection.ts';
import { SceneCamera } from './scene-camera.ts';
import { SceneSources, type SceneTexts } from './scene-sources.ts';
import { contains, type Shape } from './shapes.ts';
import type { Stack } from './stacks.ts';
import { provideStyleImages } from './style-images.ts';
import { StyleSwitch } from './style-switch.ts';
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

/** The map with the events on it: keeps MapLibre's sources and the drawing over them in step with what it is given. */
export class MapScene {
  readonly map: MapLibreMap;
  readonly overlay: Overlay;
  readonly camera: SceneCamera;
  #events: SceneEvents;
  #sources: SceneSources;
  readonly #style: StyleSwitch;
  /** The next frame of threads that are being drawn. */
  #frame = 0;

  constructor(
    map: MapLibreMap,
    { overlay, events, texts, placed }: { overlay: Overlay; events: SceneEvents; texts: SceneTexts; placed: boolean },
  ) {
    this.map = map;
    this.overlay = overlay;
    this.camera = new SceneCamera(map, { placed });
    this.#style = new StyleSwitch(map);
    this.#events = events;
    this.#sources = new SceneSources(map, { overlay, texts, onfill: () => events.onidle(false) });
    provideStyleImages(map);
    map.on('style.load', () => this.#start());
    map.on('render', () => this.#draw());
    map.on('zoom', () => this.#sources.rehatch());
    map.on('resize', () => this.camera.refit());
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
    this.#style.set(style);
    this.#sources.ready = this.#style.ready;
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
    this.camera.padding = padding;
    this.camera.refit();
    this.#draw();
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
    this.#sources.ready = this.#style.loaded();
    if (!this.#sources.ready) return;
    this.#sources.fillAll();
    this.#draw();
  }

  #moving(byReader: boolean): void {
    if (byReader) this.camera.leaveHome();
    this.#events.onidle(false);
  }

  #moved(): void {
    this.#sources.fillAll();
    const { chosen } = this.camera;
    if (chosen) this.#events.onmoved(chosen);
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
    this.#events.onframe(metresPerPx(this.map.getCenter().lat, projection.zoom));
  }
}

/** Equal for threads between the same events. */
function keyOf(threads: readonly LabelledThread[]): string {
  return threads
    .map(({ strike, response, place }) => `${strike.event_id} ${response.event_id} ${place.place_id}`)
    .join();
}
