import type { Palette } from '../style/palette.ts';
import { tagBox, type Tag } from '../tags.ts';
import type { Projection } from './symbol-layer.ts';

const FONT = 'italic 400 13px "Source Sans 3 Variable", "Source Sans 3", "Segoe UI", Arial, sans-serif';

/** Draws "somewhere in Poland" in its box; returns the box. */
export function drawTag(
  ctx: CanvasRenderingContext2D,
  tag: Tag,
  { projection, palette }: { projection: Projection; palette: Palette },
): { x: number; y: number; width: number; height: number } {
  ctx.font = FONT;
  const box = tagBox(tag, projection, ctx.measureText(tag.text).width);
  ctx.beginPath();
  ctx.roundRect(box.x, box.y, box.width, box.height, 2);
  ctx.fillStyle = palette.paper;
  ctx.fill();
  ctx.strokeStyle = tag.mark.strikes.length > 0 ? palette.strike : palette.response;
  ctx.lineWidth = 1;
  ctx.stroke();
  ctx.fillStyle = palette.ink;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
  ctx.fillText(tag.text, box.x + 8, box.y + 15);
  return box;
}
