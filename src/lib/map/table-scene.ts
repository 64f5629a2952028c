import type { MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { EventTable } from '$geodata/model/event-table.ts';
import type { BBox, Camera } from '../view/url-values.ts';
import { createMap, type MapOptions } from './create-scene.ts';
import { EventLayer, frameOf } from './event-layer/event-layer.ts';
import { worldPx } from './mercator.ts';
import { projectionOf } from './projection.ts';
import { contains } from './shapes.ts';
import { styleImage } from './style-images.ts';
import type { Palette } from './style/palette.ts';
import type { Padding } from './symbols/draw-threads.ts';
import { TableAreas, type TableArea } from './table-areas.ts';

/** What a pointer met: rows of a table, topmost first, or an area by its code. */
export type TableTarget = { kind: 'rows'; rows: readonly number[] } | { kind: 'area'; area: TableArea };

/** What the scene tells its owner. */
export interface TableSceneEvents {
  onmoved(camera: Camera): void;
  onidle(idle: boolean): void;
  /** After each frame: the scale, how many rows are drawn in the view, and how. */
  onframe(frame: { metresPerPx: number; visible: number; form: EventLayer['form'] }): void;
}

const EARTH_M = 40_075_016.686;

/** The basemap with the rows of a table on a canvas over it. */
export class TableScene {
  readonly map: MapLibreMap;
  readonly layer: EventLayer;
  readonly #areas: TableAreas;
  readonly #events: TableSceneEvents;
  #home: BBox | null = null;
  #placed: boolean;
  #frame = 0;

  constructor(
    map: MapLibreMap,
    { layer, events, placed }: { layer: EventLayer; events: TableSceneEvents; placed: boolean },
  ) {
    this.map = map;
    this.layer = layer;
    this.#areas = new TableAreas(map);
    this.#events = events;
    this.#placed = placed;
    map.setMissingStyleImageResolver((name) => {
      const image = styleImage(name);
      if (image && !map.hasImage(name)) map.addImage(name, image, { pixelRatio: image.pixelRatio });
    });
    map.on('style.load', () => this.#start());
    map.on('render', () => this.#draw());
    map.on('zoom', () => this.#areas.rehatch());
    map.on('resize', () => this.#home && this.fit(this.#home, { animate: false }));
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
    this.#areas.ready = false;
    this.map.setStyle(style, { diff: false });
  }

  setPadding(padding: Padding): void {
    this.#areas.padding = padding;
    if (this.#home) this.fit(this.#home, { animate: false });
  }

  /** Shows bounds; until a reader moves the map it keeps showing them when its size changes. */
  fit(bounds: BBox, { animate }: { animate: boolean }): void {
    this.#home = bounds;
    this.#placed = true;
    const [west, south, east, north] = bounds;
    const padding = { ...this.#areas.padding };
    this.map.fitBounds([west, south, east, north], { padding, animate, duration: 600, maxZoom: 9 });
  }

  goTo({ zoom, lat, lng, bearing, pitch }: Camera, { animate }: { animate: boolean }): void {
    const { lng: x, lat: y } = this.map.getCenter();
    this.#placed = true;
    const near = Math.abs(x - lng) + Math.abs(y - lat) < 0.01 && Math.abs(this.map.getZoom() - zoom) < 0.01;
    if (near) return;
    this.#home = null;
    this.map.easeTo({ center: [lng, lat], zoom, bearing, pitch, animate, duration: 600 });
  }

  zoomBy(by: number, { animate }: { animate: boolean }): void {
    this.#home = null;
    this.map.zoomTo(this.map.getZoom() + by, { animate, duration: 300 });
  }

  /** Brings a place into the part of the map that no panel covers; nothing when it is there. */
  reveal(lonLat: [number, number], { animate }: { animate: boolean }): void {
    const { x, y } = this.map.project(lonLat);
    const { width, height } = projectionOf(this.map);
    const { top, right, bottom, left } = this.#areas.padding;
    const margin = 24;
    const seen = x > left + margin && x < width - right - margin && y > top + margin && y < height - bottom - margin;
    if (seen) return;
    const offset: [number, number] = [(left - right) / 2, (top - bottom) / 2];
    this.map.easeTo({ center: lonLat, offset, animate, duration: 600 });
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
    this.#areas.ready = true;
    this.#areas.fillAll();
    this.redraw();
  }

  #moving(byReader: boolean): void {
    if (byReader) this.#home = null;
    this.#events.onidle(false);
  }

  #moved(): void {
    this.#areas.fillAll();
    if (this.#home || !this.#placed) return;
    const { lng, lat } = this.map.getCenter();
    const { map } = this;
    this.#events.onmoved({ zoom: map.getZoom(), lat, lng, bearing: map.getBearing(), pitch: map.getPitch() });
  }

  #draw(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.layer.draw(frameOf(this.map));
    const { lat } = this.map.getCenter();
    const metresPerPx = (EARTH_M * Math.cos((lat * Math.PI) / 180)) / worldPx(this.map.getZoom());
    this.#events.onframe({ metresPerPx, visible: this.layer.visibleCount, form: this.layer.form });
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
