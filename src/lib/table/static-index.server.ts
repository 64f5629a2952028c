import { existsSync, readFileSync } from 'node:fs';
import type { ImportIndex, ImportSummary } from '$geodata/model/table-manifest.ts';

const INDEX = 'static/imports/index.json';

/** The sets that are there while the site is built, for readers without JavaScript; none where nothing was imported. */
export function readStaticIndex(): readonly ImportSummary[] {
  if (!existsSync(INDEX)) return [];
  return (JSON.parse(readFileSync(INDEX, 'utf8')) as ImportIndex).sets;
}
