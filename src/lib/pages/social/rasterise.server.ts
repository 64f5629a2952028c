import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Kept between builds; a picture is drawn anew when its SVG, and so its content, has changed. */
const CACHE = '.svelte-kit/social';
/** The font of the interface with all its letters; resvg reads no woff2. */
const FONTS = 'node_modules/@expo-google-fonts/source-sans-3';
const FACES = ['400Regular', '400Regular_Italic', '700Bold'];
/** Shown when this machine has no resvg. */
const FALLBACK = 'static/embed-thumbnail.png';

/** An SVG as a PNG, in our own fonts. A machine without resvg gets one picture for all pages, and is told. */
export async function rasterise(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const cached = `${CACHE}/${createHash('sha1').update(svg).digest('hex')}.png`;
  if (existsSync(cached)) return new Uint8Array(readFileSync(cached));
  const resvg = await import('@resvg/resvg-js').catch((fault: unknown) => {
    console.warn(`Social pictures: resvg does not run here (${String(fault)}); every page gets the same one.`);
    return null;
  });
  if (!resvg) return new Uint8Array(readFileSync(FALLBACK));
  const fontFiles = FACES.map((face) => `${FONTS}/${face}/SourceSans3_${face}.ttf`);
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' };
  const png = new resvg.Resvg(svg, { font }).render().asPng();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(cached, png);
  return new Uint8Array(png);
}
