/** Cells of a power of two of fixed-point mercator, so that they stand still while the map moves. */
export interface Cells {
  /** A cell is `2 ** shift` units wide and high. */
  shift: number;
  /** Of the first cell, counted from the world's corner; may lie west of it where the world repeats. */
  column: number;
  row: number;
  columns: number;
  rows: number;
}
