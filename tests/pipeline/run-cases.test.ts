import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readArticles, readTable } from '../../geodata/effects.ts';
import { loadGazetteer, type GazetteerTexts } from '../../geodata/gazetteer/gazetteer.ts';
import { GAZETTEER_FILES } from '../../geodata/gazetteer/tables.ts';
import { loadAreas } from '../../geodata/layers/areas.ts';
import type { ConflictEvent } from '../../geodata/model/event.ts';
import { runPipeline } from '../../geodata/pipeline.ts';

/**
 * Every folder here is a case: `input/*.md` is read and `events.json` holds what must come of it, a line an event. Add a folder to add
 * a case; write its file with UPDATE_CASES=1 and read it before you commit it.
 */
const HERE = fileURLToPath(new URL('.', import.meta.url));
const cases = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`${HERE}${entry.name}/input`))
  .map((entry) => entry.name);

const texts = Object.fromEntries(GAZETTEER_FILES.map((name) => [name, readTable(`gazetteer/${name}`)]));
const world = {
  gazetteer: loadGazetteer(texts as GazetteerTexts),
  areas: loadAreas(readTable('gazetteer/areas.topo.json')),
};

/** What a reader of the map would see of an event. */
function summarise(event: ConflictEvent, all: readonly ConflictEvent[]) {
  const titleOf = (id: string | null) => all.find((other) => other.event_id === id)?.title ?? null;
  return {
    day: event.event_date,
    type: event.event_type,
    status: event.status,
    precision: event.time.precision,
    places: event.places.map(({ name, admin1, precision, role, part }) =>
      [name, admin1, precision, role, part].join(' | '),
    ),
    sides: `${event.actor_name ?? event.actor ?? '?'} → ${event.target ?? '–'}`,
    figures: Object.fromEntries(
      Object.entries(event.figures).map(([key, { low, best, high }]) => [key, [low, best, high]]),
    ),
    claimants: [...new Set(event.claims.map((claim) => claim.claimant).filter(Boolean))],
    part_of: titleOf(event.parent),
    answers: event.responds_to.map(
      ({ event_id, stated }) => `${titleOf(event_id)} (${stated ? 'stated' : 'inferred'})`,
    ),
    articles: event.article_ids,
    title: event.title,
  };
}

const run = (name: string) => {
  const { articles, faults } = readArticles(`${HERE}${name}/input`);
  expect(faults).toEqual([]);
  const { events } = runPipeline(articles, world).events;
  return events.map((event) => summarise(event, events));
};

describe('the pipeline', () => {
  it('has cases', () => expect(cases.length).toBeGreaterThan(4));

  it.each(cases)('gives what is expected of %s', (name) => {
    const file = `${HERE}${name}/events.json`;
    const events = run(name);
    if (process.env.UPDATE_CASES) writeFileSync(file, `${JSON.stringify(events, null, 2)}\n`);
    expect(events).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  it('gives the same bytes twice, and whatever the order of the articles', () => {
    const { articles } = readArticles(`${HERE}two-articles-one-strike/input`);
    const once = JSON.stringify(runPipeline(articles, world));
    expect(JSON.stringify(runPipeline(articles, world))).toBe(once);
    expect(JSON.stringify(runPipeline([...articles].reverse(), world))).toBe(once);
  });

  it('keeps the id of an event when another article joins it', () => {
    const { articles } = readArticles(`${HERE}two-articles-one-strike/input`);
    const idsOf = (some: typeof articles) => runPipeline(some, world).events.events.map(({ event_id }) => event_id);
    const [first, second] = articles;
    if (!first || !second) throw new Error('expected two articles');
    expect(new Set([...idsOf([first]), ...idsOf([second])])).toEqual(new Set(idsOf(articles)));
  });
});
