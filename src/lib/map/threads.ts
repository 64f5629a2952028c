import greatCircle from '@turf/great-circle';
import type { ConflictEvent, EventPlace, ResponseLink } from '$geodata/model/event.ts';
import type { ThreadItem } from '../data/dataset.ts';
import { toWorld, type WorldPoint } from './mercator.ts';
import { contains, firstCrossing, type Shape } from './shapes.ts';

/** A line from a strike to one place of a response to it. */
export interface Thread {
  strike: ConflictEvent;
  response: ConflictEvent;
  place: EventPlace;
  link: ResponseLink;
  /** Points of the line on the world square, strike first. */
  path: WorldPoint[];
}

/** What threads are made from. */
export interface ThreadInput {
  selected: ConflictEvent | null;
  visibleIds: ReadonlySet<string>;
  byId: ReadonlyMap<string, ConflictEvent>;
  responsesOf: (eventId: string) => readonly ThreadItem[];
  shapes: ReadonlyMap<string, Shape>;
}

/** Longer than this the line follows the great circle, in world widths (about 1,200 km at 50° N). */
const FAR = 0.05;
const STEPS = 24;

/** The threads of the open event: to its responses, or from the strikes it answers. Only what is on the map is tied. */
export function toThreads({ selected, visibleIds, byId, responsesOf, shapes }: ThreadInput): Thread[] {
  if (!selected) return [];
  const ties: { strike: ConflictEvent; response: ConflictEvent; link: ResponseLink }[] =
    selected.kind === 'strike'
      ? responsesOf(selected.event_id).map(({ event, link }) => ({ strike: selected, response: event, link }))
      : selected.responds_to.flatMap((link) => {
          const strike = byId.get(link.event_id);
          return strike ? [{ strike, response: selected, link }] : [];
        });
  const shown = ties.filter(({ strike, response }) =>
    [strike, response].every(({ event_id }) => visibleIds.has(event_id)),
  );
  return shown.flatMap((tie) => placesOf(tie.response).flatMap((place) => toThread({ ...tie, place, shapes })));
}

/** Places of a response, a coarse one left out when a finer one lies in it. */
function placesOf({ places }: ConflictEvent): EventPlace[] {
  const shown = places.filter(({ role }) => role !== 'origin');
  return shown.filter((outer) => !shown.some((inner) => inner !== outer && inner.admin1_code === outer.place_id));
}

function toThread(tie: Omit<Thread, 'path'> & { shapes: ThreadInput['shapes'] }): Thread[] {
  const { shapes, ...thread } = tie;
  const start = startOf(thread.strike);
  if (!start || start.place_id === thread.place.place_id) return [];
  const [from, to] = [toWorld(start.lon, start.lat), toWorld(thread.place.lon, thread.place.lat)];
  const [startShape, endShape] = [shapeAt(start, shapes), shapeAt(thread.place, shapes)];
  // A wave over a whole country is tied to what lies beyond its border only: inside, everything is under it.
  if (start.precision === 'country' && (!startShape || contains(startShape, to))) return [];
  // A line ends where it meets an outline: an inner point of an area is not where anything happened.
  const leaves = startShape ? (firstCrossing(startShape, to, from) ?? from) : from;
  const meets = endShape ? (firstCrossing(endShape, leaves, to) ?? to) : to;
  return [{ ...thread, path: toPath(leaves, meets, [start, thread.place]) }];
}

/** Where a strike's threads begin: its first target, a whole country only when it has no other. */
function startOf({ places }: ConflictEvent): EventPlace | null {
  const targets = places.filter(({ role }) => role === 'target');
  return targets.find(({ precision }) => precision !== 'country') ?? targets[0] ?? null;
}

function shapeAt(place: EventPlace, shapes: ReadonlyMap<string, Shape>): Shape | null {
  return place.precision === 'site' || place.precision === 'settlement' ? null : (shapes.get(place.place_id) ?? null);
}

function toPath(from: WorldPoint, to: WorldPoint, [start, end]: [EventPlace, EventPlace]): WorldPoint[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length < FAR) return bow(from, to);
  const { geometry } = greatCircle([start.lon, start.lat], [end.lon, end.lat], { npoints: 64 });
  if (geometry.type === 'LineString') return geometry.coordinates.map(([lon = 0, lat = 0]) => toWorld(lon, lat));
  return bow(from, to);
}

/** A flat arc, bent to the north, so that threads to neighbours do not lie on each other. */
function bow(from: WorldPoint, to: WorldPoint): WorldPoint[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const side = dx > 0 ? 1 : -1;
  const middle = { x: (from.x + to.x) / 2 + dy * 0.12 * side, y: (from.y + to.y) / 2 - dx * 0.12 * side };
  return Array.from({ length: STEPS + 1 }, (_, i) => {
    const t = i / STEPS;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return { x: a * from.x + b * middle.x + c * to.x, y: a * from.y + b * middle.y + c * to.y };
  });
}
