import { describe, expect, it } from 'vitest';
import { buildLaunchBars, claimantsOf } from './launch-bars.ts';
import { eventWith } from './test-events.ts';

const exact = (n: number) => ({ low: n, best: n, high: n, claim_ids: [] });
const defence = eventWith({
  event_id: 'r1',
  kind: 'response',
  event_type: 'air_defence',
  figures: {
    'intercepted.drone': exact(70),
    'intercepted.cruise_missile': exact(4),
    'intercepted.ballistic_missile': exact(1),
    'lost.drone': exact(12),
  },
});

describe('launched and stopped', () => {
  it('takes the stopped from the air defence that answers the strike, kind by kind', () => {
    const strike = eventWith({ figures: { 'launched.drone': exact(90) } });
    expect(buildLaunchBars(strike, [defence])).toMatchObject([{ item: 'drone', stopped: 70, lost: 12, parts: [] }]);
    expect(claimantsOf(strike, [defence])).toEqual([strike, defence]);
  });

  it('sums finer kinds only under the general one, and says which they are', () => {
    const strike = eventWith({ figures: { 'launched.missile': exact(9) } });
    expect(buildLaunchBars(strike, [defence])[0]).toMatchObject({
      stopped: 5,
      parts: [
        { item: 'cruise_missile', n: 4 },
        { item: 'ballistic_missile', n: 1 },
      ],
    });
  });

  it('says not reported, not zero, when nobody says what was stopped', () => {
    const strike = eventWith({ figures: { 'launched.drone': exact(90), 'launched.bomb': exact(6) } });
    expect(buildLaunchBars(strike, []).map(({ stopped }) => stopped)).toEqual([null, null]);
    expect(buildLaunchBars(strike, [defence])[1]).toMatchObject({ item: 'bomb', stopped: null });
  });
});
