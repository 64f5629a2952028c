import { isPlainKey } from './fold.ts';

/** Folded name → rows that bear it. One row is kept as a bare number, several as a list: most names are unique. */
export class NameIndex {
  readonly #rows = new Map<string, number | number[]>();

  add(key: string, row: number): void {
    const known = this.#rows.get(key);
    if (known === undefined) this.#rows.set(key, row);
    else if (typeof known === 'number') {
      if (known !== row) this.#rows.set(key, [known, row]);
    } else if (!known.includes(row)) known.push(row);
  }

  rows(key: string): readonly number[] {
    const found = this.#rows.get(key);
    if (found === undefined) return [];
    return typeof found === 'number' ? [found] : found;
  }

  has(key: string): boolean {
    return this.#rows.has(key);
  }
}

/** Column in which a generated table keeps the keys, counted in tabs. */
const KEYS_AFTER_TABS = 9;

/** Enters every name of a generated table. Returns where its lines start. */
export function indexTable(text: string, firstRow: number, index: NameIndex): number[] {
  const starts: number[] = [];
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    indexLine(text, start, end < 0 ? text.length : end, firstRow + starts.length, index);
    starts.push(start);
    if (end < 0) break;
    start = end + 1;
  }
  return starts;
}

function indexLine(text: string, start: number, end: number, row: number, index: NameIndex): void {
  const afterId = text.indexOf('\t', start);
  const nameStart = text.indexOf('\t', afterId + 1) + 1;
  const nameEnd = text.indexOf('\t', nameStart);
  const name = text.slice(nameStart, nameEnd).toLowerCase();
  if (isPlainKey(name)) index.add(name, row);
  let at = nameEnd;
  for (let tabs = 3; tabs < KEYS_AFTER_TABS; tabs++) at = text.indexOf('\t', at + 1);
  for (let from = at + 1; from < end;) {
    const bar = text.indexOf('|', from);
    const to = bar < 0 || bar > end ? end : bar;
    index.add(text.slice(from, to), row);
    from = to + 1;
  }
}
