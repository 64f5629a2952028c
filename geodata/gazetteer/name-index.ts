import { NameTable } from './name-table.ts';

/** Folded name → rows that bear it: the generated tables, and on top of them what our own tables add. */
export class NameIndex {
  readonly #latin: NameTable;
  readonly #cyrillic: NameTable;
  readonly #own = new Map<string, number[]>();

  constructor(latin: string, cyrillic: string) {
    this.#latin = new NameTable(latin);
    this.#cyrillic = new NameTable(cyrillic);
  }

  add(key: string, row: number): void {
    const known = this.#own.get(key);
    if (known) known.push(row);
    else this.#own.set(key, [row]);
  }

  rows(key: string): number[] {
    const own = this.#own.get(key);
    const generated = this.#tableOf(key).rows(key);
    return own ? [...new Set([...generated, ...own])] : generated;
  }

  has(key: string): boolean {
    return this.#own.has(key) || this.#tableOf(key).has(key);
  }

  /** Keys with a letter beyond ASCII are kept apart, for most texts ask for none. */
  #tableOf(key: string): NameTable {
    return key.charCodeAt(0) > 127 ? this.#cyrillic : this.#latin;
  }
}
