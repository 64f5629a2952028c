import type { MapLibreMap } from 'maplibre-gl';
import { openMap } from './open-map.ts';

/** One way to show a window of events, as the bench drives it. */
export interface Technique {
  /** Reads the events and shows a window of them; resolves once the first are drawn. */
  load(base: string, fromMin: number, toMin: number): Promise<void>;
  /** Shows another window; resolves once it is drawn. */
  step(fromMin: number, toMin: number): Promise<void>;
  /** Events that the last step showed, where the technique knows. */
  count?(): number;
}

/** Windows to step through: `widthMin` wide, each `strideMin` after the last, until the time is up. */
export interface Walk {
  fromMin: number;
  widthMin: number;
  strideMin: number;
  steps: number;
  budgetMs: number;
}

/** What the bench calls in the page. */
export interface BenchPage {
  load(base: string, fromMin: number, toMin: number): Promise<number>;
  walk(walk: Walk): Promise<{ steps: number[]; count: number | null }>;
}

declare global {
  interface Window {
    bench: BenchPage;
    /** When true, drawing calls of every context do nothing. */
    isDrawingFree: boolean;
    /** Holds back animation frames, so that a loop of one technique takes no time from another; or lets them go. */
    setResting(isResting: boolean): void;
  }
}

/** The map that every technique draws over: our basemap, most of Ukraine in view. */
export const openBenchMap = (): Promise<MapLibreMap> =>
  openMap({ camera: { center: [31.5, 48.6], zoom: 5.2 }, ground: 'basemap', map: { renderWorldCopies: false } });

/** Waits until the graphics card has done what it was told. */
export function finish(gl: WebGL2RenderingContext | WebGLRenderingContext): void {
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
}

export const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Offers a technique to the bench. */
export function offer(technique: Technique): void {
  window.bench = {
    async load(base, fromMin, toMin) {
      const start = performance.now();
      await technique.load(base, fromMin, toMin);
      window.setResting(true);
      return performance.now() - start;
    },
    async walk({ fromMin, widthMin, strideMin, steps, budgetMs }) {
      window.setResting(false);
      await technique.step(fromMin, fromMin + widthMin);
      const took: number[] = [];
      const begin = performance.now();
      for (let i = 1; i <= steps && performance.now() - begin < budgetMs; i++) {
        const from = fromMin + i * strideMin;
        const start = performance.now();
        await technique.step(from, from + widthMin);
        took.push(performance.now() - start);
      }
      window.setResting(true);
      return { steps: took, count: technique.count?.() ?? null };
    },
  };
}
