// Writes src/lib/map/fonts/: the Latin Extended letters of European names out of Noto Sans (SIL OFL 1.1). The package's
// own file for that range is 55 kB for phonetic and African letters that place names here never use.
import fs from 'node:fs';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const PACKAGE = fileURLToPath(new URL('../../node_modules/@fontsource/noto-sans/', import.meta.url));
const OUT = fileURLToPath(new URL('../../src/lib/map/fonts/', import.meta.url));
const FACES = ['400-normal', '600-normal', '400-italic'];
/** Latin Extended-A, comma-below letters of Romanian, schwa, and the dotted letters of romanised Arabic. */
const RANGES = [
  [0x100, 0x17f],
  [0x1cd, 0x1d4],
  [0x218, 0x21b],
  [0x259, 0x259],
  [0x1e0c, 0x1e0d],
  [0x1e24, 0x1e25],
  [0x1e2a, 0x1e2b],
  [0x1e5a, 0x1e63],
  [0x1e6c, 0x1e6d],
  [0x1e92, 0x1e93],
];

const text = RANGES.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)),
).join('');
fs.mkdirSync(OUT, { recursive: true });
fs.copyFileSync(`${PACKAGE}LICENSE`, `${OUT}LICENSE`);
const sums = [];
for (const face of FACES) {
  const whole = fs.readFileSync(`${PACKAGE}files/noto-sans-latin-ext-${face}.woff2`);
  const small = await subsetFont(whole, text, { targetFormat: 'woff2' });
  const name = `noto-sans-latin-ext-a-${face}.woff2`;
  fs.writeFileSync(`${OUT}${name}`, small);
  sums.push(`${createHash('sha256').update(small).digest('hex')}  ${name}`);
  console.error(`${name}: ${small.length} bytes, was ${whole.length}`);
}
fs.writeFileSync(`${OUT}SHA256SUMS`, `${sums.join('\n')}\n`);
