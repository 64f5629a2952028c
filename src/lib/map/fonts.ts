import boldCyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff2?url';
import boldExtended from './fonts/noto-sans-latin-ext-a-600-normal.woff2?url';
import boldLatin from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import italicCyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-italic.woff2?url';
import italicExtended from './fonts/noto-sans-latin-ext-a-400-italic.woff2?url';
import italicLatin from '@fontsource/noto-sans/files/noto-sans-latin-400-italic.woff2?url';
import cyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2?url';
import extended from './fonts/noto-sans-latin-ext-a-400-normal.woff2?url';
import latin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import type { FontFiles } from './style/fonts.ts';

/** Absolute addresses of the map's fonts, as a style needs them; call in the browser. */
export function fontFiles(): FontFiles {
  const absolute = (url: string): string => new URL(url, document.baseURI).href;
  return {
    regular: { latin: absolute(latin), 'latin-ext': absolute(extended), cyrillic: absolute(cyrillic) },
    bold: { latin: absolute(boldLatin), 'latin-ext': absolute(boldExtended), cyrillic: absolute(boldCyrillic) },
    italic: { latin: absolute(italicLatin), 'latin-ext': absolute(italicExtended), cyrillic: absolute(italicCyrillic) },
  };
}
