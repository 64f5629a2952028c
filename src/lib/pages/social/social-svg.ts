import type { ConflictEvent } from '$geodata/model/event.ts';
import type { I18n } from '../../i18n/i18n.svelte.ts';
import { escapeSvg, stillSvg } from '../../map/still-svg.ts';
import type { Shape } from '../../map/shapes.ts';
import { palettes } from '../../map/style/palette.ts';
import type { BBox } from '../../view/url-values.ts';

/** Size that networks show large, px. */
export const SOCIAL_SIZE = { width: 1200, height: 630 };

/** What a shared link shows beside its address. */
export interface SocialPicture {
  /** Over the title, in the colour of its kind. */
  kicker: string;
  kind: ConflictEvent['kind'] | null;
  title: string;
  /** Plain lines under the title: when, where. */
  lines: readonly string[];
  /** A number and what it counts, at most two. */
  figures: readonly { value: string; label: string }[];
  /** What the map shows. */
  map: {
    events: readonly ConflictEvent[];
    selected: ConflictEvent | null;
    bbox: BBox | null;
    shapes?: ReadonlyMap<string, Shape>;
  };
}

const TEXT_WIDTH = 500;
const MARGIN = 48;
const INNER = TEXT_WIDTH - MARGIN - 28;
const CREDITS = 'GeoNames (CC BY 4.0) · Natural Earth · OurAirports';
/** A title takes the largest that gives it three lines. */
const TITLE_SIZES = [46, 40, 34];
/** Widths of Source Sans 3 as shares of its size. */
const EM = { bold: 0.51, regular: 0.47 };

/** The picture as an SVG of 1200 × 630 px: words on paper at the left, the still map at the right, drawn large. */
export function toSocialSvg(picture: SocialPicture, i18n: I18n): string {
  const colors = palettes.light;
  const scale = 1.45;
  const [width, height] = [(SOCIAL_SIZE.width - TEXT_WIDTH) / scale, SOCIAL_SIZE.height / scale];
  const map = stillSvg({ ...picture.map, width, height, i18n });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" font-family="Source Sans 3">`,
    `<svg x="${TEXT_WIDTH}" width="${SOCIAL_SIZE.width - TEXT_WIDTH}" height="630" viewBox="0 0 ${width} ${height}">${map}</svg>`,
    `<rect width="${TEXT_WIDTH}" height="630" fill="${colors.paper}"/>`,
    `<path d="M${TEXT_WIDTH} 0v630" stroke="${colors.mapAdmin}"/>`,
    brand(),
    words(picture),
    `<text x="${MARGIN}" y="612" font-size="15" fill="${colors.mapLabel2}">${CREDITS}</text>`,
    `</svg>`,
  ].join('');
}

function brand(): string {
  const { strike, response, paper, ink } = palettes.light;
  return (
    `<g transform="translate(${MARGIN} 40)"><path d="M15 0L30 15 15 30 0 15z" fill="${strike}"/>` +
    `<circle cx="28" cy="26" r="11" fill="${paper}"/><circle cx="28" cy="26" r="8.5" fill="${response}"/>` +
    `<text x="50" y="29" font-size="30" font-weight="700" fill="${ink}">Sirenmap</text></g>`
  );
}

interface Line {
  text: string;
  size: number;
  bold?: boolean;
  color: string;
  /** Above the line, beyond its own height. */
  gap: number;
}

function words({ kicker, kind, title, lines, figures }: SocialPicture): string {
  const { ink, mapLabel, strikeText, responseText } = palettes.light;
  const color = kind === 'strike' ? strikeText : kind === 'response' ? responseText : mapLabel;
  const size = TITLE_SIZES.find((px) => wrap(title, px, 'bold', 9).length <= 3) ?? 34;
  const flow: Line[] = [
    ...wrap(kicker, 24, 'bold', 2).map((text): Line => ({ text, size: 24, bold: true, color, gap: 4 })),
    ...wrap(title, size, 'bold', 5).map((text, i): Line => ({ text, size, bold: true, color: ink, gap: i ? 8 : 20 })),
    ...lines
      .filter((text) => text !== '')
      .flatMap((line) => wrap(line, 24, 'regular', 2))
      .map((text, i): Line => ({ text, size: 24, color: mapLabel, gap: i ? 8 : 20 })),
  ];
  let y = 118;
  const set = flow.map((line) => {
    y += line.size + line.gap;
    return write(line, MARGIN, y);
  });
  return set.join('') + drawFigures(figures, Math.max(y + 36, 462));
}

function drawFigures(figures: SocialPicture['figures'], top: number): string {
  const { ink, mapLabel } = palettes.light;
  if (figures.length === 0 || top > 496) return '';
  const column = INNER / 2 + 10;
  return figures
    .slice(0, 2)
    .map(({ value, label }, i) => {
      const x = MARGIN + i * column;
      const [first = '', second = ''] = wrap(label, 20, 'regular', 2, column - 14);
      return (
        write({ text: value, size: 48, bold: true, color: ink, gap: 0 }, x, top + 44) +
        write({ text: first, size: 20, color: mapLabel, gap: 0 }, x, top + 74) +
        write({ text: second, size: 20, color: mapLabel, gap: 0 }, x, top + 99)
      );
    })
    .join('');
}

function write({ text, size, bold = false, color }: Line, x: number, y: number): string {
  const weight = bold ? ' font-weight="700"' : '';
  return text === ''
    ? ''
    : `<text x="${x}" y="${y}" font-size="${size}"${weight} fill="${color}">${escapeSvg(text)}</text>`;
}

/** Lines of a text at a size, the last one cut with an ellipsis when there are more. */
export function wrap(text: string, size: number, weight: keyof typeof EM, most: number, width = INNER): string[] {
  const fits = Math.max(Math.floor(width / (size * EM[weight])), 4);
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= fits) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), `${kept.at(-1)?.slice(0, fits - 1)}…`];
}
