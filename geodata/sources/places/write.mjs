import { foldName, skeletonFor } from '../../gazetteer/fold.ts';

// One row a line, sorted by id; numbers to 4 decimals (11 m), so that a rebuild changes only what changed.
const number = (value) => String(Number(value.toFixed(4)));
const clean = (text) => text.replace(/[\t\n|]/g, ' ').trim();

/** A table's text: `place_id type name name_uk country code lon lat population keys`, keys folded and joined by `|`. */
export function toTable(rows) {
  const sorted = [...rows].sort((a, b) => (a.place_id < b.place_id ? -1 : 1));
  return sorted.map(toLine).join('\n') + '\n';
}

function toLine(row) {
  const shown = [clean(row.name), row.uk === row.name ? '' : clean(row.uk)];
  const where = [number(row.lon), number(row.lat), String(row.population)];
  return [row.place_id, row.type, ...shown, row.country, row.code, ...where, row.keys.join('|')].join('\t');
}

/** Places large enough to be misspelt in news, by their spelling-blind key: `country skeleton place_id`. */
export function skeletonTable(rows) {
  const lines = rows.flatMap((row) => {
    const skeleton = row.population >= 2000 || row.type === 'R' ? skeletonFor(row.country, foldName(row.name)) : null;
    return skeleton && skeleton.length > 2 ? [`${row.country}\t${skeleton}\t${row.place_id}`] : [];
  });
  return lines.sort().join('\n') + '\n';
}
