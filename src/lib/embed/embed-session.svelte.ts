import { asset } from '$app/paths';
import { readOutlines } from '../data/read-dataset.ts';
import { parseQuery } from '../view/url.ts';
import type { View } from '../view/view.svelte.ts';
import { runCommand, toHostTime } from './commands.ts';
import type { Size } from './heights.ts';
import { HostLink } from './host-link.ts';
import { boxOf } from './map-box.ts';

/** What a session needs of the component that runs it. */
export interface SessionOptions {
  view: View;
  /** Outermost element; its size, and what `sizeOf` measures, is watched. */
  root: HTMLElement;
  /** Elements whose height counts. */
  parts: readonly HTMLElement[];
  /** Size that the frame wants for its present width. Goes by the width only, so that it never chases itself. */
  sizeOf: () => Size;
}

/**
 * One life of a frame: takes over its address, listens to its host, tells heights. Returns its link to the host, and
 * what ends it. Only in a browser.
 */
export function startSession({ view, root, parts, sizeOf }: SessionOptions): { link: HostLink; stop: () => void } {
  const link = new HostLink({ frame: window, oncommand: (command) => runCommand(view, command) });
  view.apply(parseQuery(location.search));
  const watch = new ResizeObserver(() => link.tellSize(sizeOf()));
  for (const element of [root, ...parts]) watch.observe(element);
  link.tell({ type: 'ready', contract: 1 });
  link.tellSize(sizeOf());
  readOutlines(fetch, asset('/data')).then(view.setFeatures, () => {
    link.tell({ type: 'error', code: 'data', message: 'The outlines of areas could not be loaded.' });
  });
  const stop = (): void => {
    watch.disconnect();
    link.close();
    view.pause();
  };
  return { link, stop };
}

/** Tells the host of every change of time, choice and camera, from the first change on. Call while a component starts. */
export function tellChanges(view: View, link: () => HostLink | null, mapElement: () => HTMLElement | undefined): void {
  const toTell = (notice: () => Parameters<HostLink['tell']>[0] | null): void => {
    let before: string | null = null;
    $effect(() => {
      const value = notice();
      const now = JSON.stringify(value);
      if (value !== null && before !== null && before !== now) link()?.tell(value);
      if (link() !== null) before = now;
    });
  };
  toTell(() => ({ type: 'timechange', ...toHostTime(view) }));
  toTell(() => ({ type: 'select', event: view.selectedId }));
  toTell(() => (view.camera === null ? null : { type: 'viewchange', ...boxOf(view.camera, mapElement()) }));
}
