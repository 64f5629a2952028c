import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../time/zone.ts';
import { NO_FILTERS } from './filters.ts';
import { DEFAULT_STATE, parseQuery, writeQuery, type UrlState } from './url.ts';

/** Addresses that have been given out; they must keep meaning what they meant. */
const GIVEN_OUT: [string, string, Partial<UrlState>][] = [
  ['', '', {}],
  ['?v=1', '#map=5.2/48.9/31.4', { camera: { zoom: 5.2, lat: 48.9, lng: 31.4, bearing: 0, pitch: 0 } }],
  ['?map=6/50/30/-10/40', '', { camera: { zoom: 6, lat: 50, lng: 30, bearing: -10, pitch: 40 } }],
  ['?bbox=22,44,40,53&map=6/50/30', '', { bbox: [22, 44, 40, 53], camera: null }],
  [
    '?datetime=2025-12-05T22:00:00Z/2025-12-06T22:00:00Z',
    '',
    { datetime: { from: Date.UTC(2025, 11, 5, 22), to: Date.UTC(2025, 11, 6, 22) } },
  ],
  // A plain day is that day in Kyiv: UTC+2 in December.
  ['?datetime=2025-12-06', '', { datetime: { from: Date.UTC(2025, 11, 5, 22), to: Date.UTC(2025, 11, 6, 22) } }],
  [
    '?datetime=2025-12-03/2025-12-06',
    '',
    { datetime: { from: Date.UTC(2025, 11, 2, 22), to: Date.UTC(2025, 11, 6, 22) } },
  ],
  ['?datetime=../2025-12-06T00:00:00%2B02:00', '', { datetime: { from: null, to: Date.UTC(2025, 11, 5, 22) } }],
  ['?t=2025-12-06T12:00:00Z&window=P7D', '', { t: Date.UTC(2025, 11, 6, 12), window: 7 * DAY_MS }],
  ['?window=all', '', { window: 'all' }],
  ['?layers=strikes', '', { kinds: ['strike'] }],
  ['?layers=none', '', { kinds: [] }],
  ['?event=2025-12-27-kyiv-air_strike-1a2b', '', { eventId: '2025-12-27-kyiv-air_strike-1a2b' }],
  [
    '?type=air_strike,shelling&place=UA-51',
    '',
    { filters: { ...NO_FILTERS, types: ['air_strike', 'shelling'], places: ['UA-51'] } },
  ],
  ['?q=%D0%9A%D0%B8%D1%97%D0%B2', '', { filters: { ...NO_FILTERS, q: 'Київ' } }],
  ['?lang=uk&theme=dark&tz=UTC', '', { lang: 'uk', theme: 'dark', zone: 'UTC' }],
  [
    '?ui=compact&list=1&gestures=greedy&autoplay=1',
    '',
    { ui: 'compact', list: true, gestures: 'greedy', autoplay: true },
  ],
  ['?known=2025-12-27', '', { known: '2025-12-27' }],
];

/** Each stands alone and must count as not said. */
const REFUSED = [
  'map=1/2',
  'map=99/50/30',
  'map=5/95/30',
  'map=1e1/2/3',
  'bbox=40,44,22,53',
  'bbox=1,2,3',
  'datetime=yesterday',
  'datetime=2025-02-30',
  'datetime=2025-12-06T00:00:00Z/2025-12-05T00:00:00Z',
  'datetime=../..',
  't=12',
  'window=P',
  'window=-P1D',
  'window=P0D',
  'known=2025-13-01',
  'layers=ships',
  'event=<script>',
  'type=%00',
  'sources=-3',
  'lang=xx',
  'theme=pink',
  'tz=Mars/Base',
  'ui=huge',
  'list=yes',
  'gestures=wild',
  'autoplay=2',
  'q=%20%20',
  'unknown=1',
];

describe('the address of a view', () => {
  it.each(GIVEN_OUT)('%s%s keeps its meaning', (search, hash, expected) => {
    expect(parseQuery(search, hash)).toEqual({ ...DEFAULT_STATE, ...expected });
  });

  it.each(REFUSED)('%s counts as not said', (query) => {
    expect(parseQuery(`?${query}`)).toEqual(DEFAULT_STATE);
  });

  it('is empty for an untouched view', () => {
    expect(writeQuery(DEFAULT_STATE)).toEqual({ search: '', hash: '' });
  });

  it('keeps the camera in the hash on pages and in the query in embeds', () => {
    const state = { ...DEFAULT_STATE, camera: { zoom: 5.234, lat: 48.91234, lng: 31.4, bearing: 0, pitch: 0 } };
    expect(writeQuery(state)).toEqual({ search: '', hash: '#map=5.23/48.9123/31.4' });
    expect(writeQuery(state, 'query')).toEqual({ search: '?map=5.23/48.9123/31.4', hash: '' });
  });

  it('reads past what WordPress appends to the hash', () => {
    expect(parseQuery('?lang=uk', '#?secret=abc').lang).toBe('uk');
  });

  it('never throws, and what it read it writes so that it reads the same', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.webQueryParameters(), noisyQuery());
    fc.assert(
      fc.property(anything, anything, fc.constantFrom('hash' as const, 'query' as const), (search, hash, place) => {
        const state = parseQuery(search, hash);
        const written = writeQuery(state, place);
        expect(parseQuery(written.search, written.hash)).toEqual(state);
        expect(writeQuery(parseQuery(written.search, written.hash), place)).toEqual(written);
      }),
      { numRuns: 200 },
    );
  }, 30_000);
});

/** Queries of real names with values that are nearly right. */
function noisyQuery(): fc.Arbitrary<string> {
  const names = GIVEN_OUT.flatMap(([search]) => [...new URLSearchParams(search).keys()]);
  const values = GIVEN_OUT.flatMap(([search]) => [...new URLSearchParams(search).values()]);
  const pair = fc.tuple(
    fc.constantFrom(...names, 'sources', 'weapon'),
    fc.oneof(fc.constantFrom(...values), fc.string(), fc.integer().map(String)),
  );
  return fc.array(pair, { maxLength: 12 }).map((pairs) => `?${new URLSearchParams(pairs)}`);
}
