import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runImport } from '../../geodata/import/run-import.ts';
import { syntheticAcled } from '../bench/synthetic-acled.ts';
import { readSyntheticPlaces } from '../bench/synthetic-places.ts';
import { areas, gazetteer, workFolder } from './import-files.ts';

const places = readSyntheticPlaces();
const lines = [...syntheticAcled({ count: 400, places, years: 1 })];
const [header = '', ...rows] = lines;

/** Each file of a folder by its name. */
const filesIn = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]));

/** What was told on standard error. */
let said = '';
const listen = () =>
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });

afterEach(() => {
  vi.restoreAllMocks();
  said = '';
});

async function importOn(threads: number, file: string, as = 'acled') {
  const out = workFolder();
  const code = await runImport({ file, as, set: 'table', out, threads, gazetteer, areas });
  return { code, files: filesIn(join(out, 'table')) };
}

function write(text: string, name = 'table.csv', folder = workFolder()): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe('an import on two threads', () => {
  it('writes the same bytes as on one, with refused and repeated rows and notes of several lines', async () => {
    listen();
    const broken = rows.map((row, i) => (i % 9 === 0 ? row.replace('reported', 'told\nin\r\n""two"",') : row));
    const repeated = [...broken, ...broken.slice(10, 40), 'too,few', ''];
    const file = write([header, ...repeated].join('\n'));
    const [one, two] = [await importOn(1, file), await importOn(2, file)];
    expect(one.code).toBe(0);
    expect(Object.keys(two.files).length).toBeGreaterThan(50);
    expect(two).toEqual(one);
    expect(said).not.toContain('on one thread');
    const { refused } = JSON.parse(one.files['manifest.json'] ?? '') as { refused: { reason: string; rows: number }[] };
    expect(refused.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(['same id as another record', 'wrong number of cells']),
    );
  }, 60_000);

  it('writes the same bytes from a folder, with line breaks of two characters in some files', async () => {
    listen();
    const folder = workFolder();
    write([header, ...rows.slice(0, 90)].join('\r\n'), 'a.csv', folder);
    write([header, ...rows.slice(90, 300)].join('\n'), 'b.csv', folder);
    write([header, ...rows.slice(300)].join('\r\n'), 'c.csv', folder);
    expect(await importOn(3, folder)).toEqual(await importOn(1, folder));
  }, 60_000);

  it('reads a table again on one thread when a quote in the wrong place led to a wrong cut', async () => {
    listen();
    // Quotes that should be doubled: to the parser the cell goes on, the scanner of cuts takes its line break for a record's end.
    const wild = rows.map((row) => row.replace('"On ', '"On "x" y\n').replace('Synthetic', 'A source'.repeat(4)));
    const file = write([header, ...wild].join('\n'));
    const one = await importOn(1, file);
    expect(said).not.toContain('on one thread');
    expect(await importOn(2, file)).toEqual(one);
    expect(said).toContain('on one thread');
    expect(one.code).toBe(0);
  }, 60_000);

  it('names the file and the fault when the other thread breaks, writes nothing and exits with 1', async () => {
    listen();
    const columns = '{ date: event_date, lon: longitude, lat: latitude, place: location, id: event_id_cnty }';
    const mapping = write(
      `name: x\ncolumns: ${columns}\ndefaults: { type: shelling, country: UA, zone: UTC }\n`,
      'map.yaml',
    );
    const file = write([header, ...rows].join('\n'));
    const out = workFolder();
    // This thread has read the mapping when it asks for the gazetteer; the other has not begun.
    const lose = () => {
      rmSync(mapping, { force: true });
      return gazetteer();
    };
    const as = `csv:${mapping}`;
    const code = await runImport({ file, as, set: 'table', out, threads: 2, gazetteer: lose, areas });
    expect(said).toContain(`not imported: ${file}: ${mapping}: no such mapping file`);
    expect(code).toBe(1);
    expect(readdirSync(out)).toEqual([]);
  }, 60_000);
});
