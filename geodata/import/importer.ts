import type { Atlas } from './atlas.ts';
import type { Draft, Refusal, SourceInfo } from './draft.ts';
import type { Row } from './row.ts';

/** Makes drafts of the rows of one kind of table. */
export interface TableImporter {
  /** Name on the command line. */
  as: string;
  info: SourceInfo;
  /** Columns (lower case) without which a file is not of this kind. */
  required: readonly string[];
  /** Delimiter, when it is known; found out otherwise. */
  delimiter?: string;
  read(row: Row, atlas: Atlas): Draft | Refusal;
}
