import type { Palette } from '../style/palette.ts';
import { icons, type IconName } from './icons.ts';

/** One symbol to draw, in CSS pixels. */
export interface Symbol {
  kind: 'strike' | 'response';
  x: number;
  y: number;
  /** Half the diagonal of a diamond, radius of a disc. */
  radius: number;
  /** No figure reported. */
  hollow: boolean;
  planned: boolean;
  /** More than 1: a stack with this numeral. */
  count: number;
  icon: IconName | null;
}

/** What is drawn around a symbol. */
export type Emphasis = 'hovered' | 'selected' | null;

const CASING = 1.5;
const NUMERAL = '700 13px "Source Sans 3 Variable", "Source Sans 3", "Segoe UI", Arial, sans-serif';

/** A diamond or a disc about a point, as a path. */
function outline(
  ctx: CanvasRenderingContext2D,
  kind: Symbol['kind'],
  { x, y, radius }: { x: number; y: number; radius: number },
) {
  ctx.beginPath();
  if (kind === 'response') ctx.arc(x, y, radius, 0, Math.PI * 2);
  else {
    ctx.moveTo(x, y - radius);
    ctx.lineTo(x + radius, y);
    ctx.lineTo(x, y + radius);
    ctx.lineTo(x - radius, y);
    ctx.closePath();
  }
}

/** How far outside a shape an outline at a distance runs: a diamond's corner lies √2 times as far as its side. */
const grown = (kind: Symbol['kind'], radius: number, px: number): number =>
  radius + (kind === 'strike' ? px * Math.SQRT2 : px);

function fillCased(
  ctx: CanvasRenderingContext2D,
  { symbol, fill, casing }: { symbol: Symbol; fill: string; casing: string },
) {
  ctx.fillStyle = casing;
  outline(ctx, symbol.kind, { ...symbol, radius: grown(symbol.kind, symbol.radius, CASING) });
  ctx.fill();
  ctx.fillStyle = fill;
  outline(ctx, symbol.kind, symbol);
  ctx.fill();
}

function drawPlanned(ctx: CanvasRenderingContext2D, symbol: Symbol, palette: Palette): void {
  fillCased(ctx, { symbol, fill: palette.paper, casing: palette.paper });
  ctx.strokeStyle = palette[symbol.kind];
  ctx.lineWidth = 1.8;
  ctx.setLineDash([3, 2.2]);
  outline(ctx, symbol.kind, symbol);
  ctx.stroke();
  ctx.setLineDash([]);
}

function drawNumeral(ctx: CanvasRenderingContext2D, { x, y, count }: Symbol, colour: string): void {
  ctx.font = NUMERAL;
  ctx.fillStyle = colour;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  ctx.fillText(count > 99 ? '99+' : String(count), x, y + 4.6);
}

function drawIcon(ctx: CanvasRenderingContext2D, { x, y, radius, kind, icon }: Symbol, colour: string): void {
  if (!icon) return;
  const size = kind === 'strike' ? radius * 0.86 : radius * 1.15;
  const { fill, stroke, strokeWidth, turn } = { fill: '', stroke: '', strokeWidth: 1.6, turn: 0, ...icons[icon] };
  ctx.save();
  ctx.translate(x, y);
  ctx.rotate((turn * Math.PI) / 180);
  ctx.scale(size / 16, size / 16);
  ctx.translate(-8, -8);
  ctx.fillStyle = colour;
  ctx.strokeStyle = colour;
  ctx.lineWidth = strokeWidth;
  if (fill) ctx.fill(new Path2D(fill));
  if (stroke) ctx.stroke(new Path2D(stroke));
  ctx.restore();
}

function drawEmphasis(
  ctx: CanvasRenderingContext2D,
  symbol: Symbol,
  { emphasis, palette }: { emphasis: Emphasis; palette: Palette },
) {
  if (!emphasis) return;
  const away = emphasis === 'selected' ? 7 : 5;
  outline(ctx, symbol.kind, { ...symbol, radius: symbol.radius + away });
  if (emphasis === 'selected') {
    ctx.fillStyle = palette.paper;
    ctx.fill();
    ctx.strokeStyle = palette.paper;
    ctx.lineWidth = 5;
    ctx.stroke();
  }
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = emphasis === 'selected' ? 2 : 1.5;
  ctx.stroke();
}

/** Draws a symbol with what is around it. */
export function drawSymbol(
  ctx: CanvasRenderingContext2D,
  symbol: Symbol,
  { palette, emphasis }: { palette: Palette; emphasis: Emphasis },
): void {
  const { kind, count, radius } = symbol;
  drawEmphasis(ctx, symbol, { emphasis, palette });
  if (count > 1) {
    const deck = { ...symbol, x: symbol.x + 4, y: symbol.y - 4 };
    fillCased(ctx, { symbol: deck, fill: palette[kind], casing: palette.paper });
    fillCased(ctx, { symbol, fill: palette[`${kind}Fill`], casing: palette.paper });
    return drawNumeral(ctx, symbol, palette.inkInverse);
  }
  if (symbol.planned) return drawPlanned(ctx, symbol, palette);
  const fill = symbol.icon ? palette[`${kind}Fill`] : palette[kind];
  fillCased(ctx, { symbol, fill, casing: palette.paper });
  if (symbol.icon) return drawIcon(ctx, symbol, palette.inkInverse);
  if (!symbol.hollow) return;
  ctx.fillStyle = palette.paper;
  outline(ctx, kind, { ...symbol, radius: radius * 0.46 });
  ctx.fill();
}
