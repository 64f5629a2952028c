import type { ConflictEvent } from '$geodata/model/event.ts';
import { formatSomewhere } from '../i18n/areas.ts';
import type { I18n } from '../i18n/i18n.svelte.ts';
import type { BBox } from '../view/url-values.ts';
import { placeName } from './event-text.ts';
import { toMarks } from './marks.ts';
import { outlinePaths } from './outline/outline.ts';
import type { Shape } from './shapes.ts';
import { stillAreas, stillLabels, stillShapes, stillSymbols, toFrame } from './static-map.ts';
import type { StillArea, StillLabel, StillSymbol } from './static-map.ts';
import { palettes, type Palette } from './style/palette.ts';

/** What a still map is drawn from when no page can draw it. */
export interface StillSvgInput {
  events: readonly ConflictEvent[];
  /** Ringed. */
  selected: ConflictEvent | null;
  bbox: BBox | null;
  width: number;
  height: number;
  i18n: I18n;
  /** Outlines of areas beyond the coarse ones. */
  shapes?: ReadonlyMap<string, Shape>;
}

/** A still map as the inside of an SVG of the given size, in light colours, with attributes alone and no style sheet. */
export function stillSvg({ events, selected, bbox, width, height, i18n, shapes: given }: StillSvgInput): string {
  const colors = palettes.light;
  const marks = toMarks(events);
  const shapes = stillShapes(marks, given ?? new Map());
  const frame = toFrame(marks, { bbox, shapes, width, height });
  const areas = stillAreas(marks, shapes, frame);
  const symbols = stillSymbols(marks, frame);
  const labels = stillLabels({
    ...{ frame, symbols, areas, lang: i18n.lang },
    nameOf: (place) => placeName(place, i18n),
    somewhere: (place) => formatSomewhere(i18n.lang, placeName(place, i18n)),
  });
  const base = outlinePaths(frame);
  const line = (d: string, color: string, px: number) =>
    `<path d="${d}" fill="none" stroke="${color}" stroke-width="${px}" stroke-linejoin="round"/>`;
  return [
    hatches(colors),
    `<rect width="${width}" height="${height}" fill="${colors.mapWater}"/>`,
    `<path d="${base.land}" fill="${colors.mapLand}"/>`,
    line(base.regions, colors.mapAdmin, 0.6),
    line(base.borders, colors.mapCountry, 1),
    ...areas.map((area) => drawArea(area, colors, line)),
    ...labels.map((label) => drawLabel(label, colors)),
    ...symbols.map((symbol) => drawSymbol(symbol, { colors, ringed: isRinged(symbol, selected) })),
  ].join('');
}

const isRinged = ({ stack }: StillSymbol, selected: ConflictEvent | null): boolean =>
  stack.events.some(({ event_id }) => event_id === selected?.event_id);

/** Text that can stand in an SVG. */
export function escapeSvg(text: string): string {
  const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => named[character] ?? '');
}

function hatches(colors: Palette): string {
  const pattern = (kind: 'strike' | 'response', degrees: number) =>
    `<pattern id="${kind}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(${degrees})">` +
    `<path d="M0 0v7" stroke="${colors[kind]}" stroke-width="2.6"/></pattern>`;
  return `<defs>${pattern('strike', 45)}${pattern('response', -45)}</defs>`;
}

function drawArea({ mark, path, band }: StillArea, colors: Palette, line: Line): string {
  const kind = mark.strikes.length > 0 ? 'strike' : 'response';
  const hatched = band ? '' : `<path d="${path}" fill="url(#${kind})"/>`;
  return hatched + line(path, colors[kind], band ? 1 : 1.75);
}

type Line = (d: string, color: string, px: number) => string;

function drawLabel({ x, y, text, anchor, kind }: StillLabel, colors: Palette): string {
  const dot = kind === 'town' ? `<circle cx="${anchor === 'start' ? x - 5 : x + 5}" cy="${y - 4}" r="1.8"/>` : '';
  const [fill, size] = kind === 'event' ? [colors.ink, 14] : [kind === 'area' ? colors.ink : colors.mapLabel, 12];
  const slant = kind === 'area' ? ' font-style="italic"' : '';
  const write = (attributes: string) =>
    `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="${size}"${slant} ${attributes}>${escapeSvg(text)}</text>`;
  const halo = write(`stroke="${colors.mapHalo}" stroke-width="3" stroke-linejoin="round" fill="${colors.mapHalo}"`);
  return `<g fill="${colors.mapLabel}">${dot}${halo}${write(`fill="${fill}"`)}</g>`;
}

const diamond = (radius: number): string => `M0${-radius}L${radius} 0 0 ${radius} ${-radius} 0z`;

function drawSymbol(
  { stack, x, y, radius, hollow, planned }: StillSymbol,
  { colors, ringed }: { colors: Palette; ringed: boolean },
): string {
  const { kind, events } = stack;
  const shape = (r: number, attributes: string) =>
    kind === 'strike' ? `<path d="${diamond(r)}" ${attributes}/>` : `<circle r="${r}" ${attributes}/>`;
  const full = events.length > 1 ? colors[`${kind}Fill`] : colors[kind];
  const body = planned
    ? shape(radius, `fill="${colors.paper}" stroke="${colors[kind]}" stroke-width="1.8" stroke-dasharray="3 2.2"`)
    : shape(radius + 1.5, `fill="${colors.paper}"`) + shape(radius, `fill="${full}"`);
  const hole = hollow && !planned ? shape(radius * 0.46, `fill="${colors.paper}"`) : '';
  const ring = ringed ? shape(radius + 7, `fill="${colors.paper}" stroke="${colors.ink}" stroke-width="2"`) : '';
  const count =
    events.length > 1
      ? `<text y="4.6" text-anchor="middle" font-size="13" font-weight="700" fill="${colors.inkInverse}">${events.length}</text>`
      : '';
  return `<g transform="translate(${x} ${y})">${ring}${body}${hole}${count}</g>`;
}
