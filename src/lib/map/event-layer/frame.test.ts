import { describe, expect, it } from 'vitest';
import { toWorld } from '../mercator.ts';
import { toScreenMatrix, type Camera } from './frame.ts';

const HEIGHT = 600;
const camera = (over: Partial<Camera> = {}): Camera => ({
  ...{ lng: 30.5, lat: 50.4, zoom: 6, bearing: 0, pitch: 0, roll: 0, fov: 36.87, centre: { x: 500, y: 300 } },
  ...over,
});

function project(of: Camera, lon: number, lat: number): [number, number] {
  const [a, b, c, d, e, f, g, h, i] = toScreenMatrix(of, HEIGHT);
  const { x, y } = toWorld(lon, lat);
  const w = g * x + h * y + i;
  return [(a * x + b * y + c) / w, (d * x + e * y + f) / w];
}

describe('the camera', () => {
  it('shows its centre where it is told, however it is turned', () => {
    const [x, y] = project(camera({ bearing: 70, pitch: 60, roll: 10, centre: { x: 620, y: 250 } }), 30.5, 50.4);
    expect(x).toBeCloseTo(620, 6);
    expect(y).toBeCloseTo(250, 6);
  });

  it('counts 512 px at zoom 0 around the world, twice as much a zoom', () => {
    // At zoom 6 a degree east is 512 · 64 / 360 px.
    expect(project(camera(), 31.5, 50.4)[0]).toBeCloseTo(500 + (512 * 64) / 360, 6);
  });

  it('shows the east above the centre when it looks east', () => {
    const [x, y] = project(camera({ bearing: 90 }), 31.5, 50.4);
    expect(x).toBeCloseTo(500, 6);
    expect(y).toBeCloseTo(300 - (512 * 64) / 360, 6);
  });

  it('shows what lies far off higher and closer together when it is tilted', () => {
    const far = project(camera({ pitch: 50 }), 31.5, 52);
    const near = project(camera({ pitch: 50 }), 31.5, 49);
    expect(far[1]).toBeLessThan(300);
    expect(far[0] - 500).toBeLessThan(near[0] - 500);
  });
});
