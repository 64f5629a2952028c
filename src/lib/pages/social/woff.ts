/** A table of a font file: where it lies in the woff, and its checksum. */
interface Table {
  tag: Uint8Array;
  checksum: number;
  data: Uint8Array;
}

const HEAD = 12;
const ENTRY = 16;
const padded = (bytes: number): number => (bytes + 3) & ~3;

/**
 * Takes the font out of a WOFF 1.0 file (w3.org/TR/WOFF): the same tables, inflated, behind an sfnt directory.
 * @throws when the file is no WOFF
 */
export function unwrapWoff(woff: Uint8Array, inflate: (data: Uint8Array) => Uint8Array): Uint8Array {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  const signature = view.getUint32(0);
  if (signature !== 0x774f4646) throw new Error(`Expected a WOFF file, saw the signature ${signature.toString(16)}.`);
  const count = view.getUint16(12);
  const tables = Array.from({ length: count }, (_, i): Table => {
    const at = 44 + i * 20;
    const [offset, packed, full] = [view.getUint32(at + 4), view.getUint32(at + 8), view.getUint32(at + 12)];
    const data = woff.subarray(offset, offset + packed);
    const tag = woff.subarray(at, at + 4);
    return { tag, checksum: view.getUint32(at + 16), data: packed < full ? inflate(data) : data };
  });
  return writeFont(view.getUint32(4), tables);
}

function writeFont(flavor: number, tables: readonly Table[]): Uint8Array {
  const start = HEAD + tables.length * ENTRY;
  const font = new Uint8Array(tables.reduce((size, { data }) => size + padded(data.length), start));
  const view = new DataView(font.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, flavor);
  [tables.length, 2 ** power * 16, power, (tables.length - 2 ** power) * 16].forEach((value, i) => {
    view.setUint16(4 + i * 2, value);
  });
  let offset = start;
  tables.forEach(({ tag, checksum, data }, i) => {
    const at = HEAD + i * ENTRY;
    font.set(tag, at);
    view.setUint32(at + 4, checksum);
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, data.length);
    font.set(data, offset);
    offset += padded(data.length);
  });
  return font;
}

/**
 * Writes another family name over a font's own, as long as it: in place, in both ways a font spells its names.
 * @throws when the names differ in length
 */
export function renameFamily(font: Uint8Array, from: string, to: string): Uint8Array {
  if (from.length !== to.length) throw new Error(`Expected a name as long as "${from}", saw "${to}".`);
  const renamed = font.slice();
  for (const spell of [asLatin, asUtf16]) {
    const [old, next] = [spell(from), spell(to)];
    for (let at = 0; at + old.length <= renamed.length; at += 1) {
      if (old.every((byte, i) => renamed[at + i] === byte)) renamed.set(next, at);
    }
  }
  return renamed;
}

const asLatin = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const asUtf16 = (text: string): number[] => asLatin(text).flatMap((code) => [0, code]);
