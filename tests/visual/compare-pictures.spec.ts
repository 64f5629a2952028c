import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { expect, test } from '@playwright/test';
import { differencesThatCount, findDifferences, halve, readPicture, type Difference } from './compare-pictures.ts';

/** The comparison itself, on a kept picture: blind to what a reader would not see, and to nothing else. */

const KEPT = readFileSync(new URL('pictures/dashboard-light.png', import.meta.url));
/** The map's part of the kept picture, in its own pixels. */
const MAP = { left: 152, top: 24, right: 640, bottom: 316 };
const LAND = [242, 241, 237];
const INKS = [
  [213, 94, 0],
  [0, 114, 178],
];

interface Blob {
  left: number;
  top: number;
  right: number;
  bottom: number;
  area: number;
}

function isInk({ data, width }: PNG, x: number, y: number): boolean {
  const at = (y * width + x) * 4;
  return INKS.some((ink) => ink.every((value, channel) => Math.abs(value - (data[at + channel] ?? 0)) < 70));
}

/** Patches of the strike's or the response's colour on the map. */
function findBlobs(picture: PNG): Blob[] {
  const seen = new Set<number>();
  const blobs: Blob[] = [];
  for (let y = MAP.top; y < MAP.bottom; y += 1) {
    for (let x = MAP.left; x < MAP.right; x += 1) {
      if (!seen.has(y * picture.width + x) && isInk(picture, x, y)) blobs.push(fill(picture, { x, y }, seen));
    }
  }
  return blobs;
}

function fill(picture: PNG, start: { x: number; y: number }, seen: Set<number>): Blob {
  const blob = { left: start.x, top: start.y, right: start.x, bottom: start.y, area: 0 };
  const queue = [start];
  for (let point = queue.pop(); point; point = queue.pop()) {
    const { x, y } = point;
    if (seen.has(y * picture.width + x) || !isInk(picture, x, y)) continue;
    seen.add(y * picture.width + x);
    blob.area += 1;
    blob.left = Math.min(blob.left, x);
    blob.right = Math.max(blob.right, x);
    blob.top = Math.min(blob.top, y);
    blob.bottom = Math.max(blob.bottom, y);
    queue.push({ x: x + 1, y }, { x: x - 1, y }, { x, y: y + 1 }, { x, y: y - 1 });
  }
  return blob;
}

/** Small, about as wide as high, and full: symbols, not hatches or lines. */
function isSymbol({ left, top, right, bottom, area }: Blob): boolean {
  const [width, height] = [right - left + 1, bottom - top + 1];
  return width >= 5 && width <= 14 && Math.abs(width - height) <= 3 && area > width * height * 0.35;
}

function changed(change: (picture: PNG) => void): Difference[] {
  const copy = readPicture(KEPT);
  change(copy);
  return findDifferences(readPicture(KEPT), copy);
}

test('a picture is like itself', () => {
  expect(changed(() => {})).toEqual([]);
});

test('any one symbol that is lost from the map is a difference, there and nowhere else', () => {
  const symbols = findBlobs(readPicture(KEPT)).filter(isSymbol);
  expect(symbols.length).toBeGreaterThan(6);
  for (const symbol of symbols) {
    const differences = changed(({ data, width }) => {
      for (let y = symbol.top - 1; y <= symbol.bottom + 1; y += 1) {
        for (let x = symbol.left - 1; x <= symbol.right + 1; x += 1) data.set(LAND, (y * width + x) * 4);
      }
    });
    const map = { x: MAP.left, y: MAP.top, width: MAP.right - MAP.left, height: MAP.bottom - MAP.top };
    expect(differencesThatCount(differences, map).length, JSON.stringify(symbol)).toBeGreaterThan(0);
    for (const { x, y } of differences) {
      expect(Math.hypot(x - symbol.left, y - symbol.top), JSON.stringify(symbol)).toBeLessThan(20);
    }
  }
});

test('shades that differ a little, as between two ways to smooth an edge, are no difference', () => {
  const differences = changed(({ data }) => {
    for (let i = 0; i < data.length; i += 1)
      data[i] = Math.min(Math.max((data[i] ?? 0) + ((i * 7919) % 41) - 20, 0), 255);
  });
  expect(differences).toEqual([]);
});

test('one name of a town that is written elsewhere on the map is let pass, many are not', () => {
  const piece = (x: number, coloured = false): Difference => ({ x, y: 100, changed: 30, coloured });
  const map = { x: 150, y: 20, width: 480, height: 290 };
  expect(differencesThatCount([piece(200), piece(204)], map)).toEqual([]);
  expect(differencesThatCount([piece(200), piece(204, true)], map)).toEqual([piece(204, true)]);
  expect(differencesThatCount([piece(20)], map)).toEqual([piece(20)]);
  expect(differencesThatCount([piece(200)], null)).toHaveLength(1);
  const many = Array.from({ length: 50 }, (_, i) => piece(200 + i));
  expect(differencesThatCount(many, map)).toEqual(many);
});

test('halving makes one pixel of four', () => {
  const four = new PNG({ width: 2, height: 2 });
  four.data.set([0, 0, 0, 255, 255, 255, 255, 255, 255, 0, 0, 255, 0, 255, 0, 255]);
  const { width, height, data } = halve(four);
  expect([width, height, ...data]).toEqual([1, 1, 128, 128, 64, 255]);
});

test('pictures of different sizes are refused', () => {
  const [small, large] = [new PNG({ width: 8, height: 8 }), new PNG({ width: 16, height: 8 })];
  expect(() => findDifferences(small, large)).toThrow('Expected a picture of 8 × 8 px, saw 16 × 8.');
});
