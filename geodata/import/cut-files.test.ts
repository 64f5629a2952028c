import { describe, expect, it } from 'vitest';
import { cutFiles, type Cut } from './cut-files.ts';

const head = { columns: ['a'], delimiter: ',', newline: '\n' as const };
/** Records of ten bytes, the tenth a line break. */
const everyTen = (_: string, at: number): Cut => {
  const next = Math.ceil(at / 10) * 10;
  return { end: next - 1, next, line: next / 10 + 1, head };
};

const shown = (parts: ReturnType<typeof cutFiles>) =>
  parts.map(({ pieces }) => pieces.map(({ path, from, to, line }) => `${path} ${from}-${to} line ${line}`));

describe('cutting files for several threads', () => {
  it('cuts a file between two records, each part as long', () => {
    expect(shown(cutFiles([{ path: 'a', bytes: 100 }], 2, everyTen))).toEqual([['a 0-49 line 1'], ['a 50-100 line 6']]);
    expect(shown(cutFiles([{ path: 'a', bytes: 100 }], 3, everyTen))).toEqual([
      ['a 0-39 line 1'],
      ['a 40-69 line 5'],
      ['a 70-100 line 8'],
    ]);
  });

  it('keeps the order of files, and cuts where half of all bytes are', () => {
    const files = [
      { path: 'a', bytes: 20 },
      { path: 'b', bytes: 100 },
      { path: 'c', bytes: 20 },
    ];
    expect(shown(cutFiles(files, 2, everyTen))).toEqual([
      ['a 0-20 line 1', 'b 0-49 line 1'],
      ['b 50-100 line 6', 'c 0-20 line 1'],
    ]);
  });

  it('cuts between files where a file cannot be cut', () => {
    const files = [
      { path: 'a', bytes: 60 },
      { path: 'b', bytes: 60 },
      { path: 'c', bytes: 20 },
    ];
    expect(shown(cutFiles(files, 2, () => null))).toEqual([['a 0-60 line 1', 'b 0-60 line 1'], ['c 0-20 line 1']]);
    expect(shown(cutFiles([{ path: 'a', bytes: 60 }], 2, () => null))).toEqual([['a 0-60 line 1']]);
  });
});
