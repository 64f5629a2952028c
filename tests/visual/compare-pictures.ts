import { PNG } from 'pngjs';

/**
 * Two pictures of the same screen, compared as a reader would: at half size, where anti-aliasing is gone, and piece by
 * piece, so that one lost symbol counts however large the screen is.
 */

/** Side of a piece, in pixels of the reduced picture, and how far apart pieces begin. */
const PIECE = 8;
const STEP = 4;
/** A pixel has changed when a channel differs by more than this, of 255. */
const CHANGED = 40;
/** A piece has changed when more of its 64 pixels have; the smallest symbol covers about 20. */
const MOST_CHANGED = 11;
/** A piece may have moved by one reduced pixel: letters set a hair's breadth elsewhere are no difference. */
const SHIFTS = [-1, 0, 1].flatMap((dy) => [-1, 0, 1].map((dx) => ({ dx, dy })));

/** A pixel is coloured when its channels are farther apart than this. Strikes and responses are; names are not. */
const COLOURED = 60;
/** More coloured pixels gained or lost than an edge of a few pixels explains. */
const MOST_COLOUR = 3;
/** So many pieces without colour may differ on a map: MapLibre may write a town's name here or there. */
const MOST_GREY_ON_MAP = 40;

/** A piece that differs, in pixels of the reduced picture from its top left. */
export interface Difference {
  x: number;
  y: number;
  /** Pixels of the piece that have changed, of 64. */
  changed: number;
  /** True when there is more or less colour in it than there was. */
  coloured: boolean;
}

/** Part of a picture, in its pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * The differences that count: all, but for a few names on the map.
 * @param map where the map is in the picture; null when it shows none
 */
export function differencesThatCount(differences: readonly Difference[], map: Box | null): Difference[] {
  const isName = ({ x, y, coloured }: Difference): boolean =>
    map !== null &&
    !coloured &&
    x >= map.x - PIECE &&
    y >= map.y - PIECE &&
    x < map.x + map.width &&
    y < map.y + map.height;
  const names = differences.filter(isName);
  return names.length > MOST_GREY_ON_MAP ? [...differences] : differences.filter((piece) => !isName(piece));
}

/** Reads a PNG. */
export const readPicture = (bytes: Buffer): PNG => PNG.sync.read(bytes);

/** Writes a PNG without its alpha channel, as small as deflate makes it. */
export function writePicture(picture: PNG): Buffer {
  return PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 });
}

/** Halves a picture: each pixel is the mean of four. */
export function halve(picture: PNG): PNG {
  const half = new PNG({ width: picture.width >> 1, height: picture.height >> 1 });
  for (let y = 0; y < half.height; y += 1) {
    for (let x = 0; x < half.width; x += 1) {
      const at = (y * 2 * picture.width + x * 2) * 4;
      for (let channel = 0; channel < 4; channel += 1) {
        half.data[(y * half.width + x) * 4 + channel] = meanOfFour(picture, at + channel);
      }
    }
  }
  return half;
}

function meanOfFour({ data, width }: PNG, at: number): number {
  const below = at + width * 4;
  const sum = (data[at] ?? 0) + (data[at + 4] ?? 0) + (data[below] ?? 0) + (data[below + 4] ?? 0);
  return Math.round(sum / 4);
}

/**
 * Pieces in which two pictures of one size differ, from the top; none when they show the same.
 * @throws when their sizes differ
 */
export function findDifferences(expected: PNG, actual: PNG): Difference[] {
  const { width, height } = expected;
  if (actual.width !== width || actual.height !== height) {
    throw new Error(`Expected a picture of ${width} × ${height} px, saw ${actual.width} × ${actual.height}.`);
  }
  const found: Difference[] = [];
  for (let y = 0; y + PIECE <= height; y += STEP) {
    for (let x = 0; x + PIECE <= width; x += STEP) {
      const changed = leastChanged({ expected, actual, x, y });
      if (changed <= MOST_CHANGED) continue;
      const coloured = Math.abs(countColoured(expected, x, y) - countColoured(actual, x, y)) > MOST_COLOUR;
      found.push({ x, y, changed, coloured });
    }
  }
  return found;
}

interface Piece {
  expected: PNG;
  actual: PNG;
  x: number;
  y: number;
}

/** Changed pixels of a piece where it lies best; looked for elsewhere only when it differs where it is. */
function leastChanged(piece: Piece): number {
  const still = countChanged(piece, 0, 0);
  if (still <= MOST_CHANGED) return still;
  return Math.min(...SHIFTS.map(({ dx, dy }) => countChanged(piece, dx, dy)));
}

function countChanged({ expected, actual, x, y }: Piece, dx: number, dy: number): number {
  let count = 0;
  for (let row = 0; row < PIECE; row += 1) {
    for (let column = 0; column < PIECE; column += 1) {
      const from = offsetOf(expected, x + column, y + row);
      const to = offsetOf(actual, x + column + dx, y + row + dy);
      if (isChanged(expected.data, from, actual.data, to)) count += 1;
    }
  }
  return count;
}

/** Coloured pixels of a piece. */
function countColoured(picture: PNG, x: number, y: number): number {
  let count = 0;
  for (let i = 0; i < PIECE * PIECE; i += 1) {
    const at = offsetOf(picture, x + (i % PIECE), y + Math.floor(i / PIECE));
    const channels = [0, 1, 2].map((channel) => picture.data[at + channel] ?? 0);
    if (Math.max(...channels) - Math.min(...channels) > COLOURED) count += 1;
  }
  return count;
}

/** Where a pixel's bytes begin; beyond the edge the nearest pixel counts. */
function offsetOf({ width, height }: PNG, x: number, y: number): number {
  const [column, row] = [Math.min(Math.max(x, 0), width - 1), Math.min(Math.max(y, 0), height - 1)];
  return (row * width + column) * 4;
}

function isChanged(a: Buffer, i: number, b: Buffer, j: number): boolean {
  return [0, 1, 2].some((channel) => Math.abs((a[i + channel] ?? 0) - (b[j + channel] ?? 0)) > CHANGED);
}

/** The second picture, pale, with the pieces that differ in full colour. */
export function drawDifferences(actual: PNG, differences: readonly Difference[]): PNG {
  const { width, height } = actual;
  const drawn = new PNG({ width, height });
  actual.data.copy(drawn.data);
  const kept = new Set(differences.flatMap((piece) => pixelsOf(piece, width)));
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    if (kept.has(pixel)) continue;
    for (let channel = 0; channel < 3; channel += 1) {
      drawn.data[pixel * 4 + channel] = 200 + (drawn.data[pixel * 4 + channel] ?? 0) * 0.2;
    }
  }
  return drawn;
}

function pixelsOf({ x, y }: Difference, width: number): number[] {
  return Array.from({ length: PIECE * PIECE }, (_, i) => (y + Math.floor(i / PIECE)) * width + x + (i % PIECE));
}
