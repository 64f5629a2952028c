import { describe, expect, it } from 'vitest';
import type { Draft } from './draft.ts';
import { findDescribed } from './find-described.ts';

const SENTENCES = [
  { start: 0, text: 'Rockets set an oil depot at Orle alight.' },
  { start: 100, text: 'A bomb tore through the fish market in Bela.' },
];
const strikeAt = (start: number) => ({ type: 'air_strike', statements: [{ item: { start } }] }) as unknown as Draft;
const DRAFTS = SENTENCES.map(({ start }) => strikeAt(start));
const find = (text: string) =>
  findDescribed(text, DRAFTS, (offset) => SENTENCES.find(({ start }) => start === offset)?.text ?? '');

describe('findDescribed', () => {
  it('goes back to the strike whose scene is named again', () => {
    expect(find('Nobody was at work in the depot, its manager said.')).toBe(DRAFTS[0]);
    expect(find('Eight traders died in the market.')).toBe(DRAFTS[1]);
  });

  it('finds none where nothing told before is named', () => {
    expect(find('The school stood empty.')).toBeNull();
    expect(find('Eight people died.')).toBeNull();
  });
});
