import { describe, expect, it } from 'vitest';
import { I18n } from '../../i18n/i18n.svelte.ts';
import { testEvent, testPlace } from '../../map/test-events.ts';
import { buildSocialPicture, listSocialPages } from './social-pages.ts';
import { socialPath } from './social-path.ts';
import { toSocialSvg, wrap } from './social-svg.ts';

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
});
