import { fromWorld, toWorld, worldPx } from '../map/mercator.ts';
import { writeCamera, type BBox, type Camera } from '../view/url-values.ts';

/** A camera as a host is told it: in an address's form, and the box that a map of some size shows; null for no size. */
export function boxOf(camera: Camera, map: { clientWidth: number; clientHeight: number } | undefined) {
  return { map: writeCamera(camera), bbox: map ? cornersOf(camera, map) : null };
}

function cornersOf(camera: Camera, { clientWidth, clientHeight }: { clientWidth: number; clientHeight: number }): BBox {
  const centre = toWorld(camera.lng, camera.lat);
  const [dx, dy] = [clientWidth / 2 / worldPx(camera.zoom), clientHeight / 2 / worldPx(camera.zoom)];
  const [west, north] = fromWorld({ x: centre.x - dx, y: centre.y - dy });
  const [east, south] = fromWorld({ x: centre.x + dx, y: centre.y + dy });
  return [round(west), round(south), round(east), round(north)];
}

function round(degrees: number): number {
  return Number(degrees.toFixed(4));
}
