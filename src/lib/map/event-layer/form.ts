/** How events are drawn: each as a symbol, each as a small dot, or counted in hexagons. */
export type Form = 'symbols' | 'dots' | 'density';

/** Events in the view up to which symbols are drawn in full. */
const CRISP_TO = 4000;
/** From here on symbols are as small as they get. */
const DOTS_FROM = 9000;
/** Hexagons come in from here … */
export const DENSITY_FROM = 18_000;
/** … and dots are gone. */
const DOTS_TO = 28_000;

/** Events in the view up to which close zooms show icons. */
const ICONS_TO = 1000;
const ICONS_GONE = 2000;

/** How much of each way of drawing a number of events is shown with. */
export interface Mixture {
  form: Form;
  /** 1 for whole symbols, 0 for dots. */
  crisp: number;
  /** 1 where symbols may grow for icons. */
  icons: number;
  /** Opacity of symbols or dots. */
  symbols: number;
  /** Opacity of hexagons. */
  density: number;
}

/** The mixture for a number of events in the view: no step in it, so that scrubbing never flickers. */
export function mixtureOf(inView: number): Mixture {
  const crisp = 1 - ramp(CRISP_TO, DOTS_FROM, inView);
  const density = ramp(DENSITY_FROM, DOTS_TO, inView);
  const form = inView <= CRISP_TO ? 'symbols' : inView <= (DENSITY_FROM + DOTS_TO) / 2 ? 'dots' : 'density';
  const icons = 1 - ramp(ICONS_TO, ICONS_GONE, inView);
  return { form, crisp, icons, density, symbols: (0.72 + 0.28 * crisp) * (1 - density) };
}

function ramp(from: number, to: number, value: number): number {
  const share = Math.min(Math.max((value - from) / (to - from), 0), 1);
  return share * share * (3 - 2 * share);
}
