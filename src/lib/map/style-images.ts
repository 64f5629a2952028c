import type { MapLibreMap } from 'maplibre-gl';

/** Pixels of an image for `addImage`, with how many of them make a CSS pixel. */
export interface StyleImage {
  width: number;
  height: number;
  data: Uint8ClampedArray;
  pixelRatio: number;
}

const DOT_RADIUS_PX = 1.9;
const RATIO = 2;

/**
 * Images that the style names in words: `dot #4c4e50` is a town's dot in that colour, `room 24` a transparent square of
 * 24 px that keeps names away, `room 120x22` an oblong one. Null for other names.
 */
export function styleImage(name: string): StyleImage | null {
  const [kind, argument = ''] = name.split(' ');
  if (kind === 'dot') return dot(argument);
  if (kind === 'room') return room(argument);
  return null;
}

/** Makes a map ask here for the images that its style names in words. */
export function provideStyleImages(map: MapLibreMap): void {
  map.setMissingStyleImageResolver((name) => {
    const image = styleImage(name);
    if (image && !map.hasImage(name)) map.addImage(name, image, { pixelRatio: image.pixelRatio });
  });
}

function room(size: string): StyleImage {
  const [width = 1, height = width] = size.split('x').map((part) => Math.max(1, Math.round(Number(part)) || 1));
  return { width, height, data: new Uint8ClampedArray(width * height * 4), pixelRatio: 1 };
}

/** A disc with a soft edge of one device pixel. */
function dot(colour: string): StyleImage {
  const side = Math.ceil(DOT_RADIUS_PX * 2 * RATIO) + 2;
  const data = new Uint8ClampedArray(side * side * 4);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16));
  for (let i = 0; i < side * side; i += 1) {
    const [x, y] = [(i % side) + 0.5 - side / 2, Math.floor(i / side) + 0.5 - side / 2];
    const cover = Math.min(1, Math.max(0, DOT_RADIUS_PX * RATIO + 0.5 - Math.hypot(x, y)));
    data.set([red, green, blue, Math.round(cover * 255)], i * 4);
  }
  return { width: side, height: side, data, pixelRatio: RATIO };
}
