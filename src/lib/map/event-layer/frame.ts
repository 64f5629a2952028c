import type { MapLibreMap } from 'maplibre-gl';
import { toWorld, worldPx } from '../mercator.ts';

/** Numbers of a 3 × 3 matrix, row by row. */
export type Matrix3 = readonly [number, number, number, number, number, number, number, number, number];

/** Where the map's camera looks in one frame; lengths in CSS pixels. */
export interface Frame {
  width: number;
  height: number;
  /** Device pixels a CSS pixel. */
  pixelRatio: number;
  zoom: number;
  /** Pixels across the world at this zoom. */
  worldPx: number;
  /** True when the world repeats east and west. */
  copies: boolean;
  /** World square `[x, y, 1]` to `[px · w, py · w, w]` on the screen, from its top left; `w` is positive before the camera. */
  toScreen: Matrix3;
}

/** What a camera is made of; angles in degrees. */
export interface Camera {
  lng: number;
  lat: number;
  zoom: number;
  bearing: number;
  pitch: number;
  roll: number;
  /** Vertical field of view. */
  fov: number;
  /** Point of the screen that shows the centre, px. */
  centre: { x: number; y: number };
}

const RADIAN = Math.PI / 180;

/** The camera of a map now, with its pitch, rotation and padding. */
export function frameOf(map: MapLibreMap): Frame {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const { lng, lat } = map.getCenter();
  const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
  const camera = {
    ...{ lng, lat, zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch(), roll: map.getRoll() },
    fov: map.getVerticalFieldOfView(),
    centre: { x: (width + left - right) / 2, y: (height + top - bottom) / 2 },
  };
  return {
    ...{ width, height, zoom: camera.zoom, worldPx: worldPx(camera.zoom), copies: map.getRenderWorldCopies() },
    pixelRatio: map.getPixelRatio(),
    toScreen: toScreenMatrix(camera, height),
  };
}

/** World square to screen for a camera over flat ground, in doubles: exact to a hundredth of a pixel at any zoom. */
export function toScreenMatrix(camera: Camera, height: number): Matrix3 {
  const { lng, lat, zoom, centre } = camera;
  const at = toWorld(lng, lat);
  const size = worldPx(zoom);
  const [cosB, sinB] = [Math.cos(camera.bearing * RADIAN), Math.sin(camera.bearing * RADIAN)];
  const [cosP, sinP] = [Math.cos(camera.pitch * RADIAN), Math.sin(camera.pitch * RADIAN)];
  const [cosR, sinR] = [Math.cos(camera.roll * RADIAN), Math.sin(camera.roll * RADIAN)];
  const distance = height / 2 / Math.tan((camera.fov * RADIAN) / 2);
  // On the ground, turned so that the camera looks along -y; then how far up the screen, and how far away.
  const across = [cosB * size, sinB * size];
  const along = [-sinB * size, cosB * size];
  const row = (a: number, b: number, base: number): [number, number, number] => {
    const x = a * (across[0] ?? 0) + b * (along[0] ?? 0);
    const y = a * (across[1] ?? 0) + b * (along[1] ?? 0);
    return [x, y, base - x * at.x - y * at.y];
  };
  const depth = row(0, -sinP / distance, 1);
  const right = row(cosR, sinR * cosP, 0);
  const down = row(-sinR, cosR * cosP, 0);
  const screen = (offset: number[], middle: number) => offset.map((value, i) => value + middle * (depth[i] ?? 0));
  return [...screen(right, centre.x), ...screen(down, centre.y), ...depth] as unknown as Matrix3;
}

/** The inverse of a matrix, times its determinant: the same for points of a plane. */
export function adjugate([a, b, c, d, e, f, g, h, i]: Matrix3): Matrix3 {
  return [
    ...[e * i - f * h, c * h - b * i, b * f - c * e],
    ...[f * g - d * i, a * i - c * g, c * d - a * f],
    ...[d * h - e * g, b * g - a * h, a * e - b * d],
  ] as unknown as Matrix3;
}

/** True when north is up and the ground is seen from straight above. */
export function isPlain({ toScreen }: Frame): boolean {
  const [, b, , d, , , g, h] = toScreen;
  return Math.abs(b) + Math.abs(d) + Math.abs(g) + Math.abs(h) < 1e-9;
}
