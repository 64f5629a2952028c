import type { Correction } from '../model/correction.ts';
import type { ConflictEvent } from '../model/event.ts';

export interface CorrectedEvents {
  events: ConflictEvent[];
  /** Rulings that name an event that is not there any more. */
  unmatched: Correction[];
}

/**
 * Applies rulings in the order of their dates; each leaves its reason on the event it changed. An event that is dropped is also
 * taken out of the links of others.
 */
export function applyCorrections(
  events: readonly ConflictEvent[],
  corrections: readonly Correction[],
): CorrectedEvents {
  const ordered = [...corrections].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  let current = [...events];
  const unmatched: Correction[] = [];
  for (const ruling of ordered) {
    if (!current.some((event) => event.event_id === ruling.event_id)) unmatched.push(ruling);
    else if (ruling.drop) current = withoutEvent(current, ruling.event_id);
    else current = current.map((event) => (event.event_id === ruling.event_id ? correct(event, ruling) : event));
  }
  return { events: current, unmatched };
}

function correct(event: ConflictEvent, { set, reason, date, editor }: Correction): ConflictEvent {
  const note = { reason, date, editor: editor ?? null, fields: Object.keys(set ?? {}).sort() };
  return { ...event, ...set, corrections: [...(event.corrections ?? []), note] };
}

function withoutEvent(events: readonly ConflictEvent[], id: string): ConflictEvent[] {
  return events
    .filter((event) => event.event_id !== id)
    .map((event) => ({
      ...event,
      parent: event.parent === id ? null : event.parent,
      responds_to: event.responds_to.filter((link) => link.event_id !== id),
    }));
}
