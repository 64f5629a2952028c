import type { MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { EventTable } from '$geodata/model/event-table.ts';
import type { Camera } from '../view/url-values.ts';
import { createMap, type MapOptions } from './create-scene.ts';
import { EventLayer, frameOf, type Shown } from './event-layer/event-layer.ts';
import { metresPerPx } from './mercator.ts';
import { projectionOf } from './projection.ts';
import { SceneCamera } from './scene-camera.ts';
import { contains } from './shapes.ts';
import { provideStyleImages } from './style-images.ts';
import { StyleSwitch } from './style-switch.ts';
import type { Palette } from './style/palette.ts';
import type { Padding } from './symbols/draw-threads.ts';
import { TableAreas, type TableArea } from './table-areas.ts';

/** What a pointer met: rows of a table, topmost first, or an area by its code. */
export type TableTarget = { kind: 'rows'; rows: readonly number[] } | { kind: 'area'; area: TableArea };

/** What a frame shows. */
export interface TableFrame extends Shown {
  metresPerPx: number;
  visible: number;
}

/** What the scene tells its owner. */
export interface TableSceneEvents {
  onmoved(camera: Camera): void;
  onidle(idle: boolean): void;
  /** After each frame: the scale, how many rows are drawn in the view, and how. */
  onframe(frame: TableFrame): void;
}

/** The basemap with the rows of a table on a canvas over it. */
export class TableScene {
  readonly map: MapLibreMap;
  readonly layer: EventLayer;
  readonly camera: SceneCamera;
  readonly #areas: TableAreas;
  readonly #events: TableSceneEvents;
  readonly #style: StyleSwitch;
  #frame = 0;

  constructor(
    map: MapLibreMap,
    { layer, events, placed }: { layer: EventLayer; events: TableSceneEvents; placed: boolean },
  ) {
    this.map = map;
    this.layer = layer;
    this.#areas = new TableAreas(map);
    this.#events = events;
    this.camera = new SceneCamera(map, { placed });
    this.#style = new StyleSwitch(map);
    provideStyleImages(map);
    map.on('style.load', () => this.#start());
    map.on('render', () => this.#draw());
    map.on('zoom', () => this.#areas.rehatch());
    map.on('resize', () => this.camera.refit());
    map.on('movestart', ({ originalEvent }) => this.#moving(originalEvent !== undefined));
    map.on('moveend', () => this.#moved());
    map.on('dataloading', () => events.onidle(false));
    map.on('idle', () => events.onidle(true));
  }

  setTable(table: EventTable): void {
    this.layer.setTable(table);
    this.redraw();
  }

  setPassing(passing: Uint8Array): void {
    this.layer.setPassing(passing);
    this.redraw();
  }

  /** Minutes since 1970, half-open. */
  setWindow(fromMin: number, toMin: number): void {
    this.layer.setWindow(fromMin, toMin);
    this.redraw();
  }

  setAreas(areas: readonly TableArea[]): void {
    this.#areas.set(areas);
  }

  setSelected(row: number | null, area: string | null): void {
    this.layer.setSelected(row);
    this.#areas.selected = area;
    this.#areas.fillOutlines();
    this.redraw();
  }

  setHovered(row: number | null): void {
    this.layer.setHovered(row);
    this.redraw();
  }

  setStyle(style: StyleSpecification, palette: Palette): void {
    this.layer.palette = palette;
    this.#style.set(style);
    this.#areas.ready = this.#style.ready;
  }

  setPadding(padding: Padding): void {
    this.#areas.padding = padding;
    this.camera.padding = padding;
    this.camera.refit();
  }

  hit(x: number, y: number, pointer: 'mouse' | 'touch'): TableTarget | null {
    const rows = this.layer.pick(x, y, pointer);
    if (rows.length > 0) return { kind: 'rows', rows };
    const at = projectionOf(this.map).unproject({ x, y });
    const area = this.#areas.areas.findLast(({ band, shape }) => !band && contains(shape, at));
    return area ? { kind: 'area', area } : null;
  }

  /** Draws the rows once in the next frame, however often it is asked. */
  redraw(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#draw());
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#areas.stop();
    this.layer.destroy();
    this.map.remove();
  }

  #start(): void {
    this.#areas.ready = this.#style.loaded();
    if (!this.#areas.ready) return;
    this.#areas.fillAll();
    this.redraw();
  }

  #moving(byReader: boolean): void {
    if (byReader) this.camera.leaveHome();
    this.#events.onidle(false);
  }

  #moved(): void {
    this.#areas.fillAll();
    const { chosen } = this.camera;
    if (chosen) this.#events.onmoved(chosen);
  }

  #draw(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.layer.draw(frameOf(this.map));
    const { map, layer } = this;
    const scale = metresPerPx(map.getCenter().lat, map.getZoom());
    this.#events.onframe({ metresPerPx: scale, visible: layer.visibleCount, ...layer.shown });
  }
}

/** What a scene is made with; `canvas` lies over the container, as large. */
export interface TableSceneOptions extends MapOptions {
  canvas: HTMLCanvasElement;
  palette: Palette;
  events: TableSceneEvents;
}

/**
 * Loads MapLibre and makes the map of a table.
 * @throws when there is no WebGL 2, or MapLibre cannot be loaded
 */
export async function createTableScene(options: TableSceneOptions): Promise<TableScene> {
  const layer = new EventLayer(options.canvas, options.palette);
  try {
    const { map, placed } = await createMap(options);
    return new TableScene(map, { layer, events: options.events, placed });
  } catch (error) {
    layer.destroy();
    throw error;
  }
}
