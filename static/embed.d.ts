/**
 * Types of the element that embed.js defines, contract version 1. Copy this file beside your code, or
 * `import type { StrikeMapElement } from './embed'`.
 */

export type Layer = 'strikes' | 'responses';
export type Theme = 'auto' | 'light' | 'dark';
/** Epoch milliseconds, an RFC 3339 instant, a day `YYYY-MM-DD` (in Kyiv), or a Date. */
export type Instant = number | string | Date;
/** West, south, east, north in degrees. */
export type BBox = readonly [west: number, south: number, east: number, north: number];

export interface StrikeMapState {
  /** Play-head and ends of the visible window, as UTC instants. */
  t: string;
  from: string;
  to: string;
  playing: boolean;
  /** Days a second. */
  speed: number;
  mode: 'window' | 'cumulative' | 'day';
  event: string | null;
  layers: Layer[];
  theme: Theme;
  lang: 'en' | 'uk';
  /** `zoom/lat/lng`; null before the map has been moved. */
  map: string | null;
  /** Address of this view on the full map. */
  url: string;
  strikes: number;
  responses: number;
}

export interface StrikeMapEventMap {
  ready: CustomEvent<{ contract: 1 }>;
  resize: CustomEvent<{ width: number; height: number }>;
  timechange: CustomEvent<{ t: string; from: string; to: string; playing: boolean }>;
  viewchange: CustomEvent<{ map: string; bbox: [number, number, number, number] | null }>;
  select: CustomEvent<{ event: string | null }>;
  error: CustomEvent<{ code: string; message: string }>;
}

export declare class StrikeMapElement extends HTMLElement {
  /** Address that the frame loads: `src` with the attributes as its query. */
  readonly url: string;
  getState(): Promise<StrikeMapState>;
  setTime(t: Instant): Promise<StrikeMapState>;
  setRange(from: Instant, to: Instant): Promise<StrikeMapState>;
  play(): Promise<StrikeMapState>;
  pause(): Promise<StrikeMapState>;
  step(days?: number): Promise<StrikeMapState>;
  setSpeed(daysPerSecond: number): Promise<StrikeMapState>;
  flyTo(camera: { lng: number; lat: number; zoom?: number }): Promise<StrikeMapState>;
  fitBounds(bbox: BBox): Promise<StrikeMapState>;
  select(event: string | null): Promise<StrikeMapState>;
  setLayers(layers: readonly Layer[] | string): Promise<StrikeMapState>;
  setTheme(theme: Theme): Promise<StrikeMapState>;
  addEventListener<K extends keyof StrikeMapEventMap>(
    type: K,
    listener: (this: StrikeMapElement, event: StrikeMapEventMap[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'strike-map': StrikeMapElement;
  }
}
