import { distanceKm } from '../gazetteer/gazetteer.ts';
import type { MentionPlace } from './mention.ts';

/** Two pins this near, in km, are one scene: a port and its city, an airfield and its town. */
export const SAME_SCENE_KM = 15;

const isPin = (item: MentionPlace) =>
  item.precision === 'site' || item.precision === 'settlement' || item.precision === 'district';

/** Are two places of events the same scene? The same entry (and the same part of an area), or a site or quarter a short way from the other; never two towns, never a pin and its region. */
export function isSameScene(a: MentionPlace, b: MentionPlace): boolean {
  if (a.place.place_id === b.place.place_id) return isPin(a) || (a.part ?? '') === (b.part ?? '');
  if (a.precision === b.precision && a.precision !== 'site') return false; // two towns are two scenes
  return isPin(a) && isPin(b) && distanceKm(a.place, b.place) <= SAME_SCENE_KM;
}

/** Do two lists of places share a scene? A quarter of one town is none of another, however near. */
export function sharesScene(a: readonly MentionPlace[], b: readonly MentionPlace[]): boolean {
  const [one, other] = [a, b].map((list) => list.filter((item) => item.role !== 'origin'));
  const pairs = (one ?? []).flatMap((here) => (other ?? []).map((there) => ({ here, there })));
  const same = pairs.filter(({ here, there }) => isSameScene(here, there));
  if (same.length === 0) return false;
  const towns = [one, other].map((list) => (list ?? []).filter((item) => item.precision === 'settlement'));
  const apart = (towns[0] ?? []).length > 0 && (towns[1] ?? []).length > 0;
  return (
    !apart ||
    same.some(
      ({ here, there }) =>
        here.place.place_id === there.place.place_id || here.precision === 'site' || there.precision === 'site',
    )
  );
}
