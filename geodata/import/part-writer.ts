import { toRow } from '../model/build-table.ts';
import type { EventPlace } from '../model/event.ts';
import { formatDetail, type ImportedEvent } from '../model/imported-event.ts';
import { areaOf, hashId } from '../model/table-manifest.ts';
import { packRow, type SpilledEvent } from './bucket.ts';
import type { WorkFolder } from './effects.ts';
import { hash53 } from './hash.ts';
import { spillNames, type PartResult } from './parts.ts';
import { Spill } from './spill.ts';

interface Month {
  rows: Spill;
  details: Spill;
  events: number;
}

/** Takes the events of one part in any order and keeps them in temporary files by month. */
export class PartWriter {
  readonly #folder: WorkFolder;
  readonly #part: number;
  readonly #months = new Map<string, Month>();
  readonly #sides = new Map<string, number>();
  readonly #placeIndex = new Map<string, number>();
  readonly #places: EventPlace[] = [];
  readonly #areas = new Set<string>();
  readonly #files: string[] = [];

  constructor(folder: WorkFolder, part: number) {
    this.#folder = folder;
    this.#part = part;
  }

  add(event: ImportedEvent): void {
    const month = this.#month(event.time.start.slice(0, 7));
    const detailOffset = month.details.size;
    const own: SpilledEvent = {
      side: this.#side(event.actor ?? ''),
      event: month.events++,
      detailOffset,
      detailLength: month.details.pushText(`${formatDetail(event)}\n`),
      idHash: hash53(event.event_id),
      linkHash: hashId(event.event_id),
      file: this.#file(event.source.file),
      line: event.source.line,
    };
    for (const place of event.places) {
      const row = place.role === 'origin' ? null : toRow(event, place);
      if (row) month.rows.push(packRow(row, this.#place(place), own));
      if (place.precision !== 'site' && place.precision !== 'settlement') this.#addArea(place);
    }
  }

  /** Writes out what waits, and says what the temporary files hold. */
  finish(): Pick<PartResult, 'number' | 'months' | 'sides' | 'places' | 'files' | 'areas'> {
    const months = new Map<string, { events: number; detailBytes: number }>();
    for (const [name, { rows, details, events }] of this.#months) {
      rows.flush();
      details.flush();
      months.set(name, { events, detailBytes: details.size });
    }
    return {
      ...{ number: this.#part, months, sides: [...this.#sides.keys()], places: this.#places },
      ...{ files: this.#files, areas: [...this.#areas] },
    };
  }

  #month(name: string): Month {
    const known = this.#months.get(name);
    if (known) return known;
    const { rows, details } = spillNames(this.#part, name);
    const month = { rows: new Spill(this.#folder, rows), details: new Spill(this.#folder, details), events: 0 };
    this.#months.set(name, month);
    return month;
  }

  #side(code: string): number {
    const known = this.#sides.get(code);
    if (known !== undefined) return known;
    this.#sides.set(code, this.#sides.size);
    return this.#sides.size - 1;
  }

  #file(name: string): number {
    if (this.#files.at(-1) !== name) this.#files.push(name);
    return this.#files.length - 1;
  }

  #addArea(place: EventPlace): void {
    const area = areaOf(place, place.precision);
    if (area) this.#areas.add(area);
  }

  #place(place: EventPlace): number {
    const known = this.#placeIndex.get(place.place_id);
    if (known !== undefined) return known;
    this.#placeIndex.set(place.place_id, this.#places.length);
    return this.#places.push(place) - 1;
  }
}
