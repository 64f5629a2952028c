import { describe, expect, it } from 'vitest';
import { eventId, type EventKey } from './event-id.ts';

const key: EventKey = {
  day: '2025-05-06',
  type: 'strike',
  placeId: 'g377039',
  placeName: 'Port Sudan',
  part: null,
  participants: [],
};

describe('eventId', () => {
  it('is a slug of day, place, type and a short hash', () => {
    expect(eventId(key, 0)).toMatch(/^2025-05-06-port-sudan-strike-[a-z0-9]{4}$/);
  });

  it('stays the same for the same day, scene and kind', () => {
    expect(eventId({ ...key }, 0)).toBe(eventId(key, 0));
  });

  it('does not depend on the order of the parties of a meeting without a place', () => {
    const meeting = { ...key, type: 'diplomacy', placeId: null, placeName: null };
    expect(eventId({ ...meeting, participants: ['A', 'B'] }, 0)).toBe(
      eventId({ ...meeting, participants: ['B', 'A'] }, 0),
    );
  });

  it.each([{ day: '2025-05-07' }, { placeId: 'g1' }, { part: 'north' }])('changes with %j', (change) => {
    expect(eventId({ ...key, ...change }, 0)).not.toBe(eventId(key, 0));
  });
});
