import type { ConflictEvent } from '$geodata/model/event.ts';
import { magnitudeOf } from '$geodata/model/magnitude.ts';
import { RESPONSE_RADIUS_PX, strikeRadiusPx } from '../magnitude.ts';
import type { Stack } from '../stacks.ts';
import type { Symbol } from './draw.ts';
import { iconOf } from './icons.ts';

/** From this zoom symbols grow and carry an icon. */
export const ICON_ZOOM = 7;
const GROWTH_PX = 5;
/** A numeral needs this much room. */
const STACK_RADIUS_PX = { strike: 13, response: 10 };

const isOpen = ({ status }: ConflictEvent): boolean => status === 'planned' || status === 'cancelled';

/** The symbol of one event at a point of the screen. */
export function toSymbol(event: ConflictEvent, { x, y, zoom }: { x: number; y: number; zoom: number }): Symbol {
  const magnitude = magnitudeOf(event);
  const grow = zoom >= ICON_ZOOM ? GROWTH_PX : 0;
  const radius = (event.kind === 'strike' ? strikeRadiusPx(magnitude) : RESPONSE_RADIUS_PX) + grow;
  const planned = isOpen(event);
  return {
    kind: event.kind,
    x,
    y,
    radius,
    hollow: event.kind === 'strike' && magnitude === null,
    planned,
    count: 1,
    icon: grow > 0 && !planned ? iconOf(event) : null,
  };
}

/** The symbol of a stack: its only event, or a numeral on the size of its gravest. */
export function stackSymbol(stack: Stack, { x, y, zoom }: { x: number; y: number; zoom: number }): Symbol {
  const [first] = stack.events;
  if (first && stack.events.length === 1) return toSymbol(first, { x, y, zoom });
  const largest = Math.max(...stack.events.map((event) => strikeRadiusPx(magnitudeOf(event))));
  const radius = stack.kind === 'strike' ? Math.max(STACK_RADIUS_PX.strike, largest) : STACK_RADIUS_PX.response;
  return { kind: stack.kind, x, y, radius, hollow: false, planned: false, count: stack.events.length, icon: null };
}

/** Where a response stack docks, from the middle of a strike of this radius. */
export function dockOffset(strikeRadius: number): { dx: number; dy: number } {
  return { dx: strikeRadius * 0.7 + 8, dy: strikeRadius * 0.45 + 8 };
}
