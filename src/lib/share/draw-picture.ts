/** What is written round the map in the picture that a reader takes away. */
export interface PictureText {
  title: string;
  /** Dates and counts, in a line. */
  subtitle: string;
  /** Rows of the key. */
  key: { kind: 'strike' | 'response'; label: string }[];
  credits: string;
  address: string;
}

/** Sizes in CSS pixels; the picture has `scale` device pixels for each. */
export const PICTURE = { widthPx: 1200, mapPx: 675, headPx: 92, footPx: 60, scale: 2 } as const;

const PAD = 28;
const FONT = '"Source Sans 3 Variable", "Segoe UI", Roboto, Arial, sans-serif';

/** Colours by token name, as the page has them now. */
export type Tokens = (name: string) => string;

/** Reads the design tokens of an element's theme. */
export function tokensOf(element: Element): Tokens {
  const style = getComputedStyle(element);
  return (name) => style.getPropertyValue(`--${name}`).trim();
}

/** Draws title, dates, map, key and credits into a canvas of its own. */
export function drawPicture(map: CanvasImageSource, text: PictureText, token: Tokens): HTMLCanvasElement {
  const { widthPx, mapPx, headPx, footPx, scale } = PICTURE;
  const canvas = document.createElement('canvas');
  canvas.width = widthPx * scale;
  canvas.height = (headPx + mapPx + footPx) * scale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas to draw on.');
  context.scale(scale, scale);
  context.fillStyle = token('paper');
  context.fillRect(0, 0, widthPx, headPx + mapPx + footPx);
  context.drawImage(map, 0, headPx, widthPx, mapPx);
  drawHead(context, text, token);
  drawKey(context, text.key, token);
  drawFoot(context, text, token);
  return canvas;
}

function drawHead(context: CanvasRenderingContext2D, { title, subtitle }: PictureText, token: Tokens): void {
  write(context, title, { x: PAD, y: 42, font: `700 30px ${FONT}`, fill: token('ink') });
  write(context, subtitle, { x: PAD, y: 72, font: `400 20px ${FONT}`, fill: token('ink-2') });
}

function drawFoot(context: CanvasRenderingContext2D, { credits, address }: PictureText, token: Tokens): void {
  const y = PICTURE.headPx + PICTURE.mapPx;
  write(context, address, { x: PAD, y: y + 24, font: `400 16px ${FONT}`, fill: token('ink-2') });
  write(context, credits, { x: PAD, y: y + 46, font: `400 14px ${FONT}`, fill: token('ink-2') });
}

function drawKey(context: CanvasRenderingContext2D, key: PictureText['key'], token: Tokens): void {
  if (key.length === 0) return;
  const font = `400 18px ${FONT}`;
  context.font = font;
  const widths = key.map(({ label }) => context.measureText(label).width + 44);
  const y = PICTURE.headPx + PICTURE.mapPx - 24;
  context.fillStyle = token('paper');
  context.fillRect(
    PAD - 12,
    y - 26,
    widths.reduce((sum, width) => sum + width, 12),
    40,
  );
  let x = PAD;
  key.forEach(({ kind, label }, index) => {
    drawGlyph(context, kind, { x: x + 8, y: y - 6, fill: token(kind) });
    write(context, label, { x: x + 24, y, font, fill: token('ink') });
    x += widths[index] ?? 0;
  });
}

interface Mark {
  x: number;
  y: number;
  fill: string;
}

/** A diamond for a strike, a disc for a response, as on the map. */
function drawGlyph(context: CanvasRenderingContext2D, kind: 'strike' | 'response', { x, y, fill }: Mark): void {
  context.fillStyle = fill;
  context.beginPath();
  if (kind === 'response') context.arc(x, y, 7, 0, 2 * Math.PI);
  else
    for (const [dx, dy] of [
      [0, -9],
      [9, 0],
      [0, 9],
      [-9, 0],
    ] as const)
      context.lineTo(x + dx, y + dy);
  context.fill();
}

function write(context: CanvasRenderingContext2D, text: string, { x, y, fill, font }: Mark & { font: string }): void {
  context.font = font;
  context.fillStyle = fill;
  context.fillText(text, x, y, PICTURE.widthPx - 2 * PAD);
}

/** The canvas as a PNG file. */
export function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be written.'))),
      'image/png',
    );
  });
}
