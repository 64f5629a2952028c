import { EVENT_TYPES, FIRST_RESPONSE, PRECISIONS, WEAPONS } from '$geodata/model/event-table.ts';
import type { TablePlace } from '$geodata/model/decode-table.ts';
import type { Filters, Kind } from '../view/filters.ts';
import { LOOKS, lookOf } from './growing-table.ts';

/** Facets that a table can be filtered by. */
export type TableFacet = 'types' | 'sides' | 'weapons' | 'precisions' | 'places';
export const TABLE_FACETS: readonly TableFacet[] = ['types', 'sides', 'weapons', 'precisions', 'places'];

/** What a filter comes down to for a row: look-ups in bytes and one bit mask. */
export interface RowMask {
  /** By look: 0 does not pass, 1 a strike that does, 2 a response that does. */
  looks: Uint8Array;
  /** Bits of the weapons asked for; 0 asks for all. */
  weapons: number;
  /** By place: 1 passes; null asks for all. */
  places: Uint8Array | null;
}

/** What filters are read against. */
export interface MaskInput {
  kinds: readonly Kind[];
  filters: Pick<Filters, TableFacet>;
  sides: readonly string[];
  places: readonly TablePlace[];
}

/** Turns filters into a mask. */
export function toMask({ kinds, filters, sides, places }: MaskInput): RowMask {
  return {
    looks: looksOf({ kinds, filters, sides }),
    weapons: weaponBits(filters.weapons),
    places: filters.places.length > 0 ? placesOf(filters.places, places) : null,
  };
}

const wants = (list: readonly string[], value: string): boolean => list.length === 0 || list.includes(value);

function looksOf({ kinds, filters, sides }: Omit<MaskInput, 'places'>): Uint8Array {
  const looks = new Uint8Array(LOOKS);
  EVENT_TYPES.forEach((name, type) => {
    const kind = type < FIRST_RESPONSE ? 'strike' : 'response';
    if (!kinds.includes(kind) || !wants(filters.types, name)) return;
    PRECISIONS.forEach((precision, p) => {
      if (!wants(filters.precisions, precision)) return;
      sides.forEach((side, s) => {
        if (wants(filters.sides, side || 'none')) looks[lookOf(type, p, s)] = kind === 'strike' ? 1 : 2;
      });
    });
  });
  return looks;
}

function weaponBits(weapons: readonly string[]): number {
  return WEAPONS.reduce((bits, weapon, i) => (weapons.includes(weapon) ? bits | (1 << i) : bits), 0);
}

function placesOf(wanted: readonly string[], places: readonly TablePlace[]): Uint8Array {
  return Uint8Array.from(places, ({ place_id, admin1_code, country }) =>
    [place_id, admin1_code, country].some((code) => code !== null && wanted.includes(code)) ? 1 : 0,
  );
}
