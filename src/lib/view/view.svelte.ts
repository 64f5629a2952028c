import { createContext } from 'svelte';
import type { ConflictEvent } from '$geodata/model/event.ts';
import type { Dataset, EventFeatures } from '../data/dataset.ts';
import { isInWindow, rangeOf, type TimeRange } from '../time/range.ts';
import { findGaps } from '../time/gaps.ts';
import { countVisible, idsOf, placeInTime } from './counts.ts';
import { countFacets, countKinds } from './facets.ts';
import {
  activeCount,
  KINDS,
  NO_FILTERS,
  passesFilters,
  toggled,
  type Filters,
  type Kind,
  type ListFacet,
} from './filters.ts';
import { articlesKnown, asKnown, listPublishedDays } from './known.ts';
import { foldWords, indexWords, matchesWords } from './search.ts';
import type { Settings } from './settings.svelte.ts';
import { provideTime, TimeModel } from './time-model.svelte.ts';
import { cleanQuery, DEFAULT_STATE, type UrlState } from './url.ts';
import type { BBox, Camera } from './url-values.ts';
import { fromTimeState } from './window.ts';

/** The one state of a dashboard or an embed. Components read its fields and call its methods; none writes a field. */
export class View extends TimeModel {
  readonly dataset: Dataset;

  kinds = $state.raw<readonly Kind[]>(KINDS);
  filters = $state.raw<Filters>(NO_FILTERS);
  selectedId = $state<string | null>(null);
  hoveredId = $state<string | null>(null);
  /** Where the map looks; null until it has been moved or an address says so. */
  camera = $state.raw<Camera | null>(null);
  /** A box that an address asks for; cleared when the camera moves. */
  bbox = $state.raw<BBox | null>(null);
  /** The map's layers, once read. */
  features = $state.raw<EventFeatures | null>(null);
  /** Embed parameters, as the address gave them. */
  presentation = $state.raw<Pick<UrlState, 'ui' | 'list' | 'gestures' | 'autoplay'>>(DEFAULT_STATE);

  #words: ReadonlyMap<string, string[]>;
  /** Stretches of more than 30 days without an event: a break on the axis, a jump in play. */
  readonly gaps: readonly TimeRange[];

  constructor(dataset: Dataset, settings?: Settings) {
    super(settings);
    this.dataset = dataset;
    this.range = dataset.range;
    this.#words = indexWords(dataset);
    this.gaps = findGaps(dataset.events);
  }

  /** Whole days of the chosen zone from the first event to the last: the full length of the time control. */
  whole: TimeRange = $derived.by(() => rangeOf(this.dataset.events, this.zoneName) ?? this.dataset.range);

  get coveredDays() {
    return this.dataset.coveredDays;
  }

  publishedDays: readonly string[] = $derived.by(() => listPublishedDays(this.dataset.articles.values()));

  #placed = $derived.by(() => placeInTime(this.dataset.events, this.zoneName));

  #inWindow = (event: ConflictEvent): boolean => {
    const placed = this.#placed.get(event.event_id);
    return placed !== undefined && isInWindow(placed, this.range);
  };

  /** All events as they were known on the chosen day, in time order. */
  events: readonly ConflictEvent[] = $derived.by(() => {
    const known = articlesKnown(this.dataset.articles.values(), this.known);
    return this.dataset.events.flatMap((event) => asKnown(event, known) ?? []);
  });

  /** Known events that the search words find, whatever the window. */
  #found: readonly ConflictEvent[] = $derived.by(() => {
    const query = foldWords(this.filters.q);
    if (query.length === 0) return this.events;
    return this.events.filter((event) => matchesWords(this.#words.get(event.event_id) ?? [], query));
  });

  /** Events that pass kinds, filters and search, whatever the window: what the histogram draws. */
  matching: readonly ConflictEvent[] = $derived(
    this.#found.filter(
      (event) =>
        this.kinds.includes(event.kind) && passesFilters(event, this.filters, { articles: this.dataset.articles }),
    ),
  );

  #visible: readonly ConflictEvent[] = [];

  /** What is on the screen: `matching` cut to the window, in time order. The same array while the set is the same. */
  visible: readonly ConflictEvent[] = $derived.by(() => {
    const next = this.matching.filter(this.#inWindow);
    const same = next.length === this.#visible.length && next.every((event, index) => event === this.#visible[index]);
    if (!same) this.#visible = next;
    return this.#visible;
  });

  visibleIds: ReadonlySet<string> = $derived(idsOf(this.visible));

  /** How many of each kind are visible, and articles behind them. */
  counts = $derived(countVisible(this.visible));

  #foundInWindow = $derived.by(() => this.#found.filter(this.#inWindow));

  /** Events of each kind in the window that pass the filters, whichever kinds are switched on. */
  kindCounts = $derived.by(() =>
    countKinds({ events: this.#foundInWindow, filters: this.filters, articles: this.dataset.articles }),
  );

  /** Facet → value → events in the window that it would show with the other filters as they are. */
  facetCounts = $derived.by(() =>
    countFacets({
      events: this.#foundInWindow,
      kinds: this.kinds,
      filters: this.filters,
      articles: this.dataset.articles,
    }),
  );

  activeFilters = $derived(activeCount(this.filters));

  /** The open event, as known; null when none is open or the address names one we do not have. */
  selected: ConflictEvent | null = $derived(
    this.selectedId === null ? null : (this.events.find((event) => event.event_id === this.selectedId) ?? null),
  );

  hovered: ConflictEvent | null = $derived(
    this.hoveredId === null ? null : (this.events.find((event) => event.event_id === this.hoveredId) ?? null),
  );

  /** Opens an event's card, or closes it with null. */
  select = (id: string | null): void => {
    this.selectedId = id !== null && this.dataset.byId.has(id) ? id : null;
  };

  /** Opens the visible event before (-1) or after (1) the open one. */
  selectBeside = (step: -1 | 1): void => {
    const index = this.visible.findIndex((event) => event.event_id === this.selectedId);
    const next = this.visible[index + step];
    if (index >= 0 && next) this.select(next.event_id);
  };

  hover = (id: string | null): void => {
    this.hoveredId = id;
  };

  toggleKind = (kind: Kind): void => {
    this.kinds = KINDS.filter((item) => this.kinds.includes(item) !== (item === kind));
  };

  setKinds = (kinds: readonly Kind[]): void => {
    this.kinds = KINDS.filter((kind) => kinds.includes(kind));
  };

  toggleFilter = (facet: ListFacet, value: string): void => {
    this.filters = { ...this.filters, [facet]: toggled(this.filters[facet], value) };
  };

  setMinSources = (count: number): void => {
    this.filters = { ...this.filters, minSources: Math.min(Math.max(Math.round(count), 1), 9) };
  };

  setSearch = (q: string): void => {
    this.filters = { ...this.filters, q };
  };

  clearFilters = (): void => {
    this.filters = NO_FILTERS;
    this.kinds = KINDS;
  };

  /** Everything back to how an empty address opens. */
  reset = (): void => {
    this.pause();
    this.clearFilters();
    this.known = null;
    this.mode = 'window';
    this.extent = null;
    this.range = this.whole;
    this.select(null);
  };

  /** Called by the map when a reader has moved it. */
  moveCamera = (camera: Camera): void => {
    this.camera = camera;
    this.bbox = null;
  };

  /** Asks the map to show a box. */
  showBounds = (bbox: BBox): void => {
    this.camera = null;
    this.bbox = bbox;
  };

  setFeatures = (features: EventFeatures): void => {
    this.features = features;
  };

  /** Takes over what an address says (`parseQuery`). */
  apply = (state: UrlState): void => {
    this.applyTime(state);
    this.known = state.known;
    this.kinds = state.kinds;
    this.filters = state.filters;
    this.camera = state.camera;
    this.bbox = state.bbox;
    this.presentation = state;
    this.select(state.eventId);
  };

  /** The view as an address says it (`writeQuery`). */
  toUrlState = (): UrlState => ({
    ...DEFAULT_STATE,
    ...this.presentation,
    ...fromTimeState({ mode: this.mode, range: this.range, extent: this.extent }, this.whole),
    camera: this.camera,
    bbox: this.bbox,
    known: this.known,
    kinds: this.kinds,
    eventId: this.selectedId,
    filters: { ...this.filters, q: cleanQuery(this.filters.q) },
    lang: this.lang === 'en' ? null : this.lang,
    theme: this.theme,
    zone: this.zone,
  });
}

const [getView, setView] = createContext<View>();

/** The View of the nearest `provideView` above. Throws when there is none. */
export const useView = getView;

/** Gives everything below this component its View; call once while it initialises. */
export function provideView(view: View): View {
  return setView(provideTime(view));
}
