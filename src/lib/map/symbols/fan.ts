import type { ConflictEvent } from '$geodata/model/event.ts';

/** A stack with more events than this is listed, not fanned out. */
export const MAX_FANNED = 8;
const LEAST_RADIUS_PX = 30;
/** Room for each event along the circle. */
const PITCH_PX = 30;

/** Where the events of an opened stack stand, from its middle, clockwise from the top. */
export function fanOut(events: readonly ConflictEvent[]): { event: ConflictEvent; dx: number; dy: number }[] {
  const radius = Math.max(LEAST_RADIUS_PX, (events.length * PITCH_PX) / (2 * Math.PI));
  return events.map((event, i) => {
    const angle = (i / events.length) * 2 * Math.PI - Math.PI / 2;
    return { event, dx: Math.cos(angle) * radius, dy: Math.sin(angle) * radius };
  });
}
