import { describe, expect, it } from 'vitest';
import { eventWith, placeWith } from '../card/test-events.ts';
import { buildCsv, csvColumns, formatCell } from './export-csv.ts';

describe('cells of the CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+380', "'+380"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =cmd', "'  =cmd"],
    ['\tx', "'\tx"],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
  ])('makes %j harmless', (text, expected) => {
    expect(formatCell(text)).toBe(expected);
  });

  it('keeps numbers numbers, negative ones too, and leaves not reported empty', () => {
    expect([formatCell(-73.5), formatCell(0), formatCell(null)]).toEqual(['-73.5', '0', '']);
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(formatCell('a, "b"\nc')).toBe('"a, ""b""\nc"');
  });
});

describe('rows of the CSV', () => {
  const rowsOf = (csv: string) => csv.trimEnd().split('\r\n');

  it('has a row for each place, and one for an event without a place', () => {
    const two = eventWith({ places: [placeWith(), placeWith({ place_id: 'UA-51', name: 'Odesa Oblast' })] });
    const none = eventWith({ event_id: 'e2', places: [] });
    expect(rowsOf(buildCsv([two, none]))).toHaveLength(1 + 2 + 1);
  });

  it('tells a reported zero from not reported', () => {
    const event = eventWith({ figures: { killed: { low: 0, best: 0, high: 0, claim_ids: [] } } });
    const cells = (rowsOf(buildCsv([event]))[1] ?? '').split(',');
    const at = (name: string) => cells[csvColumns.findIndex((column) => column.name === name)];
    expect([at('killed_best'), at('injured_best')]).toEqual(['0', '']);
  });
});
