import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { Atlas } from './atlas.ts';
import { WorkFolder } from './effects.ts';
import { importerOf } from './importers.ts';
import type { Whole } from './merge-parts.ts';
import type { Part, PartResult } from './parts.ts';
import { readPart } from './read-part.ts';
import { writeMonth, type MonthResult } from './write-month.ts';

/** What a hand is set to. */
export interface Job {
  /** As told on the command line. */
  as: string;
  /** Path of the folder for temporary and final files. */
  folder: string;
}

/** How far a hand is: records and bytes read, or months written. */
export type Tell = (done: { records: number; bytes: number; months: number }) => void;

/** One that does the work of an import: the command's own thread, or another. */
export interface Hand {
  read(part: Part, tell: Tell): Promise<PartResult>;
  write(months: readonly string[], whole: Whole, tell: Tell): Promise<readonly MonthResult[]>;
}

const NOTHING = { records: 0, bytes: 0, months: 0 };

/** A hand on this thread. */
export function makeHand({ as, folder }: Job, gazetteer: () => Gazetteer): Hand {
  const files = new WorkFolder(folder);
  const importer = importerOf(as);
  return {
    read(part, tell) {
      const progress = (records: number, bytes: number) => tell({ ...NOTHING, records, bytes });
      return readPart(part, { importer, atlas: new Atlas(gazetteer()), folder: files, progress });
    },
    async write(months, whole, tell) {
      const results: MonthResult[] = [];
      for (const month of months) {
        results.push(writeMonth(files, month, whole));
        tell({ ...NOTHING, months: results.length });
        // Lets this thread hear of the others.
        await new Promise<void>((done) => setImmediate(done));
      }
      return results;
    },
  };
}
