import type { Part, Piece, TableHead } from './parts.ts';

/** A place between two records of a file. */
export interface Cut {
  /** Byte after the last record, without its line break. */
  end: number;
  /** First byte of the next record, and its line from 1. */
  next: number;
  line: number;
  head: TableHead;
}

/** Finds the first place between two records at or after a byte; null when there is none or the file cannot be cut. */
export type FindCut = (path: string, at: number) => Cut | null;

/** Cuts files, in their order, into `count` parts of about the same size; fewer when there is no place to cut. */
export function cutFiles(
  files: readonly { path: string; bytes: number }[],
  count: number,
  findCut: FindCut,
): readonly Part[] {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const lists: Piece[][] = [[]];
  let before = 0;
  /** Where the next part should begin, in bytes of all files. */
  const target = () => (lists.length < count ? Math.floor((total * lists.length) / count) : Infinity);
  for (const { path, bytes } of files) {
    let piece: Piece = { path, from: 0, to: bytes, line: 1, head: null, goesOn: false };
    while (target() > before + piece.from && target() < before + bytes) {
      const cut = findCut(path, target() - before);
      if (!cut || cut.next >= bytes) break;
      lists.at(-1)?.push({ ...piece, to: cut.end, goesOn: true });
      lists.push([]);
      piece = { ...piece, from: cut.next, line: cut.line, head: cut.head };
    }
    lists.at(-1)?.push(piece);
    before += bytes;
    if (target() <= before && before < total) lists.push([]);
  }
  return lists.map((pieces, number) => ({ number, pieces }));
}
