// The one door to MapLibre: its worker is set here, and the basemap's protocol. Import it lazily, in the browser only.
import 'maplibre-gl/dist/maplibre-gl.css';
import { addProtocol, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { openTiles, RangeSource } from './basemap/archive.ts';
import worldUrl from './basemap/world.pmtiles?url';

setWorkerUrl(workerUrl);

const readTile = openTiles(new RangeSource(new URL(worldUrl, document.baseURI).href));
addProtocol('basemap', async ({ url }, { signal }) => ({ data: await readTile(url, signal) }));

export { MapLibreMap };
