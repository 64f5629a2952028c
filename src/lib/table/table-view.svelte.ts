import { createContext } from 'svelte';
import type { TablePlace } from '$geodata/model/decode-table.ts';
import type { AreasFile, TableManifest } from '$geodata/model/table-manifest.ts';
import { LONG_GAP_DAYS } from '../time/gaps.ts';
import { cutRange, type TimeRange } from '../time/range.ts';
import { addDays, DAY_MS, dayOf, fromLocal } from '../time/zone.ts';
import { KINDS, NO_FILTERS, toggled, type Filters, type Kind } from '../view/filters.ts';
import type { Settings } from '../view/settings.svelte.ts';
import { TimeModel } from '../view/time-model.svelte.ts';
import { DEFAULT_STATE, type UrlState } from '../view/url.ts';
import type { Camera } from '../view/url-values.ts';
import { fromTimeState } from '../view/window.ts';
import { toDayAxis, toRowDays } from './day-bins.ts';
import type { TableFacetCounts } from './facet-scan.ts';
import { GrowingTable, type PlacedShard } from './growing-table.ts';
import { TABLE_FACETS, toMask, type MaskInput, type TableFacet } from './row-filter.ts';
import { Tally, type TableWindow } from './tally.ts';

const MINUTE_MS = 60_000;

/** An event of the table as pages name it: its month and its number in it. */
export interface RowKey {
  shard: PlacedShard;
  event: number;
}

/** The state of the page of an imported table. Components read its fields and call its methods; none writes a field. */
export class TableView extends TimeModel {
  readonly manifest: TableManifest;
  readonly source: GrowingTable;
  readonly gaps: readonly TimeRange[];
  /** What a source covers is not told by a table: a day without a row says nothing. */
  readonly coveredDays = null;
  readonly publishedDays = [];
  override readonly speeds = [1, 2, 7, 30, 90];

  /** Grows when months have come in. */
  version = $state(0);
  /** Every month is loaded or missing. */
  complete = $state(false);
  missing = $state.raw<readonly string[]>([]);
  places = $state.raw<readonly TablePlace[]>([]);
  areas = $state.raw<AreasFile['areas']>({});
  kinds = $state.raw<readonly Kind[]>(KINDS);
  filters = $state.raw<Pick<Filters, TableFacet>>(NO_FILTERS);
  /** A row of the open event. */
  selectedRow = $state<number | null>(null);
  /** Its own id, once its details are read: what an address holds. */
  selectedId = $state<string | null>(null);
  hoveredRow = $state<number | null>(null);
  camera = $state.raw<Camera | null>(null);
  facetCounts = $state.raw<TableFacetCounts | null>(null);
  readonly #tally: Tally;
  readonly #dayOfRow: Uint16Array;

  constructor(manifest: TableManifest, settings?: Settings) {
    super(settings);
    this.manifest = manifest;
    this.source = new GrowingTable(manifest);
    this.gaps = findMonthGaps(manifest);
    this.#tally = new Tally(this.source);
    this.#dayOfRow = new Uint16Array(manifest.rows);
    this.range = this.whole;
    this.speedDaysPerS = 7;
  }

  /** Whole days of the chosen zone from the first event to the last. */
  whole: TimeRange = $derived.by(() => {
    const from = Math.min(...this.manifest.shards.map((shard) => shard.from));
    const to = Math.max(...this.manifest.shards.map((shard) => shard.to));
    const zone = this.zoneName;
    return { from: fromLocal(dayOf(from, zone), zone), to: fromLocal(addDays(dayOf(to - 1, zone), 1), zone) };
  });

  dayAxis = $derived.by(() => toDayAxis(this.whole, this.zoneName));

  /** The day of each row in the chosen zone. */
  days = $derived.by(() => {
    void this.version;
    return toRowDays(this.source.table, this.dayAxis, this.#dayOfRow);
  });

  maskInput: MaskInput = $derived.by(() => {
    void this.version;
    return { kinds: this.kinds, filters: this.filters, sides: this.source.table.sides, places: this.places };
  });

  /** Counts under the filters as they are; a new object each time they change. */
  counted: { tally: Tally } = $derived.by(() => {
    this.#tally.count(toMask(this.maskInput), this.days);
    return { tally: this.#tally };
  });

  /** What the window holds. */
  window: TableWindow = $derived(
    this.counted.tally.window(Math.floor(this.range.from / MINUTE_MS), Math.ceil(this.range.to / MINUTE_MS)),
  );

  /** Events in the window under the filters. */
  count = $derived(this.window.begun + this.window.ongoing.length);

  activeFilters = $derived(TABLE_FACETS.reduce((sum, facet) => sum + this.filters[facet].length, 0));

  /** Called by the loader. */
  grow = (complete: boolean): void => {
    this.version += 1;
    this.complete = complete;
    this.missing = this.source.shards.filter(({ state }) => state === 'missing').map(({ entry }) => entry.month);
  };

  setPlaces = (places: readonly TablePlace[]): void => {
    this.places = places;
  };

  setAreas = (areas: AreasFile['areas']): void => {
    this.areas = areas;
  };

  setFacetCounts = (counts: TableFacetCounts): void => {
    this.facetCounts = counts;
  };

  /** Opens the event of a row, or closes the card. */
  select = (row: number | null): void => {
    if (row === null || row !== this.selectedRow) this.selectedId = null;
    this.selectedRow = row;
  };

  nameSelected = (id: string): void => {
    this.selectedId = id;
  };

  hover = (row: number | null): void => {
    this.hoveredRow = row;
  };

  /** The event of a row; null before its month is here. */
  keyOf = (row: number): RowKey | null => {
    const shard = this.source.shardOf(row);
    if (!shard || shard.state !== 'loaded') return null;
    return { shard, event: (this.source.table.event[row] ?? 0) - shard.event };
  };

  /** `2024-03.17`: how rows and the card are marked. */
  nameOf = (row: number): string => {
    const key = this.keyOf(row);
    return key ? `${key.shard.entry.month}.${key.event}` : '';
  };

  toggleKind = (kind: Kind): void => {
    this.kinds = KINDS.filter((item) => this.kinds.includes(item) !== (item === kind));
  };

  toggleFilter = (facet: TableFacet, value: string): void => {
    this.filters = { ...this.filters, [facet]: toggled(this.filters[facet], value) };
  };

  clearFilters = (): void => {
    this.filters = NO_FILTERS;
    this.kinds = KINDS;
  };

  moveCamera = (camera: Camera): void => {
    this.camera = camera;
  };

  /** Takes over what an address says (`parseQuery`); the event it names is looked up by its reader. */
  apply = (state: UrlState): void => {
    this.applyTime(state);
    this.range = cutRange(this.range, this.whole);
    this.kinds = state.kinds;
    const { types, sides, weapons, precisions, places } = state.filters;
    this.filters = { types, sides, weapons, precisions, places };
    this.camera = state.camera;
  };

  /** The view as an address says it (`writeQuery`). */
  toUrlState = (): UrlState => ({
    ...DEFAULT_STATE,
    ...fromTimeState({ mode: this.mode, range: this.range, extent: this.extent }, this.whole),
    camera: this.camera,
    kinds: this.kinds,
    eventId: this.selectedId,
    filters: { ...NO_FILTERS, ...this.filters },
    lang: this.lang === 'en' ? null : this.lang,
    theme: this.theme,
    zone: this.zone,
  });
}

/** Stretches of more than 30 days that no month of the table reaches into. */
function findMonthGaps({ shards }: TableManifest): TimeRange[] {
  const gaps: TimeRange[] = [];
  let end: number | null = null;
  for (const { from, to } of shards) {
    if (end !== null && from - end > LONG_GAP_DAYS * DAY_MS)
      gaps.push({ from: midnight(end - 1, 1), to: midnight(from, 0) });
    end = Math.max(end ?? to, to);
  }
  return gaps;
}

/** The midnight in Kyiv that begins the day of an instant, or one some days later. */
const midnight = (ms: number, days: number): number =>
  fromLocal(addDays(dayOf(ms, 'Europe/Kyiv'), days), 'Europe/Kyiv');

const [getTable, setTable] = createContext<TableView>();

/** The table of the nearest `provideTable` above. Throws when there is none. */
export const useTable = getTable;

/** Gives everything below this component its table; call once while it initialises. */
export const provideTable = setTable;
