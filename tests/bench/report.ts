import { cpus } from 'node:os';
import { WIDTHS, type Measurement } from './measure.ts';
import { TECHNIQUES } from './techniques.ts';

/** What a run found. */
export interface BenchReport {
  date: string;
  machine: string;
  measurements: Measurement[];
  bars: { text: string; holds: boolean | null; measured: string }[];
}

const MEGABYTE = 1e6;

/** Puts a run's figures beside what has to hold. */
export function toReport(measurements: Measurement[], date: Date): BenchReport {
  const [first] = cpus();
  const machine = `${cpus().length} × ${first?.model.trim() ?? 'unknown'}, Node ${process.versions.node}, Chromium, drawing in software`;
  return { date: date.toISOString().slice(0, 10), machine, measurements, bars: barsOf(measurements) };
}

function barsOf(all: readonly Measurement[]): BenchReport['bars'] {
  const largest = Math.max(...all.map(({ events }) => events));
  const of = (technique: string, events = largest) =>
    all.find((one) => one.technique === technique && one.events === events);
  const step = (technique: string, drawing: 'free' | 'done', days: number, events = largest) =>
    of(technique, events)?.walks.find((walk) => walk.drawing === drawing && walk.days === days)?.medianMs;
  const atMost = (text: string, value: number | null | undefined, limit: number | null | undefined, unit = 'ms') => ({
    text,
    holds: value == null || limit == null ? null : value <= limit,
    measured: `${show(value)} against ${show(limit)} ${unit}`,
  });
  const times = (value: number | undefined, by: number) => (value === undefined ? undefined : value * by);
  const smallest = Math.min(...all.map(({ events }) => events));
  const bytes = (value: number | null | undefined) => (value == null ? value : value / MEGABYTE);
  return [
    ...[7, 180].flatMap((days) => [
      atMost(`drawing free, ${days} days: at most deck.gl's`, step('own', 'free', days), step('deck', 'free', days)),
      atMost(
        `drawing free, ${days} days: 1/200 of setFilter's`,
        step('own', 'free', days),
        times(step('filter', 'free', days), 1 / 200),
      ),
    ]),
    atMost(
      "drawing done, 7 days: 1/10 of setFilter's",
      step('own', 'done', 7),
      times(step('filter', 'done', 7), 1 / 10),
    ),
    atMost("drawing done, 7 days: 1/30 of deck.gl's", step('own', 'done', 7), times(step('deck', 'done', 7), 1 / 30)),
    atMost("first events: at most deck.gl's", of('own')?.firstEventsMs, of('deck')?.firstEventsMs),
    atMost('renderer memory', bytes(of('own')?.memoryBytes), 200, 'MB'),
    atMost('main-thread code, gzipped', bytes(of('own')?.codeBytes), 0.34, 'MB'),
    ...(['free', 'done'] as const).map((drawing) =>
      atMost(
        `1,000 shown, drawing ${drawing}: 1.3 of the smallest set's`,
        step('own', drawing, 0),
        times(step('own', drawing, 0, smallest), 1.3),
      ),
    ),
  ];
}

/** The report as Markdown, for the screen and for RESULTS.md. */
export function formatReport({ date, machine, measurements, bars }: BenchReport): string {
  const head = ['events', 'technique', ...WIDTHS.flatMap((days) => [`free, ${name(days)}`, `done, ${name(days)}`])];
  const rows = measurements.map((one) => [
    one.events.toLocaleString('en'),
    TECHNIQUES.find((technique) => technique.name === one.technique)?.title ?? one.technique,
    ...WIDTHS.flatMap((days) => (['free', 'done'] as const).map((drawing) => cell(one, drawing, days))),
    one.firstEventsMs === null ? '–' : `${Math.round(one.firstEventsMs)} ms`,
    one.memoryBytes === null ? '–' : `${Math.round(one.memoryBytes / MEGABYTE)} MB`,
    `${Math.round(one.codeBytes / 1000)} kB`,
  ]);
  const faults = measurements.filter(({ fault }) => fault !== null);
  return [
    `Measured ${date} on ${machine}. Milliseconds for one step of the window: median / 95th percentile.`,
    '',
    ...table([...head, 'first events', 'renderer memory', 'code, gzipped'], rows),
    '',
    ...faults.map(({ technique, events, fault }) => `- ${technique} at ${events.toLocaleString('en')}: ${fault ?? ''}`),
    ...(faults.length > 0 ? [''] : []),
    ...table(
      ['at the largest set', 'measured', 'holds'],
      bars.map(({ text, measured, holds }) => [
        text,
        measured,
        holds === null ? 'not measured' : holds ? 'yes' : '**no**',
      ]),
    ),
  ].join('\n');
}

const name = (days: number): string => (days === 0 ? '1,000 shown' : `${days} days`);

function cell({ walks }: Measurement, drawing: 'free' | 'done', days: number): string {
  const found = walks.find((walk) => walk.drawing === drawing && walk.days === days);
  return found ? `${show(found.medianMs)} / ${show(found.p95Ms)}` : '–';
}

function show(value: number | null | undefined): string {
  if (value == null) return '–';
  return value >= 100 ? Math.round(value).toLocaleString('en') : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function table(head: readonly string[], rows: readonly string[][]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
