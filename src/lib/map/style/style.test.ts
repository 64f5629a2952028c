import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { languages } from '../../i18n/languages.ts';
import { buildStyle, EVENT_SOURCES, eventSubjects } from './build-style.ts';
import type { FontFiles } from './fonts.ts';
import { palettes, type Palette } from './palette.ts';

const file = {
  latin: 'https://x.test/l.woff2',
  'latin-ext': 'https://x.test/e.woff2',
  cyrillic: 'https://x.test/c.woff2',
};
const fonts: FontFiles = { regular: file, bold: file, italic: file };
const styles = Object.values(palettes).flatMap((palette) =>
  languages.map(({ code: lang }) => ({ name: `${palette.name} ${lang}`, style: buildStyle({ palette, lang, fonts }) })),
);

describe('style', () => {
  it.each(styles)('is valid: $name', ({ style }) => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  it.each(styles)('asks no server for glyphs or sprites: $name', ({ style }) => {
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
  });

  it('explains every layer of events in the key', () => {
    const explained = new Set(eventSubjects.flatMap(({ legend }) => legend.flatMap(({ explains }) => explains)));
    const { layers } = styles[0]?.style ?? { layers: [] };
    const ofEvents = layers.filter((layer) => 'source' in layer && EVENT_SOURCES.some((id) => id === layer.source));
    expect(ofEvents.length).toBeGreaterThan(0);
    expect(ofEvents.filter(({ id }) => !explained.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('draws water over land, borders over water, names over borders and rooms of symbols last', () => {
    const ids = styles[0]?.style.layers.map(({ id }) => id) ?? [];
    const wanted = [
      'sea',
      'land',
      'lakes',
      'borders-country',
      'area-hatch-strike',
      'names-town',
      'area-words',
      'event-places',
      'event-rooms',
    ];
    expect(ids.filter((id) => wanted.includes(id))).toEqual(wanted);
    expect(ids.at(-1), 'placed first, so that names give way').toBe('event-rooms');
  });

  it('uses the colours of tokens.css', () => {
    const css = readFileSync(new URL('../../ui/tokens.css', import.meta.url), 'utf8').toLowerCase();
    const dark = css.indexOf(":root[data-theme='dark']");
    const blocks = { light: css.slice(0, dark), dark: css.slice(dark, css.indexOf('@media', dark)) };
    const token = (key: string) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/(\d)/, '-$1');
    for (const palette of Object.values(palettes)) {
      const { name, ...colours } = palette satisfies Palette;
      for (const [key, value] of Object.entries(colours)) {
        expect(blocks[name], `${name} ${key}`).toContain(`--${token(key)}: ${value};`);
      }
    }
  });
});
