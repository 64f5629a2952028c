import type { Areas } from '../layers/areas.ts';
import type { AreasFile } from '../model/table-manifest.ts';
import type { Atlas } from './atlas.ts';

/** Outlines and names of the areas of a table, sorted by code; an area without an outline is left out. */
export function toAreasFile(codes: ReadonlySet<string>, atlas: Atlas, outlines: Areas): AreasFile {
  const file: AreasFile = { schema: 1, areas: {} };
  for (const code of [...codes].sort()) {
    const geometry = outlines.polygon(code);
    const place = atlas.byId(code);
    if (!geometry || !place) continue;
    const [lon, lat] = outlines.innerPoint(code) ?? [place.lon, place.lat];
    file.areas[code] = { name: place.name, name_uk: place.name_uk, lon, lat, geometry };
  }
  return file;
}
