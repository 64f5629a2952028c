import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { DEGREE, PRECISIONS } from '$geodata/model/event-table.ts';
import { areaOf } from '$geodata/model/table-manifest.ts';
import type { I18n } from '../i18n/i18n.svelte.ts';
import { fontFiles } from '../map/fonts.ts';
import { localeOf } from '../map/map-locale.ts';
import { fromWorld } from '../map/mercator.ts';
import { paletteFor } from '../map/palette-in-use.svelte.ts';
import { watchPointer } from '../map/pointer.ts';
import { toShape, type Shape } from '../map/shapes.ts';
import { buildStyle } from '../map/style/build-style.ts';
import type { Padding } from '../map/symbols/draw-threads.ts';
import type { TableArea } from '../map/table-areas.ts';
import { createTableScene, type TableScene, type TableTarget } from '../map/table-scene.ts';
import type { BBox } from '../view/url-values.ts';
import { CoarseRows } from './coarse-rows.ts';
import { homeOf } from './home-bounds.ts';
import { formatArea, toRowText } from './row-text.ts';
import type { TableView } from './table-view.svelte.ts';
import { tableText } from './text.ts';

const FIRST_AREA = PRECISIONS.indexOf('district');
/** What stands for all events of a kind in an area: the drawing asks only whether there are any. */
const ANY = [{ event_id: '' }];

/** What the owner of a map decides. */
export interface TableMapOptions {
  padding: Padding;
  onopen(row: number): void;
  /** Several events at one place. */
  onstack(rows: readonly number[]): void;
}

/** The map of a table: what is on it now, and the scene that draws it. Make it while a component initialises. */
export class TableMapModel {
  scene = $state.raw<TableScene | null>(null);
  idle = $state(false);
  failed = $state(false);
  frame = $state.raw({ metresPerPx: 0, visible: 0, form: 'symbols', points: true, hexagons: false });
  tip = $state.raw<{ text: { title: string; line: string }; x: number; y: number } | null>(null);
  readonly #view: TableView;
  readonly #i18n: I18n;
  readonly #options: () => TableMapOptions;
  #drawn = -1;
  // Nothing waits for a shape: it is asked for when its area is.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  #shapes = new Map<string, Shape>();

  constructor(view: TableView, i18n: I18n, options: () => TableMapOptions) {
    this.#view = view;
    this.#i18n = i18n;
    this.#options = options;
    $effect(() => this.scene?.setPadding(options().padding));
    $effect(() => this.#fill());
    $effect(() => this.scene?.setWindow(view.window.fromMin, view.window.toMin));
    $effect(() => this.scene?.setAreas(this.areas));
    $effect(() => this.scene?.setHovered(view.hoveredRow));
    $effect(() => this.#showSelected());
    $effect(() => this.#restyle());
    $effect(() => this.#goHome());
    $effect(() => {
      const { camera } = view;
      if (camera) this.scene?.camera.goTo(camera, { animate: wantsMotion() });
    });
  }

  /** How rows are drawn: one by one or counted. */
  form = $derived(this.frame.form);
  /** Whether symbols or dots are drawn, and whether hexagons are: for a while both. */
  points = $derived(this.frame.points);
  hexagons = $derived(this.frame.hexagons);

  palette = $derived.by(() => paletteFor(this.#view.theme));

  #coarse = $derived.by(() => {
    void this.#view.version;
    return new CoarseRows(this.#view.source, this.#view.places);
  });

  /** Events of the window by area. */
  areaCounts = $derived.by(() => this.#coarse.count(this.#view.window, this.#view.counted.tally.passing));

  /** Areas of the window with their words; none under hexagons, which would cover them. */
  areas: readonly TableArea[] = $derived.by(() => {
    const { areas } = this.#view;
    if (this.form === 'density') return [];
    const most = [...this.areaCounts].sort(([, a], [, b]) => b.strikes + b.responses - a.strikes - a.responses);
    return most.flatMap(([code, { strikes, responses }]): TableArea[] => {
      const area = areas[code];
      if (!area) return [];
      const words = formatArea(code, { areas, i18n: this.#i18n });
      return [
        {
          mark: {
            place: { place_id: code, lon: area.lon, lat: area.lat },
            strikes: strikes > 0 ? ANY : [],
            responses: responses > 0 ? ANY : [],
          },
          shape: this.#shapeOf(code),
          band: /^[A-Z]{2}$/.test(code),
          text: `${words} · ${this.#i18n.formatNumber(strikes + responses)}`,
        },
      ];
    });
  });

  attach: Attachment<HTMLElement> = (root) => {
    let gone = false;
    let stop = (): void => {};
    const start = async (): Promise<void> => {
      const made = await untrack(() => this.#create(root));
      if (gone || !made) return made?.destroy();
      stop = watchPointer<TableTarget>(made, { onhover: this.#hover, onpick: this.#pick });
      this.scene = made;
    };
    start().catch((error: unknown) => {
      console.warn(`Map: ${error instanceof Error ? error.message : String(error)}`);
      this.failed = true;
    });
    return () => {
      gone = true;
      stop();
      untrack(() => this.scene)?.destroy();
      this.scene = null;
    };
  };

  zoom = (by: 1 | -1): void => this.scene?.camera.zoomBy(by, { animate: wantsMotion() });

  /** Shows where the table's events are. */
  showAll = (): void => {
    const bounds = homeOf(this.#view.source, Infinity) ?? this.#areaBounds();
    if (bounds) this.scene?.camera.fit(bounds, { animate: wantsMotion() });
  };

  async #create(root: HTMLElement): Promise<TableScene | null> {
    const container = root.querySelector<HTMLElement>('.gl');
    const canvas = root.querySelector<HTMLCanvasElement>('.over');
    if (!container || !canvas) return null;
    this.#styled = this.#styleName;
    const scene = await createTableScene({
      ...{ container, canvas, palette: this.palette, style: this.#style, cooperative: false },
      camera: () => this.#view.camera,
      locale: localeOf(this.#i18n),
      events: {
        onmoved: (camera) => this.#view.moveCamera(camera),
        onidle: (idle) => (this.idle = idle),
        onframe: (frame) => (this.frame = frame),
      },
    });
    scene.map.on('webglcontextlost', () => (this.failed = true));
    return scene;
  }

  get #style() {
    return buildStyle({ palette: this.palette, lang: this.#i18n.lang, fonts: fontFiles() });
  }

  get #styleName(): string {
    return `${this.palette.name} ${this.#i18n.lang}`;
  }

  #styled = '';
  #restyle(): void {
    const { palette, scene } = this;
    const wanted = this.#styleName;
    if (!scene || wanted === this.#styled) return;
    this.#styled = wanted;
    scene.setStyle(this.#style, palette);
  }

  /** Rows go to the graphics card when months have come in; what passes, whenever filters change. */
  #fill(): void {
    const { scene } = this;
    const { version, counted, source, window, selectedRow, hoveredRow } = untrackedRows(this.#view);
    if (!scene) return;
    if (version !== this.#drawn) {
      scene.setTable(source.table);
      this.#drawn = version;
    }
    scene.setPassing(counted.tally.passing);
    scene.setWindow(window.fromMin, window.toMin);
    scene.setSelected(selectedRow, null);
    scene.setHovered(hoveredRow);
  }

  #showSelected(): void {
    const { scene } = this;
    const { selectedRow: row, source } = this.#view;
    const { table, facets } = source;
    const coarse = row !== null && (table.precision[row] ?? 0) >= FIRST_AREA;
    const place = row === null ? undefined : this.#view.places[facets.place[row] ?? -1];
    const code = coarse && place ? areaOf(place, PRECISIONS[table.precision[row ?? 0] ?? 0] ?? 'country') : null;
    scene?.setSelected(row, code);
    if (!scene || row === null || coarse) return;
    const at: [number, number] = [(table.lon[row] ?? 0) / DEGREE, (table.lat[row] ?? 0) / DEGREE];
    untrack(() => scene.camera.reveal(at, { animate: wantsMotion() }));
  }

  #gone = '';
  #goHome(): void {
    const { scene } = this;
    const { version, camera, complete, areas } = this.#view;
    if (!scene || camera || version === 0) return;
    const state = complete && Object.keys(areas).length > 0 ? 'all' : 'some';
    if (this.#gone === 'all' || this.#gone === state) return;
    const bounds = homeOf(this.#view.source) ?? this.#areaBounds();
    if (!bounds) return;
    this.#gone = state;
    untrack(() => scene.camera.fit(bounds, { animate: false }));
  }

  /** The country with most events, whole; for tables that know no points. */
  #areaBounds(): BBox | null {
    const counts = [...this.areaCounts].sort(([, a], [, b]) => b.strikes + b.responses - a.strikes - a.responses);
    const [code] = counts.find(([code]) => code in this.#view.areas) ?? [];
    if (!code) return null;
    const { west, east, north, south } = this.#shapeOf(code);
    const [[left, top], [right, bottom]] = [fromWorld({ x: west, y: north }), fromWorld({ x: east, y: south })];
    return [left, bottom, right, top];
  }

  #shapeOf(code: string): Shape {
    const known = this.#shapes.get(code);
    if (known) return known;
    const area = this.#view.areas[code];
    const shape = toShape(area?.geometry ?? { type: 'Polygon', coordinates: [] });
    this.#shapes.set(code, shape);
    return shape;
  }

  #hover = (target: TableTarget | null, x: number, y: number): void => {
    const first = target?.kind === 'rows' ? target.rows[0] : undefined;
    this.#view.hover(first ?? null);
    this.tip = target ? { text: this.#tipOf(target), x, y } : null;
  };

  #tipOf(target: TableTarget): { title: string; line: string } {
    const i18n = this.#i18n;
    if (target.kind === 'area') return { title: target.area.text, line: '' };
    const [row = 0] = target.rows;
    const { source, places, areas, zoneName } = this.#view;
    const { table, facets } = source;
    const words = toRowText(row, { table, places, placeOf: facets.place, areas, zone: zoneName, i18n });
    if (target.rows.length > 1)
      return { title: words.where, line: i18n.plural(target.rows.length, tableText(i18n.lang).stack) };
    const people = words.people === null ? '' : ` · ${i18n.formatNumber(words.people)} ${tableText(i18n.lang).people}`;
    return { title: `${words.title}, ${words.where}`, line: `${words.when}${people}` };
  }

  #pick = (target: TableTarget | null): void => {
    if (target?.kind === 'area') return this.#options().onstack(this.#rowsOf(target.area.mark.place.place_id));
    const rows = target?.rows ?? [];
    const [only] = rows;
    if (only !== undefined && rows.length === 1) return this.#options().onopen(only);
    this.#options().onstack(rows);
  };

  #rowsOf(code: string): readonly number[] {
    const { window, counted } = this.#view;
    return this.#coarse.rowsOf(code, window, counted.tally.passing);
  }
}

/** Depends on months and filters; window and pointer have effects of their own. */
function untrackedRows(view: TableView) {
  const { version, counted, source } = view;
  return { version, counted, source, ...untrack(() => ({ ...pick(view) })) };
}

const pick = ({ window, selectedRow, hoveredRow }: TableView) => ({ window, selectedRow, hoveredRow });

const wantsMotion = (): boolean => !matchMedia('(prefers-reduced-motion: reduce)').matches;
