import { describe, expect, it } from 'vitest';
import { asksForHeight, heightMessages, idealMapHeight, readSecret } from './heights.ts';

describe('heights', () => {
  it('are told in our own words and four dialects', () => {
    expect(heightMessages({ width: 640, height: 480 }, 'abc')).toEqual([
      { source: 'sirenmap', v: 1, type: 'resize', width: 640, height: 480 },
      { type: 'iframe-resized', width: 640, height: 480 },
      '{"context":"iframe.resize","height":480}',
      { sentinel: 'amp', type: 'embed-size', height: 480 },
      { message: 'height', value: 480, secret: 'abc' },
    ]);
  });

  it('stay within what WordPress takes, in its dialect only', () => {
    expect(heightMessages({ width: 640, height: 1500 }, 'abc')).toContainEqual({
      message: 'height',
      value: 1000,
      secret: 'abc',
    });
    expect(heightMessages({ width: 640, height: 90 }, 'abc')).toContainEqual({
      message: 'height',
      value: 200,
      secret: 'abc',
    });
    expect(heightMessages({ width: 640, height: 1500 }, null)).toHaveLength(4);
  });

  it('follow the width, between 260 and 520 for the map', () => {
    expect([320, 640, 2000].map(idealMapHeight)).toEqual([260, 397, 520]);
  });
});

describe('the secret of WordPress', () => {
  it('stands in the hash after a question mark', () => {
    expect(readSecret('#?secret=Ab12Cd34Ef')).toBe('Ab12Cd34Ef');
    expect(readSecret('#secret=Ab12')).toBe('Ab12');
  });

  it.each(['', '#', '#?secret=', '#?secret=<b>', `#?secret=${'a'.repeat(300)}`, '#map=5/50/30'])(
    'is none in %s',
    (hash) => {
      expect(readSecret(hash)).toBeNull();
    },
  );
});

describe('greetings of resizers', () => {
  it.each([
    [{ type: 'iframe-child-init' }],
    [{ type: 'iframe-get-child-dimensions' }],
    [{ message: 'ready', secret: 'x' }],
  ])('%o is answered', (data) => expect(asksForHeight(data)).toBe(true));
  it.each([[null], ['ready'], [{}], [{ type: 'click' }]])('%o is not', (data) =>
    expect(asksForHeight(data)).toBe(false),
  );
});
