import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BUILD_DIR, findFreePort, serve } from '../../scripts/serve.mjs';

const ROOT = resolve(import.meta.dirname, '../..');

/** The built site with imported tables beside it, in a folder and on a port of its own. */
export interface TablesSite {
  /** With a slash at its end; another origin than the suite's, and no foreign one. */
  url: string;
  close(): void;
}

/** A table to import: its rows as text, or a path. */
export interface TableToImport {
  as: string;
  set: string;
  text?: string;
  path?: string;
  /** Files of the set to take away again. */
  without?: readonly string[];
}

/** Imports tables with the project's own command and serves them with the built site. */
export async function serveTables(tables: readonly TableToImport[]): Promise<TablesSite> {
  const folder = mkdtempSync(join(tmpdir(), 'tables-'));
  for (const name of readdirSync(BUILD_DIR)) {
    if (name !== 'imports') symlinkSync(join(BUILD_DIR, name), join(folder, name));
  }
  mkdirSync(join(folder, 'imports'));
  for (const table of tables) importTable(table, folder);
  const { server, port } = await serve({ port: await findFreePort(4950), host: '127.0.0.1', dir: folder });
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function importTable({ as, set, text, path, without = [] }: TableToImport, folder: string): void {
  const file = path ?? join(folder, `${set}.csv`);
  if (text !== undefined) writeFileSync(file, text);
  const out = join(folder, 'imports');
  const args = ['--import', 'tsx', 'geodata/build.ts', '--import', file, '--as', as, '--name', set, '--out', out];
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: 'pipe' });
  for (const name of without) rmSync(join(out, set, name));
}

/** A made-up table in the columns of ACLED over the spring of 2024: each tenth row a response, some known to a region. */
export function madeUpTable(count = 120): string {
  const head =
    'event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,country,admin1,location,latitude,longitude,geo_precision,source,notes,fatalities';
  const towns = [
    ['Kharkiv', 'Kharkiv', 49.9808, 36.2527],
    ['Odesa', 'Odesa', 46.4825, 30.7233],
    ['Sumy', 'Sumy', 50.9077, 34.7981],
  ] as const;
  const rows = Array.from({ length: count }, (_, i) => {
    const [town, region, lat, lon] = towns[i % towns.length] ?? towns[0];
    const day = new Date(Date.UTC(2024, 2, 1) + Math.floor((i * 90) / count) * 86_400_000).toISOString().slice(0, 10);
    const kind =
      i % 10 === 9 ? 'Disrupted weapons use' : i % 2 === 0 ? 'Air/drone strike' : 'Shelling/artillery/missile attack';
    const precision = i % 15 === 7 ? 3 : 1;
    const who = 'Military Forces of Russia (2000-),Civilians (Ukraine),Ukraine';
    return `UKR${i},${day},1,Explosions,${kind},${who},${region},${town},${lat},${lon},${precision},A made-up paper,Row ${i} of a made-up table.,${i % 7}`;
  });
  return [head, ...rows].join('\n');
}
