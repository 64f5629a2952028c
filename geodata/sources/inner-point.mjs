// Points for labels: well inside an area, away from its border.
import polylabel from 'polylabel';

const ringArea = (ring) => {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++)
    sum += (ring[j][0] - ring[i][0]) * (ring[j][1] + ring[i][1]);
  return Math.abs(sum / 2);
};

/** Area of a polygon's outer ring in square degrees, with longitudes shrunk by latitude. */
const weight = (polygon) => ringArea(polygon[0]) * Math.cos((polygon[0][0][1] * Math.PI) / 180);

/**
 * Pole of inaccessibility of the largest part, measured with longitudes shrunk to the part's latitude.
 * @param {{ type: string, coordinates: number[][][] | number[][][][] }} geometry Polygon or MultiPolygon, lon, lat
 * @returns {[number, number]} lon, lat with 4 decimals
 */
export function innerPoint(geometry) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const largest = polygons.reduce((a, b) => (weight(b) > weight(a) ? b : a));
  const lats = largest[0].map(([, lat]) => lat);
  const shrink = Math.cos((((Math.min(...lats) + Math.max(...lats)) / 2) * Math.PI) / 180);
  const scaled = largest.map((ring) => ring.map(([lon, lat]) => [lon * shrink, lat]));
  const [x, y] = polylabel(scaled, 0.01);
  return [Number((x / shrink).toFixed(4)), Number(y.toFixed(4))];
}
