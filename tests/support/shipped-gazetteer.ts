import { readFileSync } from 'node:fs';
import { loadGazetteer } from '../../geodata/gazetteer/gazetteer.ts';
import type { Gazetteer, GazetteerTexts } from '../../geodata/gazetteer/gazetteer.ts';
import { GAZETTEER_FILES } from '../../geodata/gazetteer/tables.ts';

/** The text of a file of `geodata/gazetteer/`. For tests only: the pipeline reads through effects.ts. */
export const readHere = (file: string): string =>
  readFileSync(new URL(`../../geodata/gazetteer/${file}`, import.meta.url), 'utf8');

/** All texts that {@link loadGazetteer} wants. For tests only. */
export function readTexts(): GazetteerTexts {
  return Object.fromEntries(GAZETTEER_FILES.map((file) => [file, readHere(file)])) as GazetteerTexts;
}

let cached: Gazetteer | null = null;

/** The committed gazetteer, loaded once a test file. For tests only. */
export function testGazetteer(): Gazetteer {
  cached ??= loadGazetteer(readTexts());
  return cached;
}
