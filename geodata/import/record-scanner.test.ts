import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { RecordScanner } from './record-scanner.ts';

const encoder = new TextEncoder();

/** The first byte of each record after the first, and its line, as the scanner finds them. */
function boundaries(text: string, { newline = '\n', chunk = 1000, delimiter = ',' } = {}): [number, number][] {
  const bytes = encoder.encode(text);
  const scanner = new RecordScanner({ delimiter, newline });
  const found: [number, number][] = [];
  while (scanner.offset < bytes.length) {
    const next = bytes.subarray(scanner.offset, scanner.offset + chunk);
    if (scanner.walk(next, 0)) found.push([scanner.offset, scanner.line]);
  }
  return found;
}

/** The same from the parser that reads the tables. */
function parsed(text: string, newline: '\n' | '\r\n' = '\n'): [number, number][] {
  const found: [number, number][] = [];
  Papa.parse<string[]>(text, {
    delimiter: ',',
    newline,
    step: ({ meta }) => found.push([meta.cursor, text.slice(0, meta.cursor).split('\n').length]),
  });
  // The parser gives the nothing after the last line break as a row.
  return found.slice(0, -1);
}

const TABLES = {
  'plain cells': 'a,b\n1,2\n3,4\n',
  'line breaks inside quotes': 'a,b\n1,"two\nlines, ""and\n more"""\n3,4\n',
  'quotes that open no cell': 'a,b\n5" gun,it\'s 6" wide\n"x",y "z\n3,4\n',
  'empty quoted cells': 'a,b\n"",""\n"","\n"\n""",",4\n1,2\n',
};

describe('the scanner of records', () => {
  it.each(Object.entries(TABLES))('ends records where the parser does: %s', (_, text) => {
    expect(boundaries(text)).toEqual(parsed(text));
    expect(boundaries(text).length).toBeGreaterThan(2);
  });

  it('does not depend on where the bytes are cut', () => {
    for (const text of Object.values(TABLES))
      for (const chunk of [1, 2, 3, 7]) expect(boundaries(text, { chunk })).toEqual(boundaries(text));
  });

  it('takes a lone line feed for text where lines end with two characters', () => {
    const text = 'a,b\r\n1,two\nlines\r\n3,4\r\n';
    // 5 bytes, then 13 more, then 5; the second record has a line more.
    expect(boundaries(text, { newline: '\r\n' })).toEqual([
      [5, 2],
      [18, 4],
      [23, 5],
    ]);
  });
});
