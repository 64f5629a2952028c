import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runImport } from '../../geodata/import/run-import.ts';
import { areas, gazetteer, importFile, importText, workFolder } from './import-files.ts';

const ACLED_HEADER =
  'event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,country,admin1,location,latitude,longitude,geo_precision,source,notes,fatalities';
const acled = (...rows: string[]) => [ACLED_HEADER, ...rows].join('\n');
const row = (over: Partial<Record<'id' | 'date' | 'time' | 'sub' | 'lat' | 'lon' | 'geo', string>> = {}) => {
  const cell = {
    id: 'UKR1',
    date: '2024-03-05',
    time: '1',
    sub: 'Air/drone strike',
    lat: '46.4825',
    lon: '30.7233',
    geo: '1',
  };
  const { id, date, time, sub, lat, lon, geo } = { ...cell, ...over };
  return `${id},${date},${time},Explosions/Remote violence,${sub},Military Forces of Russia (2000-),Civilians (Ukraine),Ukraine,Odesa,Odesa,${lat},${lon},${geo},Suspilne,"Two lines
of note",4`;
};

describe('ACLED', () => {
  it('gives an event with sides, place, day, figure and source', async () => {
    const { events, code } = await importText(acled(row()), 'acled');
    expect(code).toBe(0);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      kind: 'strike',
      event_type: 'air_strike',
      actor: 'RU',
      target: 'UA',
      event_date: '2024-03-05',
      time: { start: '2024-03-04T22:00:00.000Z', end: '2024-03-05T22:00:00.000Z', precision: 'day' },
      places: [
        {
          place_id: 'g698740',
          name: 'Odesa',
          admin1_code: 'UA-51',
          precision: 'settlement',
          lon: 30.7233,
          lat: 46.4825,
        },
      ],
      figures: { killed: { low: 4, best: 4, high: 4 } },
      source: { record: 'UKR1', name: 'Suspilne', note: 'Two lines\nof note', line: 2 },
    });
  });

  it('counts refused rows by reason and line, past notes of several lines, and keeps the others', async () => {
    const rows = [
      row(),
      row({ id: 'UKR2', lat: '95' }),
      row({ id: 'UKR3', date: 'spring' }),
      row({ id: 'UKR4', sub: 'Peaceful protest' }),
      row(),
      'UKR6,2024-03-05',
      row({ id: 'UKR7', lon: '0', lat: '0' }),
    ];
    const { manifest, code } = await importText(acled(...rows), 'acled');
    expect(code).toBe(0);
    expect([manifest.read, manifest.events]).toEqual([7, 1]);
    // Each note takes two lines: the rows begin at 2, 4, 6, 8, 10, 12 and 13.
    expect(Object.fromEntries(manifest.refused.map(({ reason, lines }) => [reason, lines]))).toEqual({
      'bad coordinates': ['table.csv:4', 'table.csv:13'],
      'no readable date': ['table.csv:6'],
      'neither a strike nor a response': ['table.csv:8'],
      'same id as another record': ['table.csv:10'],
      'wrong number of cells': ['table.csv:12'],
    });
  });

  it('makes a week of time precision 2, a month of 3, and no pin of geo precision 3', async () => {
    const { events } = await importText(
      acled(row({ id: 'A', time: '2' }), row({ id: 'B', time: '3', geo: '3' })),
      'acled',
    );
    const days = events.map(({ time }) => (Date.parse(time.end) - Date.parse(time.start)) / 86_400_000);
    expect(events.map(({ time }) => time.precision)).toEqual(['month', 'week']);
    // March 2024 lost an hour in Kyiv.
    expect(days).toEqual([31 - 1 / 24, 7]);
    expect(events[0]?.places[0]?.precision).toBe('region');
  });

  it('sorts rows of any order and writes the same bytes again', async () => {
    const folder = workFolder();
    const dates = ['2024-05-01', '2024-03-09', '2024-04-02', '2024-03-01'];
    writeFileSync(join(folder, 'a.csv'), acled(...dates.map((date, i) => row({ id: `U${i}`, date }))));
    const one = await importFile(join(folder, 'a.csv'), 'acled', join(folder, 'one'));
    const two = await importFile(join(folder, 'a.csv'), 'acled', join(folder, 'two'));
    expect(one.events.map(({ event_date }) => event_date)).toEqual([...dates].sort());
    expect(one.manifest.shards.map(({ month }) => month)).toEqual(['2024-02', '2024-03', '2024-04']);
    expect(readFileSync(join(folder, 'one/table/manifest.json'))).toEqual(
      readFileSync(join(folder, 'two/table/manifest.json')),
    );
    expect(two.events).toEqual(one.events);
  });
});

describe('UCDP GED', () => {
  it('keeps low, best and high, and says nobody attacked in a battle', async () => {
    const header =
      'id,type_of_violence,dyad_name,side_a,side_b,where_prec,where_coordinates,adm_1,latitude,longitude,country,date_prec,date_start,date_end,best,high,low';
    const battle =
      '9,1,Government of Ukraine - Government of Russia,Government of Ukraine,Government of Russia,1,Bakhmut town,Donetsk oblast,48.5956,37.9999,Ukraine,3,2023-02-01 00:00:00.000,2023-02-07 00:00:00.000,30,55,12';
    const { events } = await importText(`${header}\n${battle}`, 'ucdp');
    expect(events[0]).toMatchObject({
      actor: null,
      figures: { killed: { low: 12, best: 30, high: 55 } },
      time: { precision: 'week', start: '2023-01-31T22:00:00.000Z', end: '2023-02-07T22:00:00.000Z' },
    });
    expect(events[0]?.claims.map(({ value, qualifier }) => [value, qualifier])).toEqual([
      [30, 'about'],
      [12, 'at_least'],
      [55, 'at_most'],
    ]);
  });
});

describe('GeoJSON', () => {
  it('reads points and areas, and refuses a feature without geometry', async () => {
    const area = {
      type: 'Polygon',
      coordinates: [
        [
          [30, 46],
          [31, 46],
          [31, 47],
          [30, 46],
        ],
      ],
    };
    const properties = { date: '2024-03-05', event_type: 'shelling', actor: 'RU', place: 'Odesa', killed: 2 };
    const features = [
      { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [30.7233, 46.4825] } },
      { type: 'Feature', properties: { t0: Date.UTC(2024, 2, 6), name: 'Zone' }, geometry: area },
      { type: 'Feature', properties, geometry: null },
    ];
    const { events, manifest } = await importText(
      JSON.stringify({ type: 'FeatureCollection', features }),
      'geojson',
      'a.geojson',
    );
    expect(events.map(({ event_type, actor }) => [event_type, actor])).toEqual([
      ['shelling', 'RU'],
      ['other_attack', null],
    ]);
    expect(events.map(({ places }) => places[0]?.precision)).toEqual(['settlement', 'region']);
    expect(manifest.refused).toEqual([{ reason: 'no geometry', rows: 1, lines: ['a.geojson:1'] }]);
  });
});

describe('any table by its mapping', () => {
  const mapping = `
name: Harbour archive
delimiter: ";"
columns: { date: Tag, place: Ort, type: Art, actor: Wer, note: Text }
counts: { launched.drone: Drohnen, killed: { low: von, best: Tote, high: bis } }
values: { type: { Angriff: air_strike, Sitzung: null }, actor: { R: RU } }
defaults: { country: UA, target: UA }
`;
  const table = [
    'Tag;Ort;Art;Wer;Text;Drohnen;von;Tote;bis',
    '05.03.2024;Izmail;Angriff;R;;12;1;2;4',
    '06.03.2024;Atlantis;Angriff;R;;;;;',
    '07.03.2024;Izmail;Sitzung;R;;;;;',
  ];

  it('reads columns, words and bounds as told, and looks places up', async () => {
    const folder = workFolder();
    writeFileSync(join(folder, 'map.yaml'), mapping);
    writeFileSync(join(folder, 'a.csv'), table.join('\r\n'));
    const { events, manifest } = await importFile(
      join(folder, 'a.csv'),
      `csv:${join(folder, 'map.yaml')}`,
      join(folder, 'out'),
    );
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      actor: 'RU',
      target: 'UA',
      event_date: '2024-03-05',
      figures: { 'launched.drone': { best: 12 }, killed: { low: 1, best: 2, high: 4 } },
      places: [{ name: 'Izmail', country: 'UA' }],
    });
    expect(manifest.refused.map(({ reason, lines }) => [reason, lines])).toEqual([
      ['neither a strike nor a response', ['a.csv:4']],
      ['unknown region', ['a.csv:3']],
    ]);
  });

  it('says which entry of a mapping is wrong', async () => {
    const folder = workFolder();
    writeFileSync(join(folder, 'map.yaml'), 'name: x\ncolumns: { dat: Tag }\n');
    writeFileSync(join(folder, 'a.csv'), table.join('\n'));
    const as = `csv:${join(folder, 'map.yaml')}`;
    expect(await runImport({ file: join(folder, 'a.csv'), as, set: 'table', out: folder, gazetteer, areas })).toBe(2);
  });
});

describe('exit codes', () => {
  const run = (file: string, as: string, out: string) => runImport({ file, as, set: 'table', out, gazetteer, areas });

  it('are 2 for an unknown name or a file that is not there', async () => {
    const folder = workFolder();
    expect(await run(join(folder, 'none.csv'), 'acled', folder)).toBe(2);
    expect(await run(import.meta.filename, 'wikipedia', folder)).toBe(2);
    expect(existsSync(join(folder, 'table'))).toBe(false);
  });

  it('are 1 for a file of another kind, and the last good data stay', async () => {
    const folder = workFolder();
    writeFileSync(join(folder, 'good.csv'), acled(row()));
    writeFileSync(join(folder, 'bad.csv'), 'a,b\n1,2\n');
    writeFileSync(join(folder, 'open.csv'), `${ACLED_HEADER}\n"never closed`);
    writeFileSync(join(folder, 'empty.csv'), '');
    await run(join(folder, 'good.csv'), 'acled', folder);
    const before = readFileSync(join(folder, 'table/manifest.json'));
    for (const name of ['bad.csv', 'open.csv', 'empty.csv'])
      expect([name, await run(join(folder, name), 'acled', folder)]).toEqual([name, 1]);
    expect(readFileSync(join(folder, 'table/manifest.json'))).toEqual(before);
  });
});
