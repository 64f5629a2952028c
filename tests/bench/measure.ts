import type { BenchData } from './bench-data.ts';
import { BenchBrowser, type BuiltTechnique } from './bench-page.ts';
import type { BenchOptions } from './options.ts';

const DAY_MIN = 1440;
/** Widths of the windows that are stepped through, days; 0 stands for the one that shows a thousand events. */
export const WIDTHS = [7, 180, 0] as const;
const STEPS = 24;
const LOAD_LIMIT_MS = 150_000;
const ROUND_LIMIT_MS = 60_000;

/** What was measured of one technique at one size; milliseconds and bytes. */
export interface Measurement {
  technique: string;
  events: number;
  codeBytes: number;
  firstEventsMs: number | null;
  memoryBytes: number | null;
  walks: {
    drawing: 'free' | 'done';
    days: number;
    medianMs: number;
    p95Ms: number;
    steps: number;
    shown: number | null;
  }[];
  /** Why it has no figures, or not all. */
  fault: string | null;
}

interface Runner {
  built: BuiltTechnique;
  browser: BenchBrowser | null;
  result: Measurement;
  took: Map<string, { ms: number[]; shown: number | null }>;
}

/** Measures the techniques at one size: each in a browser of its own, taking turns. */
export async function measureSize(
  builts: readonly BuiltTechnique[],
  {
    data,
    dir,
    options,
    say,
    isLate,
  }: { data: BenchData; dir: string; options: BenchOptions; say: (line: string) => void; isLate: () => boolean },
): Promise<Measurement[]> {
  const runners: Runner[] = [];
  for (const built of builts) runners.push(await start(built, { data, dir, say }));
  for (let round = 1; round <= options.rounds; round++) {
    for (const drawing of ['free', 'done'] as const) {
      for (const days of WIDTHS) {
        for (const runner of runners) {
          if (isLate()) runner.result.fault ??= 'the bench ran out of time';
          else await walk(runner, { data, drawing, days, budgetMs: options.budgetMs });
        }
      }
    }
    say(`  ${data.count.toLocaleString('en')} events: round ${round} of ${options.rounds}`);
  }
  for (const { browser } of runners) await browser?.close();
  return runners.map(conclude);
}

async function start(
  built: BuiltTechnique,
  { data, dir, say }: { data: BenchData; dir: string; say: (line: string) => void },
): Promise<Runner> {
  const { name, title } = built.technique;
  const result: Measurement = {
    ...{ technique: name, events: data.count, codeBytes: built.codeBytes, firstEventsMs: null, memoryBytes: null },
    ...{ walks: [], fault: null },
  };
  const runner: Runner = { built, browser: null, result, took: new Map() };
  try {
    const browser = (runner.browser = await BenchBrowser.open(built, dir));
    const load = ({ base, fromMin, toMin }: { base: string; fromMin: number; toMin: number }) =>
      window.bench.load(base, fromMin, toMin);
    const first = { base: data.base, fromMin: data.fromMin, toMin: data.fromMin + 7 * DAY_MIN };
    result.firstEventsMs = await within(LOAD_LIMIT_MS, browser.page.evaluate(load, first));
    result.memoryBytes = await browser.measureMemory();
    say(`  ${title}: first events after ${Math.round(result.firstEventsMs)} ms`);
  } catch (error) {
    await give(runner, `loading: ${String(error).split('\n')[0] ?? ''}`);
    say(`  ${title}: ${result.fault ?? ''}`);
  }
  return runner;
}

async function walk(
  runner: Runner,
  { data, drawing, days, budgetMs }: { data: BenchData; drawing: 'free' | 'done'; days: number; budgetMs: number },
): Promise<void> {
  if (!runner.browser) return;
  const path = {
    ...{
      fromMin: data.fromMin,
      steps: STEPS,
      budgetMs,
      strideMin: days === 0 ? Math.ceil(data.thousandMin / 40) : DAY_MIN,
    },
    widthMin: days === 0 ? data.thousandMin : days * DAY_MIN,
  };
  try {
    const run = ([isFree, way]: [boolean, typeof path]) => {
      window.isDrawingFree = isFree;
      // What is not shown is not put on the screen either, which in software costs some 50 ms a frame, whatever is drawn.
      document.documentElement.style.visibility = isFree ? 'hidden' : '';
      return window.bench.walk(way);
    };
    const { steps, count } = await within(
      ROUND_LIMIT_MS,
      runner.browser.page.evaluate(run, [drawing === 'free', path] as [boolean, typeof path]),
    );
    const key = `${drawing} ${days}`;
    const before = runner.took.get(key)?.ms ?? [];
    runner.took.set(key, { ms: [...before, ...steps], shown: count });
  } catch (error) {
    await give(runner, `${days} days, drawing ${drawing}: ${String(error).split('\n')[0] ?? ''}`);
  }
}

/** Stops measuring a technique; the others go on. */
async function give(runner: Runner, fault: string): Promise<void> {
  runner.result.fault = fault;
  await runner.browser?.close();
  runner.browser = null;
}

function conclude({ result, took }: Runner): Measurement {
  for (const [key, { ms, shown }] of took) {
    const [drawing, days] = key.split(' ');
    if (ms.length === 0) continue;
    result.walks.push({
      ...{ drawing: drawing === 'free' ? 'free' : 'done', days: Number(days), shown, steps: ms.length },
      ...{ medianMs: quantile(ms, 0.5), p95Ms: quantile(ms, 0.95) },
    });
  }
  return result;
}

/** The value that a share of the others do not exceed. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(Math.ceil(share * sorted.length), sorted.length) - 1] ?? Number.NaN;
}

function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`gave up after ${ms / 1000} s`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
