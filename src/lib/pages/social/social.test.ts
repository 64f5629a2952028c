import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { I18n } from '../../i18n/i18n.svelte.ts';
import { toSvgText } from '../../map/svg-text.ts';
import { testEvent, testPlace } from '../../map/test-events.ts';
import { buildSocialPicture, listSocialPages } from './social-pages.ts';
import { socialPath } from './social-path.ts';
import { toSocialSvg, wrap } from './social-svg.ts';
import { renameFamily, unwrapWoff } from './woff.ts';

const i18n = new I18n(() => 'en');
const data = { events: [testEvent('a', { title: 'Strike on <Kyiv> & more' })], articles: [] };

describe('pictures for shared links', () => {
  it('stand beside every page of events and places, and the dashboard', () => {
    const [place] = data.events[0]?.places ?? [];
    expect(listSocialPages(data)).toEqual(['', 'events/a/', `places/${place?.place_id}/`]);
    expect(['', 'events/a/'].map(socialPath)).toEqual(['social/index.png', 'social/events/a.png']);
    for (const path of listSocialPages(data)) expect(buildSocialPicture(path, data, i18n), path).not.toBeNull();
    expect(buildSocialPicture('events/none/', data, i18n)).toBeNull();
  });

  it('hold the title as text, never as markup', () => {
    const picture = buildSocialPicture('events/a/', data, i18n);
    const svg = picture ? toSocialSvg(picture, i18n) : '';
    expect(svg).toContain('&lt;Kyiv&gt;');
    expect(svg).not.toContain('<Kyiv>');
    expect(svg).toMatch(/^<svg .*<\/svg>$/s);
  });

  it('are the same for the same data', () => {
    const draw = () => {
      const picture = buildSocialPicture('', { ...data, events: [testEvent('b', { places: [testPlace()] })] }, i18n);
      return picture && toSocialSvg(picture, i18n);
    };
    expect(draw()).toBe(draw());
  });

  it('break long titles into lines, and the last with an ellipsis', () => {
    expect(wrap('one two three', 20, 'bold', 3, 90)).toEqual(['one two', 'three']);
    expect(wrap('aaaa bbbb cccc dddd', 20, 'bold', 2, 60)).toEqual(['aaaa', 'bbbb…']);
  });

  it('write letters beyond Latin in the part of the font that has them', () => {
    expect(toSvgText('Łódź')).toBe(
      '<tspan font-family="Noto San1">Ł</tspan>ód<tspan font-family="Noto San1">ź</tspan>',
    );
    expect(toSvgText('Київ')).toBe('<tspan font-family="Noto San2">Київ</tspan>');
  });
});

describe('a woff', () => {
  const file = readFileSync('node_modules/@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff');
  const font = unwrapWoff(file, inflateSync);

  it('gives the font in it, as large as it says', () => {
    expect([...font.subarray(0, 4)]).toEqual([0, 1, 0, 0]);
    expect(font.length).toBe(new DataView(file.buffer, file.byteOffset).getUint32(16));
  });

  it('can be given another name as long as its own', () => {
    const renamed = Buffer.from(renameFamily(font, 'Noto Sans', 'Noto San9'));
    expect(renamed.length).toBe(font.length);
    expect(renamed.includes(Buffer.from('\0N\0o\0t\0o\0 \0S\0a\0n\x009', 'latin1'))).toBe(true);
    expect(() => renameFamily(font, 'Noto Sans', 'Noto')).toThrow('as long as');
  });

  it('is refused when it is something else', () => {
    expect(() => unwrapWoff(new Uint8Array(64), inflateSync)).toThrow('Expected a WOFF file, saw the signature 0.');
  });
});
