import { EVENT_TYPES } from '$geodata/model/event-table.ts';
import { iconOf, icons, type Icon } from '../symbols/icons.ts';

/** Width and height of a glyph's cell, CSS px. */
const CELL_PX = 32;
/** Cells across and down: an icon for each type of event, then the numerals of stacks. */
export const GLYPH_COLUMNS = 12;
export const GLYPH_ROWS = 10;
/** The largest count written as it is; above it stands the last cell, "99+". */
const MOST_COUNTED = 99;
const NUMERAL = '700 13px "Source Sans 3 Variable", "Source Sans 3", "Segoe UI", Arial, sans-serif';

/** Cell of a type's icon; 0 is none. */
export const iconGlyph = (type: number): number => Math.min(type, EVENT_TYPES.length - 1) + 1;

/** Cell of the numeral of a stack of two or more. */
export const countGlyph = (count: number): number => EVENT_TYPES.length + Math.min(count, MOST_COUNTED + 1) - 1;

/** The icons and numerals as one picture, {@link CELL_PX} × the ratio a cell; only its opacity counts. */
export function drawGlyphs(pixelRatio: number): OffscreenCanvas {
  const scale = pixelRatio * CELL_PX;
  const canvas = new OffscreenCanvas(GLYPH_COLUMNS * scale, GLYPH_ROWS * scale);
  const ctx = canvas.getContext('2d');
  if (!ctx) throw new Error('Event layer: expected a 2D canvas context, got none.');
  EVENT_TYPES.forEach((event_type, i) => {
    place(ctx, { cell: i, pixelRatio }, () => drawIcon(ctx, icons[iconOf({ event_type, weapons: [] })]));
  });
  ctx.font = NUMERAL;
  ctx.textAlign = 'center';
  for (let count = 2; count <= MOST_COUNTED + 1; count++) {
    const text = count > MOST_COUNTED ? `${MOST_COUNTED}+` : String(count);
    place(ctx, { cell: countGlyph(count) - 1, pixelRatio }, () => ctx.fillText(text, CELL_PX / 2, CELL_PX / 2 + 4.6));
  }
  return canvas;
}

function place(
  ctx: OffscreenCanvasRenderingContext2D,
  { cell, pixelRatio }: { cell: number; pixelRatio: number },
  draw: () => void,
): void {
  const [column, row] = [cell % GLYPH_COLUMNS, Math.floor(cell / GLYPH_COLUMNS)];
  ctx.setTransform(pixelRatio, 0, 0, pixelRatio, column * CELL_PX * pixelRatio, row * CELL_PX * pixelRatio);
  draw();
}

/** An icon of a 16 × 16 grid, in the middle of its cell at half its size, so that neighbours never bleed in. */
function drawIcon(ctx: OffscreenCanvasRenderingContext2D, icon: Icon): void {
  const { fill, stroke, strokeWidth = 1.6, turn = 0 } = icon;
  ctx.translate(CELL_PX / 2, CELL_PX / 2);
  ctx.rotate((turn * Math.PI) / 180);
  ctx.scale(CELL_PX / 32, CELL_PX / 32);
  ctx.translate(-8, -8);
  ctx.lineWidth = strokeWidth;
  if (fill) ctx.fill(new Path2D(fill));
  if (stroke) ctx.stroke(new Path2D(stroke));
}
