import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../../tests/bench/synthetic.ts';
import { Placement } from './placement.ts';
import { testFrame, testTable, type TestRow } from './test-rows.ts';

function placed(rows: readonly TestRow[], frame = testFrame()) {
  const placement = new Placement();
  placement.setTable(testTable(rows));
  placement.setWindow(0, 10_000);
  placement.place(frame);
  return placement;
}

/** Many rows around Kyiv, by start; one in five a response, some lasting long. */
function manyRows(count: number): TestRow[] {
  const random = randomFrom(3);
  return Array.from({ length: count }, (_, i) => ({
    lon: 30.5 + (random() - 0.5) * 8,
    lat: 50.4 + (random() - 0.5) * 4,
    start: Math.floor((i * 10_000) / count),
    end: Math.floor((i * 10_000) / count) + 1 + Math.floor(random() ** 6 * 9000),
    type: i % 5 === 0 ? 4 : 0,
  }));
}

/** Events of each hexagon that has some, by its centre. */
function hexagonsOf({ grid: { hexagons } }: Placement): Record<string, number[]> {
  const all = Array.from({ length: hexagons.count }, (_, i): [string, number[]] => [
    `${hexagons.x[i] ?? 0} ${hexagons.y[i] ?? 0}`,
    [...hexagons.events.slice(i * 2, i * 2 + 2)],
  ]);
  return Object.fromEntries(all.filter(([, counts]) => sum(counts) > 0));
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
const sumsOf = (placement: Placement): number[] => Object.values(hexagonsOf(placement)).map(sum);

describe('what is shown', () => {
  it('is what overlaps the window, an event that began before it and goes on included', () => {
    const placement = placed([{ start: -500, end: 20 }, { start: -500, end: 0 }, { start: 30 }, { start: 10_000 }]);
    expect(placement.visibleCount).toBe(2);
  });

  it('is no pin for a district, a region or a country', () => {
    expect(placed([0, 1, 2, 3, 4].map((precision) => ({ precision }))).visibleCount).toBe(2);
  });

  it('is what passes the filters', () => {
    const placement = placed([{ start: 1 }, { start: 2 }, { start: 3 }]);
    placement.setPassing(Uint8Array.of(1, 0, 1));
    placement.place(testFrame());
    expect(placement.visibleCount).toBe(2);
    expect(() => placement.setPassing(Uint8Array.of(1))).toThrow('a byte for each of 3 rows, got 1');
  });

  it('counts only what the view shows', () => {
    expect(placed([{ lon: 30.5 }, { lon: 80 }]).visibleCount).toBe(1);
  });

  it('shows an event on both copies of the world, and counts it once', () => {
    const frame = testFrame({ lng: 180, lat: 0, zoom: 0, copies: true });
    const placement = placed([{ lon: 0, lat: 0 }], frame);
    expect(placement.symbols.count).toBe(2);
    expect(placement.visibleCount).toBe(1);
  });
});

describe('many events', () => {
  it('are counted in hexagons that add up to what is in the view', () => {
    const placement = placed(manyRows(30_000));
    expect(placement.mixture.form).toBe('density');
    expect(placement.visibleCount).toBe(30_000);
    expect(sum(sumsOf(placement))).toBe(30_000);
  });

  it('are counted the same by steps as all at once', () => {
    const rows = manyRows(30_000);
    const steps = placed(rows);
    for (const [from, to] of [
      [0, 9900],
      [100, 9000],
      [600, 9800],
    ] as const) {
      steps.setWindow(from, to);
      steps.place(testFrame());
      const fresh = placed(rows);
      fresh.setWindow(from, to);
      fresh.place(testFrame());
      expect(steps.visibleCount).toBe(fresh.visibleCount);
      expect(hexagonsOf(steps)).toEqual(hexagonsOf(fresh));
    }
  });

  it('give the events of a hexagon to the pointer, newest first', () => {
    const placement = placed(manyRows(30_000));
    const rows = placement.pick(500, 300, 'mouse');
    expect(rows.length).toBeGreaterThan(3);
    expect(sumsOf(placement)).toContain(rows.length);
    expect([...rows]).toEqual([...rows].sort((a, b) => b - a));
  });

  it('are found under a turned and tilted camera too', () => {
    const frame = testFrame({ bearing: 50, pitch: 45 });
    const placement = placed(manyRows(32_000), frame);
    expect(sum(sumsOf(placement))).toBeGreaterThanOrEqual(placement.visibleCount);
    const rows = placement.pick(480, 320, 'mouse');
    expect(sumsOf(placement)).toContain(rows.length);
  });
});

describe('the pointer', () => {
  it('meets the symbol under it', () => {
    const placement = placed([{ lon: 30.5 }, { lon: 30.6 }]);
    expect(placement.pick(500, 300, 'mouse')).toEqual([0]);
    expect(placement.pick(500, 400, 'mouse')).toEqual([]);
  });

  it('meets all events of a place, newest first', () => {
    const placement = placed([{ start: 1 }, { start: 2 }, { start: 3, lon: 31.5 }]);
    expect(placement.pick(500, 300, 'mouse')).toEqual([1, 0]);
  });

  it('reaches further by touch', () => {
    const placement = placed([{}]);
    expect(placement.pick(518, 300, 'mouse')).toEqual([]);
    expect(placement.pick(518, 300, 'touch')).toEqual([0]);
  });

  it('meets a response beside the strike of its place', () => {
    // A strike of radius 7 at (500, 300): the response stands 7 · 0.7 + 8 to the right, 7 · 0.45 + 8 below.
    const placement = placed([{ type: 0 }, { type: 4 }]);
    expect(placement.pick(513, 311, 'mouse')).toEqual([1]);
  });
});

describe('what is selected', () => {
  it('is raised, and only while it is in the window', () => {
    const placement = placed([{ start: 0 }, { start: 5000, lon: 31 }]);
    placement.selected = 1;
    placement.place(testFrame());
    expect(placement.emphasised.count).toBe(1);
    placement.setWindow(0, 4000);
    placement.place(testFrame());
    expect(placement.emphasised.count).toBe(0);
  });
});
