/** One row of a table by column names. The same object is filled again for each row: keep no hold of it. */
export class Row {
  readonly #index = new Map<string, number>();
  readonly columns: readonly string[];
  cells: readonly string[] = [];
  /** Line in the file at which the row begins, from 1. */
  line = 0;

  constructor(columns: readonly string[]) {
    this.columns = columns.map((name) => name.replace(/^\uFEFF/, '').trim());
    this.columns.forEach((name, i) => {
      if (!this.#index.has(name.toLowerCase())) this.#index.set(name.toLowerCase(), i);
    });
  }

  has(column: string): boolean {
    return this.#index.has(column);
  }

  /** The trimmed cell of a column (in lower case), `''` when there is none. */
  text(column: string): string {
    const index = this.#index.get(column);
    return index === undefined ? '' : (this.cells[index] ?? '').trim();
  }

  /** The same, null when empty. */
  textOrNull(column: string): string | null {
    return this.text(column) || null;
  }

  /** A finite number, or null: `1,234` and `1 234` count as written by people. */
  number(column: string): number | null {
    return parseNumber(this.text(column));
  }
}

/** A finite number as tables write it, or null. */
export function parseNumber(text: string): number | null {
  if (text === '') return null;
  const plain = Number(text);
  if (Number.isFinite(plain)) return plain;
  const bare = Number(text.replace(/[\s,](?=\d{3}(?:\D|$))/g, ''));
  return Number.isFinite(bare) ? bare : null;
}
