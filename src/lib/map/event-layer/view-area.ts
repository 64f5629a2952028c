import { adjugate, type Frame } from './frame.ts';

/** Units of fixed-point mercator across the world. */
export const WORLD = 2 ** 32;

/** A box of the world square as fixed-point mercator; `left` may lie outside 0 to 1 where the world repeats. */
export interface ViewArea {
  /** West edge in worlds, for counting copies. */
  left: number;
  right: number;
  /** The same edges in units of {@link WORLD}, wrapped: a row lies inside when `(x - west) >>> 0 <= across`. */
  west: number;
  across: number;
  north: number;
  down: number;
}

/** The box around all the ground that the view shows, and `marginPx` beyond. */
export function viewArea(frame: Frame, marginPx: number): ViewArea {
  const corners = cornersOf(frame, marginPx);
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  let left = Math.min(...xs);
  let right = Math.max(...xs);
  if (!frame.copies) [left, right] = [Math.max(left, 0), Math.min(right, 1 - 1 / WORLD)];
  const [top, bottom] = [Math.max(Math.min(...ys), 0), Math.min(Math.max(...ys), 1 - 1 / WORLD)];
  return { left, right, ...fixed(left, right, top, bottom) };
}

function fixed(left: number, right: number, top: number, bottom: number) {
  const empty = right < left || bottom < top;
  const west = Math.floor((left - Math.floor(left)) * WORLD);
  const across = Math.min(Math.ceil((right - left) * WORLD), WORLD - 1);
  const north = Math.floor(Math.min(top, 1 - 1 / WORLD) * WORLD);
  return { west, across: empty ? -1 : across, north, down: empty ? -1 : Math.ceil((bottom - top) * WORLD) };
}

/** The view's corners on the ground; one above the horizon counts as far away. */
function cornersOf({ toScreen, width, height }: Frame, margin: number): [number, number][] {
  const back = adjugate(toScreen);
  const at = (x: number, y: number) => ({
    x: back[0] * x + back[1] * y + back[2],
    y: back[3] * x + back[4] * y + back[5],
    w: back[6] * x + back[7] * y + back[8],
  });
  const middle = at(width / 2, height / 2);
  const screen: [number, number][] = [
    [-margin, -margin],
    [width + margin, -margin],
    [width + margin, height + margin],
    [-margin, height + margin],
  ];
  const ground = screen.map(([x, y]) => at(x, y));
  if (ground.every(({ w }) => w * middle.w > 0)) return ground.map(({ x, y, w }) => [x / w, y / w]);
  const x = middle.x / middle.w;
  return [
    [x - 1.5, 0],
    [x + 1.5, 1],
  ];
}
