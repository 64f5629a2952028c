import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { FONT_PARTS } from '../../map/svg-text.ts';
import { renameFamily, unwrapWoff } from './woff.ts';

/** Kept between builds; a picture is drawn anew when its SVG, and so its content, has changed. */
const CACHE = '.svelte-kit/social';
const FONTS = 'node_modules/@fontsource/noto-sans/files';
/** Drawn when this machine has no resvg. */
const FALLBACK = 'static/embed-thumbnail.png';

const FACES = Object.entries(FONT_PARTS).flatMap(([part, family]) =>
  ['400-normal', '400-italic', '700-normal'].map((face) => ({ face: `noto-sans-${part}-${face}`, family })),
);

let fontFiles: string[] | null = null;

/** Our fonts as files that resvg reads: it knows no woff, and of files with one family name it takes one. */
function readFonts(): string[] {
  if (fontFiles) return fontFiles;
  mkdirSync(CACHE, { recursive: true });
  fontFiles = FACES.flatMap(({ face, family }) => {
    const [from, to] = [`${FONTS}/${face}.woff`, `${CACHE}/${face}-${family.at(-1)}.ttf`];
    if (!existsSync(from)) return [];
    if (!existsSync(to)) {
      const font = unwrapWoff(readFileSync(from), (data) => inflateSync(data));
      writeFileSync(to, renameFamily(font, 'Noto Sans', family));
    }
    return [to];
  });
  return fontFiles;
}

/** An SVG as a PNG, in our own fonts. A machine without resvg gets one picture for all pages, and is told. */
export async function rasterise(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const cached = `${CACHE}/${createHash('sha1').update(svg).digest('hex')}.png`;
  if (existsSync(cached)) return new Uint8Array(readFileSync(cached));
  const resvg = await import('@resvg/resvg-js').catch((fault: unknown) => {
    console.warn(`Social pictures: resvg does not run here (${String(fault)}); every page gets the same one.`);
    return null;
  });
  if (!resvg) return new Uint8Array(readFileSync(FALLBACK));
  const font = { fontFiles: readFonts(), loadSystemFonts: false, defaultFontFamily: FONT_PARTS.latin };
  const png = new resvg.Resvg(svg, { font }).render().asPng();
  writeFileSync(cached, png);
  return new Uint8Array(png);
}
