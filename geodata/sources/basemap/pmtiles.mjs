// Writes one PMTiles v3 archive from encoded tiles: header, one root directory, metadata, tiles in Hilbert order. The same
// tiles give the same bytes.
import zlib from 'node:zlib';
import {
  Compression,
  headerToBytes,
  HEADER_SIZE_BYTES,
  ROOT_SIZE,
  serializeDir,
  TileType,
  zxyToTileID,
} from 's2-pmtiles';

const gzip = (bytes) => zlib.gzipSync(bytes, { level: 9 });

/** Directory entries and the blob they point into; tiles with equal bytes (plain land) are stored once. */
function layOut(tiles) {
  const stored = new Map();
  const chunks = [];
  let length = 0;
  const entries = tiles.map(({ tileID, bytes }) => {
    const key = Buffer.from(bytes).toString('base64');
    const known = stored.get(key);
    if (known) return { ...known, tileID };
    const chunk = gzip(bytes);
    const entry = { tileID, offset: length, length: chunk.length, runLength: 1 };
    chunks.push(chunk);
    length += chunk.length;
    stored.set(key, entry);
    return entry;
  });
  return { entries, data: Buffer.concat(chunks), contents: stored.size };
}

/**
 * @param {{ z: number, x: number, y: number, bytes: Uint8Array }[]} tiles vector tiles, not compressed
 * @param {object} metadata name, description, attribution, vector_layers
 * @returns {Buffer} the archive
 * @throws when the directory outgrows the 16 kB that a reader fetches first
 */
export function toPmtiles(tiles, metadata) {
  const sorted = tiles
    .map((tile) => ({ ...tile, tileID: zxyToTileID(tile.z, tile.x, tile.y) }))
    .sort((a, b) => a.tileID - b.tileID);
  const { entries, data, contents } = layOut(sorted);
  const root = gzip(serializeDir(entries));
  const json = gzip(Buffer.from(JSON.stringify(metadata)));
  if (HEADER_SIZE_BYTES + root.length > ROOT_SIZE)
    throw new Error(`root directory: expected at most ${ROOT_SIZE} bytes, got ${root.length}`);
  const start = HEADER_SIZE_BYTES + root.length + json.length;
  const header = headerToBytes({
    specVersion: 3,
    rootDirectoryOffset: HEADER_SIZE_BYTES,
    rootDirectoryLength: root.length,
    jsonMetadataOffset: HEADER_SIZE_BYTES + root.length,
    jsonMetadataLength: json.length,
    leafDirectoryOffset: start,
    leafDirectoryLength: 0,
    tileDataOffset: start,
    tileDataLength: data.length,
    numAddressedTiles: entries.length,
    numTileEntries: entries.length,
    numTileContents: contents,
    clustered: true,
    internalCompression: Compression.Gzip,
    tileCompression: Compression.Gzip,
    tileType: TileType.Pbf,
    minZoom: Math.min(...tiles.map(({ z }) => z)),
    maxZoom: Math.max(...tiles.map(({ z }) => z)),
  });
  const magic = Buffer.from(header);
  magic.write('PMTiles', 0, 'latin1');
  return Buffer.concat([magic, root, json, data]);
}
