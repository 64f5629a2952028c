import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTable } from '../../geodata/effects.ts';
import { loadGazetteer, type Gazetteer } from '../../geodata/gazetteer/gazetteer.ts';
import { GAZETTEER_FILES, type GazetteerFile } from '../../geodata/gazetteer/tables.ts';
import { loadAreas, type Areas } from '../../geodata/layers/areas.ts';
import { runImport } from '../../geodata/import/run-import.ts';
import { decodeTable } from '../../geodata/model/decode-table.ts';
import { parseDetail, type ImportedEvent } from '../../geodata/model/imported-event.ts';
import { joinTables } from '../../geodata/model/join-tables.ts';
import { detailRange, type TableManifest } from '../../geodata/model/table-manifest.ts';
import type { EventTable } from '../../geodata/model/event-table.ts';

/** What an import wrote, read back as a site would read it. */
export interface Imported {
  code: number;
  manifest: TableManifest;
  table: EventTable;
  /** In the order of `table.event`. */
  events: ImportedEvent[];
}

let cached: Gazetteer | null = null;

/** The gazetteer of the project, loaded once a test file. */
export function gazetteer(): Gazetteer {
  const texts = GAZETTEER_FILES.map((name) => [name, readTable(`gazetteer/${name}`)]);
  cached ??= loadGazetteer(Object.fromEntries(texts) as Record<GazetteerFile, string>);
  return cached;
}

/** Outlines of the project. */
export const areas = (): Areas => loadAreas(readTable('gazetteer/areas.topo.json'));

/** A fresh folder for one test file. */
export const workFolder = (): string => mkdtempSync(join(tmpdir(), 'import-'));

/** Imports a file or folder into a folder of its own. */
export async function importFile(file: string, as: string, out: string): Promise<Imported> {
  mkdirSync(out, { recursive: true });
  const code = await runImport({ file, as, set: 'table', out, gazetteer, areas });
  const read = (name: string) => readFileSync(join(out, 'table', name));
  const manifest = JSON.parse(read('manifest.json').toString()) as TableManifest;
  const table = joinTables(manifest.shards.map((shard) => decodeTable(read(shard.table.name))));
  const events = manifest.shards.flatMap((shard) => {
    const details = read(shard.details.name);
    const offsets = new Uint8Array(read(shard.offsets.name)).buffer;
    return Array.from({ length: shard.events }, (_, event) => {
      const { start, end } = detailRange(offsets, event);
      return parseDetail(details.subarray(start, end).toString());
    });
  });
  return { code, manifest, table, events };
}

/** Writes a text and imports it. */
export function importText(text: string, as: string, name = 'table.csv'): Promise<Imported> {
  const folder = workFolder();
  writeFileSync(join(folder, name), text);
  return importFile(join(folder, name), as, join(folder, 'out'));
}
