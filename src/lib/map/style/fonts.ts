import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Names of the faces as layers ask for them. */
export const FACES = { regular: 'Noto Sans', bold: 'Noto Sans Bold', italic: 'Noto Sans Italic' } as const;

/** Scripts a face is split into, with what each file covers. */
export const SCRIPTS = {
  latin: [
    'U+0000-00FF',
    'U+0131',
    'U+0152-0153',
    'U+02BB-02BC',
    'U+02C6',
    'U+02DA',
    'U+02DC',
    'U+2000-206F',
    'U+20AC',
    'U+2122',
  ],
  // What geodata/sources/fonts.mjs keeps; other letters fall back to the reader's fonts.
  'latin-ext': [
    'U+0100-0130',
    'U+0132-0151',
    'U+0154-017F',
    'U+01CD-01D4',
    'U+0218-021B',
    'U+0259',
    'U+1E0C-1E0D',
    'U+1E24-1E25',
    'U+1E2A-1E2B',
    'U+1E5A-1E63',
    'U+1E6C-1E6D',
    'U+1E92-1E93',
  ],
  cyrillic: ['U+0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'],
} as const;

export type Script = keyof typeof SCRIPTS;
/** Address of each font file by face and script. */
export type FontFiles = Record<keyof typeof FACES, Record<Script, string>>;

/** The style's `font-faces`: files of our own origin instead of a glyph server. */
export function fontFaces(files: FontFiles): StyleSpecification['font-faces'] {
  const scripts = Object.entries(SCRIPTS) as [Script, readonly string[]][];
  const faces = Object.entries(FACES) as [keyof typeof FACES, string][];
  return Object.fromEntries(
    faces.map(([key, name]) => [
      name,
      scripts.map(([script, ranges]) => ({ url: files[key][script], 'unicode-range': [...ranges] })),
    ]),
  );
}
