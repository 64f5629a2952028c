import type { MapLibreMap } from 'maplibre-gl';
import { toWorld, worldPx } from './mercator.ts';
import type { Projection } from './symbols/symbol-layer.ts';

/** The map's own projection, as the drawing over it needs it. */
export function projectionOf(map: MapLibreMap): Projection {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const zoom = map.getZoom();
  return {
    zoom,
    pxPerWorld: worldPx(zoom),
    width,
    height,
    project: (lonLat) => map.project(lonLat),
    unproject: ({ x, y }) => {
      const { lng, lat } = map.unproject([x, y]);
      return toWorld(lng, lat);
    },
  };
}
