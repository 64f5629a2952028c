import type { MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { Camera } from '../view/url-values.ts';
import { MapScene, type SceneEvents } from './map-scene.ts';
import type { SceneTexts } from './scene-sources.ts';
import { Overlay } from './overlay.ts';
import type { Palette } from './style/palette.ts';

/** What MapLibre is made with. */
export interface MapOptions {
  container: HTMLElement;
  style: StyleSpecification;
  /** Where the map opens, asked for once MapLibre is there: an address may have been read by then. */
  camera: () => Camera | null;
  /** Two fingers or Ctrl to zoom, so that a page with the map in it can be scrolled. */
  cooperative: boolean;
  /** Words of MapLibre's own, by its keys. */
  locale: Record<string, string>;
}

/** What a map with the drawing over it is made with. */
export interface SceneOptions extends MapOptions {
  /** Lies over the container, as large. */
  canvas: HTMLCanvasElement;
  palette: Palette;
  events: SceneEvents;
  texts: SceneTexts;
}

/**
 * Loads MapLibre and makes the basemap; `placed` tells whether a camera put it where it stands.
 * @throws when MapLibre cannot start (no WebGL 2) or cannot be loaded
 */
export async function createMap(options: MapOptions): Promise<{ map: MapLibreMap; placed: boolean }> {
  const { MapLibreMap } = await import('./maplibre.ts');
  const camera = options.camera();
  const map = new MapLibreMap({
    container: options.container,
    style: options.style,
    attributionControl: false,
    cooperativeGestures: options.cooperative,
    locale: options.locale,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    renderWorldCopies: false,
    // Names come and go at once, as events do.
    fadeDuration: 0,
    minZoom: 1,
    maxZoom: 14,
    ...(camera ? { center: [camera.lng, camera.lat] as [number, number], zoom: camera.zoom } : {}),
    ...(camera ? { bearing: camera.bearing, pitch: camera.pitch } : {}),
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return { map, placed: camera !== null };
}

/**
 * The dashboard's map with the events over it.
 * @throws as {@link createMap}
 */
export async function createScene(options: SceneOptions): Promise<MapScene> {
  const { map, placed } = await createMap(options);
  const overlay = new Overlay(options.canvas, options.palette);
  return new MapScene(map, { overlay, events: options.events, texts: options.texts, placed });
}
