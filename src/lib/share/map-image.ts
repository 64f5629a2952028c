import { PICTURE } from './draw-picture.ts';

/** The map as it stands on this page, cut to the picture's shape. Throws when there is none to be read. */
export async function readMapImage(): Promise<HTMLCanvasElement> {
  const map = document.querySelector<HTMLElement>('[data-map]');
  if (!map) throw new Error('There is no map on this page.');
  const layers = [...map.querySelectorAll('canvas')];
  const [first] = layers;
  if (!first) throw new Error('The map has no picture to take.');
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return cutToShape(layers, first.width, first.height);
}

/** All layers on one canvas, the middle of it in the picture's proportions. */
function cutToShape(layers: readonly HTMLCanvasElement[], width: number, height: number): HTMLCanvasElement {
  const shape = PICTURE.widthPx / PICTURE.mapPx;
  const cutWidth = Math.min(width, height * shape);
  const cutHeight = cutWidth / shape;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(cutWidth);
  canvas.height = Math.round(cutHeight);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas to draw on.');
  for (const layer of layers)
    context.drawImage(layer, -(width - cutWidth) / 2, -(height - cutHeight) / 2, width, height);
  return canvas;
}
