import { foldName, skeletonFor } from '../../gazetteer/fold.ts';

// One row a line, sorted by id; numbers to 4 decimals (11 m), so that a rebuild changes only what changed.
const number = (value) => String(Number(value.toFixed(4)));
const clean = (text) => text.replace(/[\t\n|]/g, ' ').trim();

/** Rows in the order of their table. */
export const sortRows = (rows) => [...rows].sort((a, b) => (a.place_id < b.place_id ? -1 : 1));

/** A table's text: `place_id type name name_uk country code lon lat population`. */
export function toTable(sorted) {
  return sorted.map(toLine).join('\n') + '\n';
}

function toLine(row) {
  const shown = [clean(row.name), row.uk === row.name ? '' : clean(row.uk)];
  const where = [number(row.lon), number(row.lat), String(row.population)];
  return [row.place_id, row.type, ...shown, row.country, row.code, ...where].join('\t');
}

/** Where every wire writes Arabic names in its own way, so that villages need the key too. */
const MANY_SPELLINGS = new Set(['PS', 'LB', 'SY', 'YE', 'IQ', 'SD', 'LY']);

/** Places that news spells in many ways or misspells, by their spelling-blind key: `country skeleton place_id`. */
export function skeletonTable(rows) {
  const lines = rows.flatMap((row) => {
    const wanted = row.population >= 2000 || row.type === 'R' || MANY_SPELLINGS.has(row.country);
    const skeleton = wanted ? skeletonFor(row.country, foldName(row.name)) : null;
    return skeleton && skeleton.length > 2 ? [`${row.country}\t${skeleton}\t${row.place_id}`] : [];
  });
  return lines.sort().join('\n') + '\n';
}

/** Folded key → numbers of the rows that bear it, in base 36, over all tables in their order; ASCII keys and others. */
export function nameTables(rows) {
  const byKey = new Map();
  rows.forEach((row, number) => {
    for (const key of row.keys) byKey.set(key, [...(byKey.get(key) ?? []), number.toString(36)]);
  });
  const lines = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, numbers]) => `${key}\t${numbers.join(' ')}`);
  const isOther = (line) => line.charCodeAt(0) > 127;
  const text = (chosen) => chosen.join('\n') + '\n';
  return { latin: text(lines.filter((line) => !isOther(line))), cyrillic: text(lines.filter(isOther)) };
}
