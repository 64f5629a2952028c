import { sliceByTime, type EventTable } from '$geodata/model/event-table.ts';
import type { SymbolContext } from './appearance.ts';
import { DENSITY_FROM, mixtureOf, type Mixture } from './form.ts';
import type { Frame } from './frame.ts';
import { HexagonGrid } from './hexagon-grid.ts';
import { gatherStacks, type Sketch } from './gather-stacks.ts';
import { layOutEmphasised, layOutSymbols } from './lay-out-symbols.ts';
import { OngoingIndex } from './ongoing.ts';
import { pickSymbols } from './pick.ts';
import { pickHexagon } from './pick-hexagon.ts';
import { toSymbolRows, type SymbolRows } from './rows.ts';
import { SpatialIndex } from './spatial-index.ts';
import { SymbolInstances } from './symbol-instances.ts';
import { viewArea } from './view-area.ts';
import { findVisible, findVisibleNear, ScreenRows, type WindowRows } from './visible.ts';

/** Room for symbols whose middle lies outside the view. */
const MARGIN_PX = 34;
/** Up to so many rows near the view are looked at one by one, whatever the window holds. */
const MOST_NEAR = 60_000;

/** What stands where in a frame: everything about drawing events that needs no graphics card. */
export class Placement {
  selected: number | null = null;
  hovered: number | null = null;
  mixture: Mixture = mixtureOf(0);
  /** Rows whose point is in the view, each once. */
  visibleCount = 0;
  readonly symbols = new SymbolInstances();
  /** What is hovered and selected, drawn on top. */
  readonly emphasised = new SymbolInstances();
  readonly grid = new HexagonGrid();
  readonly #screen = new ScreenRows();
  #rows: SymbolRows | null = null;
  #ongoing: OngoingIndex | null = null;
  #spatial: SpatialIndex | null = null;
  #passing: Uint8Array | null = null;
  #window: WindowRows = { first: 0, to: 0, ongoing: new Uint32Array() };
  #span = { fromMin: 0, toMin: 0 };
  #seen = new Uint32Array();
  #order = new Uint32Array();
  #sketch: Sketch = asTheyAre(new ScreenRows());
  #frame: Frame | null = null;

  /** Takes a table in place of the last, once; in proportion to its rows. */
  setTable(table: EventTable): void {
    this.#rows = toSymbolRows(table);
    this.#ongoing = new OngoingIndex(table.endMin);
    this.#spatial = null;
    this.#seen = new Uint32Array(table.count);
    this.selected = this.hovered = null;
    this.setPassing(null);
    this.setWindow(this.#span.fromMin, this.#span.toMin);
  }

  setPassing(passing: Uint8Array | null): void {
    const count = this.#rows?.table.count ?? 0;
    if (passing && passing.length < count)
      throw new Error(`Event layer: expected a byte for each of ${count} rows, got ${passing.length}.`);
    this.#passing = passing;
    this.grid.reset();
  }

  setWindow(fromMin: number, toMin: number): void {
    this.#span = { fromMin, toMin };
    if (!this.#rows || !this.#ongoing) return;
    const { from, first, to } = sliceByTime(this.#rows.table, fromMin, toMin);
    this.#window = { first, to, ongoing: this.#ongoing.find(from, first, fromMin) };
  }

  /** Works out what a frame shows. */
  place(frame: Frame): void {
    this.#frame = frame;
    const rows = this.#rows;
    if (!rows) return;
    const { first, to, ongoing } = this.#window;
    const inWindow = to - first + ongoing.length;
    if (inWindow <= MOST_NEAR || !this.#placeNear(rows, frame)) this.#placeWindow(rows, frame, inWindow > DENSITY_FROM);
    this.#layOut(rows, frame);
  }

  /** Looks at the rows of the view where these are far fewer than those of the window; false when they are not. */
  #placeNear(rows: SymbolRows, frame: Frame): boolean {
    const area = viewArea(frame, MARGIN_PX);
    const runs = this.#index.find(area);
    if (runs.reduce((sum, { from, to }) => sum + to - from, 0) > MOST_NEAR) return false;
    const sight = { area, passing: this.#passing, ...this.#span };
    const count = findVisibleNear(rows, { index: this.#index, runs }, sight, this.#seen);
    this.#screen.project(rows, this.#seen.subarray(0, count), { frame, area });
    if (this.#screen.inView > DENSITY_FROM) return false;
    this.#measure(this.#screen.inView);
    return true;
  }

  #placeWindow(rows: SymbolRows, frame: Frame, isMany: boolean): void {
    if (isMany) this.#count(rows, frame);
    if (isMany && this.mixture.symbols === 0) this.#screen.count = 0;
    else this.#project(rows, frame);
    if (!isMany) this.#measure(this.#screen.inView);
  }

  /** Rows under a point, topmost first; of a hexagon, newest first. */
  pick(x: number, y: number, pointer: 'mouse' | 'touch'): readonly number[] {
    const [rows, frame] = [this.#rows, this.#frame];
    if (!rows || !frame) return [];
    if (this.mixture.form === 'density') {
      const { cells } = this.grid;
      return pickHexagon({ rows, passing: this.#passing, ...this.#span, index: this.#index, frame, cells }, x, y);
    }
    const drawn = { rows, sketch: this.#sketch, context: this.#contextOf(frame), order: this.#order };
    return pickSymbols({ ...drawn, count: this.symbols.count }, x, y, pointer);
  }

  /** Built when a window first holds many rows. */
  get #index(): SpatialIndex {
    if (!this.#rows) throw new Error('Event layer: expected a table, got none.');
    return (this.#spatial ??= new SpatialIndex(this.#rows));
  }

  #count(rows: SymbolRows, frame: Frame): void {
    this.grid.update({ rows, passing: this.#passing, frame }, this.#window);
    this.#measure(this.grid.inView);
  }

  #measure(inView: number): void {
    this.visibleCount = inView;
    this.mixture = mixtureOf(inView);
  }

  #project(rows: SymbolRows, frame: Frame): void {
    const area = viewArea(frame, MARGIN_PX);
    const count = findVisible(rows, this.#window, { area, passing: this.#passing }, this.#seen);
    this.#screen.project(rows, this.#seen.subarray(0, count), { frame, area });
  }

  #contextOf({ zoom }: Frame): SymbolContext {
    return { ...this.#span, zoom, mixture: this.mixture };
  }

  #layOut(rows: SymbolRows, frame: Frame): void {
    const context = this.#contextOf(frame);
    const screen = this.#screen;
    // Beyond some 1,500 there is no room for numbers.
    this.#sketch = this.mixture.icons <= 0.5 ? asTheyAre(screen) : gatherStacks(rows, screen, context);
    if (this.#order.length < screen.count * 2) this.#order = new Uint32Array(screen.row.length * 2);
    const layout = { rows, context };
    layOutSymbols(this.#sketch, layout, { instances: this.symbols, order: this.#order });
    const raised = this.#raise(rows, frame);
    layOutEmphasised(raised, layout, { instances: this.emphasised, selected: this.selected });
  }

  /** What is hovered and selected, where it stands in the sketch; a row that is not shown one by one, at its own point. */
  #raise(rows: SymbolRows, frame: Frame): Sketch {
    const { screen, stacks, numerals } = this.#sketch;
    const raised = new ScreenRows();
    const raisedStacks = new Map<number, readonly number[]>();
    for (const row of new Set([this.hovered, this.selected])) {
      if (row === null || !this.#isShown(rows, row)) continue;
      const at = stacks.size === 0 ? -1 : indexOfRow(this.#sketch, row);
      if (at < 0) {
        const alone = new ScreenRows();
        alone.project(rows, Uint32Array.of(row), { frame, area: viewArea(frame, MARGIN_PX) });
        for (let n = 0; n < alone.count; n++) raised.push(row, alone.x[n] as number, alone.y[n] as number);
      } else {
        const stack = stacks.get(at);
        if (stack) raisedStacks.set(raised.count, stack);
        raised.push(screen.row[at] as number, screen.x[at] as number, screen.y[at] as number);
      }
    }
    return { screen: raised, stacks: raisedStacks, numerals };
  }

  #isShown({ table, look }: SymbolRows, row: number): boolean {
    const { fromMin, toMin } = this.#span;
    const inTime = (table.startMin[row] ?? toMin) < toMin && (table.endMin[row] ?? fromMin) > fromMin;
    return inTime && (look[row] ?? 0) > 0 && this.#passing?.[row] !== 0;
  }
}

const asTheyAre = (screen: ScreenRows): Sketch => ({ screen, stacks: new Map(), numerals: false });

/** Where a row, or the stack that it is in, stands in a sketch; -1 when it does not. */
function indexOfRow({ screen, stacks }: Sketch, row: number): number {
  const alone = screen.row.subarray(0, screen.count).indexOf(row);
  if (alone >= 0) return alone;
  for (const [n, members] of stacks) if (members.includes(row)) return n;
  return -1;
}
