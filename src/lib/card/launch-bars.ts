import type { ConflictEvent, Figure } from '$geodata/model/event.ts';
import { parseFigureKey } from './figure-key.ts';

/** One kind of weapon: how many were launched and how many of them stopped. Kinds are never added up. */
export interface LaunchBar {
  /** `drone`, `missile`…; null when the articles do not tell the kinds apart. */
  item: string | null;
  launched: Figure;
  /** null is *not reported*. */
  stopped: number | null;
  /** When only finer kinds were stopped by name ("29 cruise, 1 ballistic" of 53 missiles): those, with their numbers. */
  parts: { item: string; n: number }[];
  /** Jammed or off the radar, counted apart from the stopped; 0 when not reported. */
  lost: number;
}

/** An event's figures by item for one measure. */
type ByItem = Map<string | null, Figure>;

/** Bars for a strike, with what its own claims or the air defence that answers it say was stopped. */
export function buildLaunchBars(strike: ConflictEvent, responses: readonly ConflictEvent[]): LaunchBar[] {
  const launched = figuresOf(strike, 'launched');
  const stoppers = [strike, ...responses.filter((response) => response.event_type === 'air_defence')];
  const stopper = stoppers.find((event) => figuresOf(event, 'intercepted').size > 0) ?? strike;
  const stopped = figuresOf(stopper, 'intercepted');
  const lost = figuresOf(stopper, 'lost');
  return [...launched].map(([item, figure]) => ({
    item,
    launched: figure,
    ...stoppedOf(item, { stopped, launched }),
    lost: lost.get(item)?.best ?? 0,
  }));
}

/** The events whose claims stand behind the bars: the strike, and the air defence that says what was stopped. */
export function claimantsOf(strike: ConflictEvent, responses: readonly ConflictEvent[]): ConflictEvent[] {
  const own = figuresOf(strike, 'intercepted').size > 0;
  const defence = responses.find(
    (response) => response.event_type === 'air_defence' && figuresOf(response, 'intercepted').size > 0,
  );
  return own || !defence ? [strike] : [strike, defence];
}

function stoppedOf(item: string | null, { stopped, launched }: { stopped: ByItem; launched: ByItem }) {
  const exact = stopped.get(item);
  if (exact) return { stopped: exact.best, parts: [] };
  const parts = [...stopped].flatMap(([part, figure]) =>
    part !== null && item !== null && part.endsWith(`_${item}`) && !launched.has(part)
      ? [{ item: part, n: figure.best }]
      : [],
  );
  if (parts.length === 0) return { stopped: null, parts };
  return { stopped: parts.reduce((sum, part) => sum + part.n, 0), parts };
}

function figuresOf(event: ConflictEvent, measure: 'launched' | 'intercepted' | 'lost'): ByItem {
  const found: ByItem = new Map();
  for (const [key, figure] of Object.entries(event.figures)) {
    const parsed = parseFigureKey(key);
    if (parsed?.measure === measure) found.set(parsed.item, figure);
  }
  return found;
}
