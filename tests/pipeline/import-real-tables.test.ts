import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEGREE, sliceByTime } from '../../geodata/model/event-table.ts';
import { importFile, workFolder } from './import-files.ts';

/** The tables of the shared folder are not part of the project: without them these tests are skipped, and say so. */
const DATA = resolve(import.meta.dirname, '../../../shared/data');
const here = (name: string) => existsSync(join(DATA, name));
const title = (name: string) => (here(name) ? name : `${name} (skipped: ../shared/data/${name} is not here)`);

describe.skipIf(!here('air-force-bulletins'))(title('air-force-bulletins'), () => {
  it('gives every row an event, with what some rows say', async () => {
    const { manifest, events, table } = await importFile(join(DATA, 'air-force-bulletins'), 'airforce', workFolder());
    const refused = manifest.refused.reduce((sum, { rows }) => sum + rows, 0);
    expect(manifest.read).toBe(3770);
    expect(manifest.events + refused).toBe(3770);
    expect(refused).toBeLessThan(100);

    const night = events.find(({ source }) => source.line === 2);
    expect(night).toMatchObject({
      event_type: 'air_strike',
      event_date: '2026-06-07',
      time: { start: '2026-06-06T15:00:00.000Z', end: '2026-06-07T05:30:00.000Z', precision: 'night' },
      figures: { 'launched.drone': { best: 236 }, 'intercepted.drone': { best: 215 }, locations_hit: { best: 13 } },
    });
    const kinzhal = events.find(
      ({ event_date, weapons }) => event_date === '2023-05-16' && weapons[0] === 'ballistic_missile',
    );
    expect(kinzhal).toMatchObject({
      time: { start: '2023-05-16T00:30:00.000Z' },
      figures: { 'launched.ballistic_missile': { best: 6 } },
    });
    const scout = events.find(({ source }) => source.note?.startsWith('Supercam'));
    expect(scout).toMatchObject({ kind: 'response', event_type: 'air_defence', actor: 'UA' });

    // What the map of that night shows: the row's own interval.
    const from = Date.parse('2026-06-06T15:00:00Z') / 60_000;
    const slice = sliceByTime(table, from, from + 60);
    const shown = Array.from(
      { length: slice.to - slice.from },
      (_, i) => events[table.event[slice.from + i] ?? -1]?.event_id,
    );
    expect(shown).toContain(night?.event_id);
  }, 60_000);
});

describe.skipIf(!here('viina'))(title('viina'), () => {
  it("puts every report on its point, under the gazetteer's name", async () => {
    const { manifest, events, table } = await importFile(join(DATA, 'viina'), 'viina', workFolder());
    expect(manifest.read).toBe(3578);
    expect(manifest.events).toBe(3578);
    const index = events.findIndex(({ source }) => source.record === '106315');
    expect(events[index]).toMatchObject({
      event_type: 'air_strike',
      event_date: '2022-02-24',
      weapons: ['missile'],
      places: [{ place_id: 'g699942', name: 'Nizhyn', admin1_code: 'UA-74' }],
      source: { file: 'VIINA_2022_REBUILD.csv', line: 2 },
    });
    const row = table.event.indexOf(index);
    expect([(table.lon[row] ?? 0) / DEGREE, (table.lat[row] ?? 0) / DEGREE]).toEqual([31.88003, 51.04641]);
    const crimea = events.filter(({ places }) => places[0]?.admin1_code === 'UA-43');
    expect(crimea.length).toBeGreaterThan(400);
    expect(crimea.every(({ places }) => places[0]?.country === 'UA')).toBe(true);
  }, 60_000);
});
