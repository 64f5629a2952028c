import { finishTable, type EventTable } from './event-table.ts';

type Numbers = Int32Array | Uint32Array | Uint8Array;

function join<T extends Numbers>(parts: readonly T[], make: new (size: number) => T): T {
  const whole = new make(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** How many events a table has. */
export const eventCount = (table: EventTable): number => (table.event[table.count - 1] ?? -1) + 1;

/** Events numbered on through the tables. */
function renumber(tables: readonly EventTable[]): Uint32Array[] {
  let before = 0;
  return tables.map((table) => {
    const offset = before;
    before += eventCount(table);
    return table.event.map((event) => event + offset);
  });
}

/** Shards in time order as one table, with one list of sides. Throws when they overlap out of order. */
export function joinTables(tables: readonly EventTable[]): EventTable {
  const sides = ['', ...new Set(tables.flatMap((table) => table.sides.slice(1)))];
  const sideParts = tables.map((table) => {
    const lookup = table.sides.map((side) => sides.indexOf(side));
    return table.side.map((side) => lookup[side] ?? 0);
  });
  const all = <T extends Numbers>(pick: (table: EventTable) => T, make: new (size: number) => T): T =>
    join(tables.map(pick), make);
  return finishTable({
    lon: all((table) => table.lon, Int32Array),
    lat: all((table) => table.lat, Int32Array),
    startMin: all((table) => table.startMin, Int32Array),
    endMin: all((table) => table.endMin, Int32Array),
    type: all((table) => table.type, Uint8Array),
    side: join(sideParts, Uint8Array),
    precision: all((table) => table.precision, Uint8Array),
    magnitude: all((table) => table.magnitude, Int32Array),
    event: join(renumber(tables), Uint32Array),
    sides,
  });
}
