/** Alphabets that our font has in files of their own, by the ending of the file's name. */
export const FONT_PARTS = {
  latin: 'Noto San0',
  'latin-ext': 'Noto San1',
  cyrillic: 'Noto San2',
  'cyrillic-ext': 'Noto San3',
} as const;

const RUNS = /([\u0100-\u02ff\u1e00-\u1eff]+)|([\u0400-\u045f\u0490\u0491]+)|([\u0460-\u048f\u0492-\u052f]+)/g;

/** Text that can stand in an SVG. */
export function escapeSvg(text: string): string {
  const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => named[character] ?? '');
}

/** The same, each stretch beyond plain Latin in the part of the font that has its letters. */
export function toSvgText(text: string): string {
  const families = [FONT_PARTS['latin-ext'], FONT_PARTS.cyrillic, FONT_PARTS['cyrillic-ext']];
  return escapeSvg(text).replace(RUNS, (run: string, ...groups: (string | undefined)[]) => {
    const family = families[groups.findIndex((group) => group !== undefined)] ?? FONT_PARTS.latin;
    return `<tspan font-family="${family}">${run}</tspan>`;
  });
}
