import { DEGREE, finishTable, UNREPORTED, type EventTable } from '$geodata/model/event-table.ts';
import type { Camera, Frame } from './frame.ts';
import { toScreenMatrix } from './frame.ts';
import { worldPx } from '../mercator.ts';

/** One row for tests; degrees and minutes. */
export interface TestRow {
  lon?: number;
  lat?: number;
  start?: number;
  end?: number;
  type?: number;
  precision?: number;
  magnitude?: number;
}

/** A table for tests: air strikes on Kyiv of an hour unless told otherwise. Rows in the order of their start. */
export function testTable(rows: readonly TestRow[]): EventTable {
  const column = <T>(read: (row: TestRow) => T): T[] => rows.map(read);
  return finishTable({
    lon: Int32Array.from(column(({ lon = 30.5 }) => Math.round(lon * DEGREE))),
    lat: Int32Array.from(column(({ lat = 50.4 }) => Math.round(lat * DEGREE))),
    startMin: Int32Array.from(column(({ start = 0 }) => start)),
    endMin: Int32Array.from(column(({ start = 0, end = start + 60 }) => end)),
    type: Uint8Array.from(column(({ type = 0 }) => type)),
    side: new Uint8Array(rows.length),
    precision: Uint8Array.from(column(({ precision = 1 }) => precision)),
    magnitude: Int32Array.from(column(({ magnitude = UNREPORTED }) => magnitude)),
    event: Uint32Array.from(rows, (_, row) => row),
    sides: [''],
  });
}

/** A frame for tests: 1000 × 600 px about Kyiv, north up, unless told otherwise. */
export function testFrame(fields: Partial<Camera> & { copies?: boolean; width?: number; height?: number } = {}): Frame {
  const { copies = false, width = 1000, height = 600, ...over } = fields;
  const camera: Camera = {
    ...{ lng: 30.5, lat: 50.4, zoom: 6, bearing: 0, pitch: 0, roll: 0, fov: 36.87 },
    centre: { x: width / 2, y: height / 2 },
    ...over,
  };
  const { zoom } = camera;
  const toScreen = toScreenMatrix(camera, height);
  return { width, height, pixelRatio: 1, zoom, worldPx: worldPx(zoom), copies, toScreen };
}
