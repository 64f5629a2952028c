import type { TimeRange } from '../time/range.ts';
import { DetailReader, readAreas } from './read-set.ts';
import { ShardLoader } from './shard-loader.ts';
import { WorkerSource } from './shard-source.ts';
import type { TableView } from './table-view.svelte.ts';

/** While months come in, the picture grows at most this often. */
const GROW_MS = 900;

/** What reads a table while its page is open. */
export interface OpenTable {
  details: DetailReader;
  close(): void;
}

/**
 * Begins to read a table into its view: places, areas, then months, nearest to the window first.
 * @param folder address of the set, absolute, with a slash at its end
 */
export function openTable(view: TableView, folder: string): OpenTable {
  const source = new WorkerSource(folder);
  let [grown, settledOnce, timer] = [0, false, 0];
  const grow = (done: boolean): void => {
    clearTimeout(timer);
    timer = 0;
    grown = performance.now();
    view.grow(done);
  };
  const loader = new ShardLoader(view.source, source, {
    range: (): TimeRange => view.range,
    onprogress: ({ settled, done }) => {
      if (done || (settled && !settledOnce)) grow(done);
      else if (timer === 0)
        timer = window.setTimeout(() => grow(false), Math.max(0, GROW_MS - (performance.now() - grown)));
      settledOnce ||= settled;
    },
  });
  const warn = (error: unknown): void => console.warn(error instanceof Error ? error.message : error);
  source.readPlaces(view.manifest.places).then(view.setPlaces, warn);
  readAreas(fetch, folder, view.manifest).then(({ areas }) => view.setAreas(areas), warn);
  loader.run().then(() => loader.reasons.forEach((reason, month) => warn(`${month}: ${reason}`)), warn);
  return {
    details: new DetailReader((...args) => fetch(...args), folder),
    close: () => {
      loader.stop();
      source.close();
      clearTimeout(timer);
    },
  };
}
