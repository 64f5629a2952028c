import { distanceKm } from '../gazetteer/gazetteer.ts';
import type { MentionPlace } from './mention.ts';

/** Two pins this near, in km, are one scene: a port and its city, an airfield and its town. */
export const SAME_SCENE_KM = 15;

const isPin = (item: MentionPlace) =>
  item.precision === 'site' || item.precision === 'settlement' || item.precision === 'district';

/** Two entries of one region this near by their centres, in km: "Azad Kashmir" and "Pakistan-administered Kashmir". */
const SAME_REGION_KM = 25;

const isOneRegion = (a: MentionPlace, b: MentionPlace): boolean =>
  a.precision === 'region' &&
  b.precision === 'region' &&
  a.part === b.part &&
  a.place.country === b.place.country &&
  (a.place.kind === 'area') !== (b.place.kind === 'area') &&
  distanceKm(a.place, b.place) <= SAME_REGION_KM;

/** Are two places of events the same scene? The same entry (and the same part of an area), or a site or quarter a short way from the other; never two towns, never a pin and its region. */
export function isSameScene(a: MentionPlace, b: MentionPlace): boolean {
  if (a.place.place_id === b.place.place_id) return isPin(a) || (a.part ?? '') === (b.part ?? '');
  if (isOneRegion(a, b)) return true;
  if (a.precision === b.precision && a.precision !== 'site') return false; // two towns are two scenes
  if (a.place.country !== b.place.country) return false; // nor are two sides of a border one
  return isPin(a) && isPin(b) && distanceKm(a.place, b.place) <= SAME_SCENE_KM;
}

/** Do two lists of places share a scene? A quarter of one town is none of another, however near. */
export function sharesScene(a: readonly MentionPlace[], b: readonly MentionPlace[]): boolean {
  let found = false;
  for (const here of a) {
    if (here.role === 'origin') continue;
    for (const there of b) {
      if (there.role === 'origin' || Math.abs(here.place.lat - there.place.lat) > NEAR_DEG) continue;
      if (!isSameScene(here, there)) continue;
      if (here.place.place_id === there.place.place_id || here.precision === 'site' || there.precision === 'site')
        return true;
      found = true;
    }
  }
  return found && !(hasTown(a) && hasTown(b));
}

/** No two places further apart than this in latitude are one scene. */
const NEAR_DEG = 0.5;

const hasTown = (places: readonly MentionPlace[]): boolean =>
  places.some((item) => item.role !== 'origin' && item.precision === 'settlement');
