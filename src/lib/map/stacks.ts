import type { ConflictEvent } from '$geodata/model/event.ts';
import type { Mark } from './marks.ts';
import { toWorld, type WorldPoint } from './mercator.ts';

/** Events of one kind drawn as one symbol. */
export interface Stack {
  key: string;
  kind: ConflictEvent['kind'];
  events: ConflictEvent[];
  /** Places in it, the one with most events first. */
  places: Mark['place'][];
  at: WorldPoint;
  /** Pixels to shift on the screen: a response stack docks at the lower right of the strikes at its place. */
  dx: number;
  dy: number;
}

/** Places nearer than this on the screen share a symbol. */
const MERGE_PX = 13;
/** From this zoom places are told apart unless they are the same. */
const SPLIT_ZOOM = 11;

interface Spot {
  at: WorldPoint;
  marks: Mark[];
}

/**
 * Symbols for the places at a zoom. Depends on the zoom alone, so that panning never regroups.
 * @param pxPerWorld pixels across the world now
 */
export function toStacks(points: readonly Mark[], { zoom, pxPerWorld }: { zoom: number; pxPerWorld: number }): Stack[] {
  const reach = (zoom >= SPLIT_ZOOM ? 1 : MERGE_PX) / pxPerWorld;
  return gather(points, reach).flatMap(toPair);
}

/** Joins each place to the nearest earlier spot within reach; busiest places first, so that they keep their position. */
function gather(points: readonly Mark[], reach: number): Spot[] {
  const size = ({ strikes, responses }: Mark): number => strikes.length + responses.length;
  const sorted = [...points].sort((a, b) => size(b) - size(a) || (a.place.place_id < b.place.place_id ? -1 : 1));
  const spots: Spot[] = [];
  const grid = new Map<string, Spot[]>();
  for (const mark of sorted) {
    const at = toWorld(mark.place.lon, mark.place.lat);
    const [column, row] = [Math.floor(at.x / reach), Math.floor(at.y / reach)];
    const near = neighbours(grid, column, row).find((spot) => Math.hypot(spot.at.x - at.x, spot.at.y - at.y) < reach);
    if (near) near.marks.push(mark);
    else {
      const spot = { at, marks: [mark] };
      spots.push(spot);
      const cell = `${column} ${row}`;
      grid.set(cell, [...(grid.get(cell) ?? []), spot]);
    }
  }
  return spots;
}

function neighbours(grid: ReadonlyMap<string, Spot[]>, column: number, row: number): Spot[] {
  const steps = [-1, 0, 1];
  return steps.flatMap((dx) => steps.flatMap((dy) => grid.get(`${column + dx} ${row + dy}`) ?? []));
}

/** A stack of strikes, and one of responses docked to it where there are both. */
function toPair({ at, marks }: Spot): Stack[] {
  const places = marks.map(({ place }) => place);
  const strikes = unique(marks.flatMap((mark) => mark.strikes));
  const responses = unique(marks.flatMap((mark) => mark.responses));
  const key = places[0]?.place_id ?? '';
  const stack = (kind: Stack['kind'], events: ConflictEvent[]): Stack => {
    const docked = kind === 'response' && strikes.length > 0;
    return { key: `${kind} ${key}`, kind, events, places, at, dx: docked ? 1 : 0, dy: docked ? 1 : 0 };
  };
  return [
    ...(responses.length > 0 ? [stack('response', responses)] : []),
    ...(strikes.length > 0 ? [stack('strike', strikes)] : []),
  ];
}

function unique(events: ConflictEvent[]): ConflictEvent[] {
  return [...new Map(events.map((event) => [event.event_id, event])).values()];
}
