import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { ConflictEvent } from '$geodata/model/event.ts';
import { formatLag, lagOf } from '../card/lag.ts';
import { formatSomewhere } from '../i18n/areas.ts';
import type { I18n } from '../i18n/i18n.svelte.ts';
import type { View } from '../view/view.svelte.ts';
import { allBounds, homeBounds } from './camera.ts';
import { createScene } from './create-scene.ts';
import { eventTip, placeName, placeTip, type TipText } from './event-text.ts';
import { fontFiles } from './fonts.ts';
import { toLegend } from './legend-entries.ts';
import { localeOf } from './map-locale.ts';
import type { MapScene, Target } from './map-scene.ts';
import type { SceneTexts } from './scene-sources.ts';
import { toMarks } from './marks.ts';
import { paletteFor } from './palette-in-use.svelte.ts';
import { watchPointer } from './pointer.ts';
import { toShapes } from './shapes.ts';
import { buildStyle } from './style/build-style.ts';
import type { Exit, LabelledThread, Padding } from './symbols/draw-threads.ts';
import { toThreads } from './threads.ts';

/** What the owner of a map decides. */
export interface EventMapOptions {
  padding: Padding;
  cooperative: boolean;
  onlistplace?: ((placeId: string) => void) | undefined;
}

/** The same list whenever nothing is open, so that nothing is drawn anew for it. */
const NO_THREADS: readonly LabelledThread[] = [];

/** Space for the chips along the top edge and for the foot. */
export const OWN_PADDING: Padding = { top: 62, right: 16, bottom: 28, left: 16 };

/** The map of a View: what is on it now, and the scene that draws it. Make it while a component initialises. */
export class EventMapModel {
  readonly #view: View;
  readonly #i18n: I18n;
  readonly #options: () => EventMapOptions;

  scene = $state.raw<MapScene | null>(null);
  /** True once nothing moves or loads. */
  idle = $state(false);
  failure = $state<'noWebgl' | 'contextLost' | null>(null);
  metresPerPx = $state(0);
  exits = $state.raw<readonly Exit[]>([]);
  tip = $state.raw<{ text: TipText; x: number; y: number } | null>(null);

  constructor(view: View, i18n: I18n, options: () => EventMapOptions) {
    this.#view = view;
    this.#i18n = i18n;
    this.#options = options;
    $effect(() => this.scene?.setPadding(options().padding));
    $effect(() => this.scene?.setEvents(this.marks, this.shapes));
    $effect(() => this.scene?.setThreads(this.threads, { animate: wantsMotion() }));
    $effect(() => this.scene?.setHovered(view.hoveredId));
    $effect(() => this.#showSelected());
    $effect(() => this.#restyle());
    $effect(() => this.#followCamera());
    $effect(() => this.#goHome());
  }

  shapes = $derived.by(() => toShapes(this.#view.features));
  marks = $derived.by(() => toMarks(this.#view.visible));
  palette = $derived.by(() => paletteFor(this.#view.theme));

  threads = $derived.by(() => {
    const { selected, visibleIds, dataset } = this.#view;
    if (!selected) return NO_THREADS;
    const { byId, responsesOf } = dataset;
    const tied = toThreads({ selected, visibleIds, byId, responsesOf, shapes: this.shapes });
    return tied.map((tie) => ({ ...tie, lag: formatLag(lagOf(tie.strike, tie.response, tie.link), this.#i18n) }));
  });

  legend = $derived.by(() => {
    const stated = this.threads.some(({ link }) => link.stated);
    const inferred = this.threads.some(({ link }) => !link.stated);
    return toLegend(this.marks, { stated, inferred });
  });

  /** Makes the map in an element that holds `.gl` and the canvas `.over`. */
  attach: Attachment<HTMLElement> = (root) => {
    let gone = false;
    let stop = (): void => {};
    const start = async (): Promise<void> => {
      const made = await untrack(() => this.#create(root));
      if (gone || !made) return made?.destroy();
      stop = watchPointer(made, { onhover: this.#hover, onpick: this.#pick });
      this.scene = made;
    };
    start().catch((error: unknown) => {
      console.warn(`Map: ${error instanceof Error ? error.message : String(error)}`);
      this.failure = 'noWebgl';
    });
    return () => {
      gone = true;
      stop();
      untrack(() => this.scene)?.destroy();
      this.scene = null;
    };
  };

  zoom = (by: 1 | -1): void => {
    this.scene?.camera.zoomBy(by, { animate: wantsMotion() });
  };

  /** Shows everything that is on the map. */
  showAll = (): void => {
    const bounds = allBounds(this.marks, this.shapes);
    if (bounds) this.scene?.camera.fit(bounds, { animate: wantsMotion() });
  };

  /** Tries again after a failure. */
  retry = (): void => {
    this.failure = null;
  };

  async #create(root: HTMLElement): Promise<MapScene | null> {
    const container = root.querySelector<HTMLElement>('.gl');
    const canvas = root.querySelector<HTMLCanvasElement>('.over');
    if (!container || !canvas) return null;
    this.#styled = this.#styleName;
    this.#home = '';
    this.idle = false;
    const scene = await createScene({
      ...{ container, canvas, palette: this.palette, style: this.#style, texts: this.#texts },
      camera: () => this.#view.camera,
      cooperative: this.#options().cooperative,
      locale: localeOf(this.#i18n),
      events: {
        onmoved: (camera) => this.#view.moveCamera(camera),
        onidle: (idle) => (this.idle = idle),
        onexits: (exits) => {
          if (exits.length > 0 || this.exits.length > 0) this.exits = exits;
        },
        onframe: (metres) => (this.metresPerPx = metres),
      },
    });
    scene.map.on('webglcontextlost', () => (this.failure = 'contextLost'));
    return scene;
  }

  get #style() {
    return buildStyle({ palette: this.palette, lang: this.#i18n.lang, fonts: fontFiles() });
  }

  get #texts(): SceneTexts {
    const i18n = this.#i18n;
    return {
      somewhere: ({ place, strikes, responses }) => {
        const count = strikes.length + responses.length;
        const words = formatSomewhere(i18n.lang, placeName(place, i18n));
        return count > 1 ? `${words} · ${i18n.formatNumber(count)}` : words;
      },
      placeName: (place) => placeName(place, i18n),
    };
  }

  get #styleName(): string {
    return `${this.palette.name} ${this.#i18n.lang}`;
  }

  /** Colours and names follow theme and language; the first style is the one that the scene was made with. */
  #styled = '';
  #restyle(): void {
    const { palette, scene } = this;
    const wanted = this.#styleName;
    if (!scene || wanted === this.#styled) return;
    this.#styled = wanted;
    scene.setTexts(this.#texts);
    scene.setStyle(this.#style, palette);
  }

  #showSelected(): void {
    const { scene } = this;
    const { selected } = this.#view;
    scene?.setSelected(selected?.event_id ?? null);
    const place = selected?.places.find(({ role, precision }) => role !== 'origin' && precision !== 'country');
    if (scene && place) untrack(() => scene.camera.reveal([place.lon, place.lat], { animate: wantsMotion() }));
  }

  /** A camera set from outside (an address, a host page) moves the map; the map's own moves come back as they are. */
  #followCamera(): void {
    const { camera } = this.#view;
    if (camera) this.scene?.camera.goTo(camera, { animate: wantsMotion() });
  }

  /** Until a camera is known: the box an address asks for, or the country that was hit. */
  #home = '';
  #goHome(): void {
    const { scene } = this;
    const { bbox, camera } = this.#view;
    if (!scene || (camera && !bbox)) return;
    const bounds = bbox ?? (this.#home === '' || this.#home === 'points' ? this.#homeBounds() : null);
    if (!bounds) return;
    const state = bbox ? bbox.join() : this.shapes.size > 0 ? 'shapes' : 'points';
    if (state === this.#home) return;
    this.#home = state;
    untrack(() => scene.camera.fit(bounds, { animate: false }));
  }

  /** The home of what is shown; of all there is, when a window or a filter shows nothing. */
  #homeBounds() {
    return homeBounds(this.marks, this.shapes) ?? homeBounds(toMarks(this.#view.dataset.events), this.shapes);
  }

  #hover = (target: Target | null, x: number, y: number): void => {
    const events = this.#eventsOf(target);
    const [only] = events;
    this.#view.hover(only && events.length === 1 ? only.event_id : null);
    this.tip = target && only ? { text: this.#tipOf(target, events), x, y } : null;
  };

  #tipOf(target: Target, events: readonly ConflictEvent[]): TipText {
    const [only] = events;
    const place = placeOf(target);
    if (only && (events.length === 1 || !place)) return eventTip(only, { i18n: this.#i18n, zone: this.#view.zone });
    return place ? placeTip(place, { count: events.length, i18n: this.#i18n }) : { title: '', line: '' };
  }

  #pick = (target: Target | null): void => {
    const events = this.#eventsOf(target);
    const [only] = events;
    if (only && events.length === 1) return this.#view.select(only.event_id);
    if (target?.kind === 'stack' && this.scene?.overlay.symbols.canFan(target.stack)) {
      return this.scene.fan(target.stack.key);
    }
    this.scene?.fan(null);
    const place = target ? placeOf(target) : null;
    if (!place) return;
    const list = this.#options().onlistplace ?? ((id: string) => this.#view.toggleFilter('places', id));
    list(place.place_id);
  };

  #eventsOf(target: Target | null): readonly ConflictEvent[] {
    if (!target) return [];
    if (target.kind === 'stack') return target.stack.events;
    if (target.kind === 'area') return [...target.mark.strikes, ...target.mark.responses];
    const event = this.#view.dataset.byId.get(target.id);
    return event ? [event] : [];
  }
}

const wantsMotion = (): boolean => !matchMedia('(prefers-reduced-motion: reduce)').matches;

function placeOf(target: Target) {
  if (target.kind === 'stack') return target.stack.places[0] ?? null;
  return target.kind === 'area' ? target.mark.place : null;
}
