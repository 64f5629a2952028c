import { foldName } from '../gazetteer/fold.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { distanceKm } from '../gazetteer/gazetteer.ts';
import type { Place } from '../model/place.ts';
import type { Mention } from './mention.ts';

/** How far a site may lie from the town it is called by. */
const REACH_KM: Readonly<Record<string, number>> = {
  airport: 45,
  air_base: 40,
  port: 30,
  refinery: 40,
  oil_depot: 40,
  nuclear_plant: 90,
  power_plant: 60,
  hydro_plant: 60,
};

/** The site that "X airport" or "the port of X" means, when the gazetteer has it; null else. */
export function findSite(mention: Mention, town: Place | null, gazetteer: Gazetteer, fullName: string): Place | null {
  if (mention.designator !== 'facility' || !mention.feature) return null;
  const named = [fullName, fullName.replace(/s$/, '')]
    .flatMap((name) => gazetteer.find(name))
    .map(({ place }) => place)
    .filter(({ kind }) => kind === 'site');
  if (named.length > 0) return nearest(named, town);
  if (!town || (town.kind !== 'settlement' && town.kind !== 'region')) return null;
  const near = gazetteer.sitesNear(town, mention.feature, REACH_KM[mention.feature] ?? 30);
  const namesake = near.find((site) => foldName(site.name).startsWith(mention.key));
  if (namesake) return namesake;
  const several = fullName.endsWith('s') && near.length > 1;
  return town.kind === 'region' || several ? null : (near[0] ?? null);
}

function nearest(sites: readonly Place[], town: Place | null): Place | null {
  if (!town) return sites.length === 1 ? (sites[0] ?? null) : null;
  const ranked = [...sites].sort(
    (a, b) => distanceKm(a, town) - distanceKm(b, town) || (a.place_id < b.place_id ? -1 : 1),
  );
  return ranked[0] ?? null;
}
