import type { MapLibreMap } from 'maplibre-gl';
import type { BBox, Camera } from '../view/url-values.ts';
import { projectionOf } from './projection.ts';
import type { Padding } from './symbols/draw-threads.ts';

/** Whether a move is seen on its way. */
interface Motion {
  animate: boolean;
}

/** What is revealed keeps this far from what panels cover, px. */
const MARGIN_PX = 24;

/** Moves a map's camera and knows who put it where it stands. */
export class SceneCamera {
  /** What panels cover of the map at each side, px. */
  padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
  readonly #map: MapLibreMap;
  /** Shown again when the size changes, until a reader moves the map. */
  #home: BBox | null = null;
  /** False while the map stands where nobody has put it: such a camera is not told. */
  #placed: boolean;

  constructor(map: MapLibreMap, { placed }: { placed: boolean }) {
    this.#map = map;
    this.#placed = placed;
  }

  get now(): Camera {
    const map = this.#map;
    const { lng, lat } = map.getCenter();
    return { zoom: map.getZoom(), lat, lng, bearing: map.getBearing(), pitch: map.getPitch() };
  }

  /** The camera that a reader or an address chose; null while the map stands at its home or where nobody put it. */
  get chosen(): Camera | null {
    return this.#home || !this.#placed ? null : this.now;
  }

  /** Shows bounds; until a reader moves the map it keeps showing them when its size changes. */
  fit(bounds: BBox, { animate }: Motion): void {
    this.#home = bounds;
    this.#placed = true;
    const [west, south, east, north] = bounds;
    const padding = { ...this.padding };
    this.#map.fitBounds([west, south, east, north], { padding, animate, duration: 600, maxZoom: 9 });
  }

  /** Shows its home again, after the size or what is covered has changed. */
  refit(): void {
    if (this.#home) this.fit(this.#home, { animate: false });
  }

  /** Goes to a camera; nothing when it is there already. */
  goTo(camera: Camera, { animate }: Motion): void {
    this.#placed = true;
    if (isSame(camera, this.now)) return;
    this.#home = null;
    const { zoom, lat, lng, bearing, pitch } = camera;
    this.#map.easeTo({ center: [lng, lat], zoom, bearing, pitch, animate, duration: 600 });
  }

  zoomBy(by: number, { animate }: Motion): void {
    this.leaveHome();
    this.#map.zoomTo(this.#map.getZoom() + by, { animate, duration: 300 });
  }

  /** Brings a place into the part of the map that no panel covers; nothing when it is there. */
  reveal(lonLat: [number, number], { animate }: Motion): void {
    const { x, y } = this.#map.project(lonLat);
    const { width, height } = projectionOf(this.#map);
    const { top, right, bottom, left } = this.padding;
    const [m, w, h] = [MARGIN_PX, width - right, height - bottom];
    if (x > left + m && x < w - m && y > top + m && y < h - m) return;
    const offset: [number, number] = [(left - right) / 2, (top - bottom) / 2];
    this.#map.easeTo({ center: lonLat, offset, animate, duration: 600 });
  }

  /** A reader has taken hold of the map. */
  leaveHome(): void {
    this.#home = null;
    this.#placed = true;
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
