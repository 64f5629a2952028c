import type { TimeRange } from '../time/range.ts';
import { roundCamera, writeCamera, writeInstant, type BBox, type Camera } from '../view/url-values.ts';
import type { View } from '../view/view.svelte.ts';
import { dayRange, type Mode } from '../view/window.ts';
import type { Command } from './messages.ts';

/** What a frame tells a host about its view (`static/embed.d.ts`, `StrikeMapState`); instants in UTC. */
export interface HostState {
  t: string;
  from: string;
  to: string;
  playing: boolean;
  speed: number;
  mode: Mode;
  event: string | null;
  layers: string[];
  theme: string;
  lang: string;
  map: string | null;
  bbox: BBox | null;
  strikes: number;
  responses: number;
}

/** The view as a host is told it. */
export function toHostState(view: View): HostState {
  return {
    ...toHostTime(view),
    speed: view.speedDaysPerS,
    mode: view.mode,
    event: view.selectedId,
    layers: view.kinds.map((kind) => `${kind}s`),
    theme: view.theme,
    lang: view.lang,
    map: view.camera === null ? null : writeCamera(view.camera),
    bbox: view.bbox,
    strikes: view.counts.strikes,
    responses: view.counts.responses,
  };
}

/** The part of the state that a `timechange` carries; the play-head stands at the window's end. */
export function toHostTime(view: View): Pick<HostState, 't' | 'from' | 'to' | 'playing'> {
  const { from, to } = view.range;
  return { t: writeInstant(to), from: writeInstant(from), to: writeInstant(to), playing: view.playing };
}

/** Does what a host asks, to the view and to nothing else; answers with the state after it. */
export function runCommand(view: View, command: Command): HostState {
  apply(view, command);
  return toHostState(view);
}

function apply(view: View, command: Command): void {
  switch (command.method) {
    case 'getState':
      return;
    case 'setTime':
      return setTime(view, command.t);
    case 'setRange':
      view.pause();
      return view.setRange(command.from, command.to);
    case 'play':
      return view.play();
    case 'pause':
      return view.pause();
    case 'step':
      return view.step(command.days);
    case 'setSpeed':
      return view.setSpeed(command.daysPerS);
    case 'select':
      return select(view, command.eventId);
    case 'setLayers':
      return view.setKinds(command.kinds);
    case 'setTheme':
      view.settings.theme = command.theme;
      return;
    case 'fitBounds':
      return view.showBounds(command.bbox);
    case 'flyTo':
      return view.moveCamera(toCamera(view, command));
  }
}

/** An id that we do not have is refused rather than taken for "none". */
function select(view: View, eventId: string | null): void {
  if (eventId !== null && !view.dataset.byId.has(eventId)) throw new Error('There is no such event.');
  view.select(eventId);
}

function setTime(view: View, t: number): void {
  view.pause();
  const { from, to } = windowAt(view, t);
  view.setRange(from, to);
}

/** The window whose play-head stands at `t`: the day it falls in, or the same start, or the same width. */
export function windowAt({ mode, range, zoneName }: Pick<View, 'mode' | 'range' | 'zoneName'>, t: number): TimeRange {
  if (mode === 'day') return dayRange(t, zoneName);
  if (mode === 'cumulative') return { from: Math.min(range.from, t - 1), to: t };
  return { from: t - (range.to - range.from), to: t };
}

const DEFAULT_ZOOM = 7;

function toCamera(view: View, { lng, lat, zoom }: Extract<Command, { method: 'flyTo' }>): Camera {
  return roundCamera({ lng, lat, zoom: zoom ?? view.camera?.zoom ?? DEFAULT_ZOOM, bearing: 0, pitch: 0 });
}
