import { parse as parseYaml } from 'yaml';
import { ACLED } from './acled.ts';
import { AIR_FORCE } from './airforce.ts';
import { listFiles, messageOf, readText } from './effects-read.ts';
import type { TableImporter } from './importer.ts';
import { mappedCsv } from './mapped-csv.ts';
import { parseMapping } from './mapping.ts';
import { UCDP } from './ucdp.ts';
import { VIINA } from './viina.ts';

/** Wrong usage: exit code 2. */
export class UsageError extends Error {}

const TABLES: Readonly<Record<string, TableImporter>> = { acled: ACLED, ucdp: UCDP, viina: VIINA, airforce: AIR_FORCE };

/** What `--as` takes, for people. */
export const IMPORT_NAMES = [...Object.keys(TABLES), 'geojson', 'csv:MAPPING'].join(', ');

/** The importer of a name as told on the command line; null for GeoJSON, which is no table. Throws {@link UsageError}. */
export function importerOf(as: string): TableImporter | null {
  if (as === 'geojson') return null;
  const known = TABLES[as];
  if (known) return known;
  const mapping = /^csv:(.+)$/.exec(as)?.[1];
  if (!mapping) throw new UsageError(`--as ${as}: expected one of ${IMPORT_NAMES}`);
  const [file] = listFiles(mapping, /$/);
  if (!file) throw new UsageError(`${mapping}: no such mapping file`);
  try {
    return mappedCsv(parseMapping(parseYaml(readText(file)), file));
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
}
