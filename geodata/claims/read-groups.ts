import { addImplied } from './add-implied.ts';
import { assignMeasure, assignSecond } from './assign-measure.ts';
import type { Assigned, Reading } from './choose-cue.ts';
import { plainly, toDrafts, type Context, type Draft } from './draft-quantity.ts';
import type { Count } from './find-counts.ts';
import { groupCounts, isSubset, saidAmong, saidAmongBehind } from './group-counts.ts';
import { isPartOfStopped, isPartOfWeapons, isSpeaker, saidOfThe } from './read-parts.ts';
import { readNumberOf } from './read-number-of.ts';
import { ATTACK_SIGNS, ATTACK_WORDS, LOOSE_LAUNCHES } from './vocabulary-cues.ts';
import type { Token } from './tokenise.ts';

const PEOPLE_MEASURES = new Set<string>(['killed', 'injured', 'missing', 'evacuated']);

/** What earlier counts of the sentence leave for later ones: whom "two of them" belongs to, what "six more" are. */
interface State {
  people: Assigned | null;
  building: string | null;
  /** What the weapons told last did: "…, including 17 ballistic missiles" says the same of some of them. */
  weapons: Assigned | null;
  /** Weapons just said to be stopped, whose parts may follow ("91 of them over the capital"). */
  stopped: Assigned | null;
}

/** Lists share their verb; a subset ("including two children") takes the measure of the people before it. */
export function readGroups(context: Context, counts: Count[]): Draft[] {
  const drafts: Draft[] = [];
  const state: State = { people: null, building: null, weapons: null, stopped: null };
  for (const group of groupCounts(context.tokens, counts)) {
    const [first] = group;
    if (!first) continue;
    if (first.noun?.category === 'building') state.building = first.noun.item;
    const subset = isSubset(context.tokens, first);
    const assigned = subset ? measureOfSubset(context.tokens, first, state) : readWhole(context, group, state);
    if (!assigned) continue;
    if (assigned.measure === 'intercepted') state.stopped = { ...assigned, item: null };
    if (first.noun?.category === 'weapon') state.weapons = { ...assigned, item: first.noun.item };
    if (PEOPLE_MEASURES.has(assigned.measure) && !assigned.item && !subset) state.people = assigned;
    const before = { subset, building: state.building };
    const second = assignSecond(context.reading, group, assigned);
    const told = second ? [assigned, second] : [assigned];
    const own = told.flatMap((each) => group.flatMap((count) => toDrafts(context, count, each, before)));
    drafts.push(...(subset ? own.filter(({ item }) => item !== null) : withSum(own, assigned.item)));
  }
  return addImplied(drafts, context);
}

/** "A nurse and two boys were killed" says three: the whole list is one figure, its named kinds stand beside it. */
function withSum(drafts: Draft[], item: string | null): Draft[] {
  const [first, last] = [drafts[0], drafts.at(-1)];
  if (drafts.length < 2 || !first || !last || !PEOPLE_MEASURES.has(first.measure)) return drafts;
  const value = drafts.reduce((sum, draft) => sum + draft.value, 0);
  const sum = { ...first, item, value, tokens: { start: first.tokens.start, end: last.tokens.end } };
  return [sum, ...drafts.filter((draft) => draft.item !== item)];
}

function measureOfSubset(tokens: Token[], count: Count, { people }: State): Assigned | null {
  const measure = saidAmongBehind(tokens, count.end) ?? saidAmong(tokens, count);
  return measure ? { ...plainly(measure, count), item: null } : people;
}

function readWhole(context: Context, group: Count[], state: State): Assigned | null {
  const { tokens, reading } = context;
  const [first] = group;
  if (!first || isSpeaker(tokens, group)) return null;
  if (state.stopped && isPartOfStopped(tokens, first)) return state.stopped;
  if (state.weapons && isPartOfWeapons(tokens, first, state.weapons.item)) return { ...state.weapons, item: null };
  const counted = readNumberOf(tokens, reading.cues, first);
  const assigned =
    saidOfThe(tokens, first) ??
    counted?.assigned ??
    readMore(reading, first, state) ??
    assignMeasure(reading, group) ??
    readWave(tokens, group);
  if (assigned && (isBeside(tokens, first, assigned.measure) || isLoose(tokens, assigned))) return null;
  return assigned && first.ofThem ? partOfPeople(tokens, assigned, state) : assigned;
}

/** "Berlin sent 50 missiles" is no salvo. */
function isLoose(tokens: Token[], { measure, cueStart }: Assigned): boolean {
  if (measure !== 'launched' || !LOOSE_LAUNCHES.has(tokens[cueStart]?.lower ?? '')) return false;
  return !tokens.some(({ lower }) => ATTACK_WORDS.has(lower) || ATTACK_SIGNS.test(lower));
}

/** "A tank and four mortars were destroyed" stops no mortar bomb; "debris fell at five locations" is no hit; "evacuated 92 wounded to hospital" no evacuation. */
function isBeside(tokens: Token[], { start, end, noun }: Count, measure: Assigned['measure']): boolean {
  const near = (from: number, to: number, words: RegExp) =>
    tokens.slice(Math.max(0, from), to).some(({ lower }) => words.test(lower));
  if (measure === 'intercepted' && noun?.item === 'mortar') return true;
  if (measure === 'locations_hit') return near(start - 8, start, /^(?:debris|fragments|wreckage)$/);
  return measure === 'evacuated' && near(end, end + 6, /^hospitals?$/);
}

/** "11 injured, two of whom were hospitalised": a part of the same people, named by its verb. */
function partOfPeople(tokens: Token[], assigned: Assigned, { people }: State): Assigned {
  if (assigned.item || people?.measure !== assigned.measure) return assigned;
  return { ...assigned, item: tokens[assigned.cueStart]?.lower ?? null };
}

/** "Damaged six more": the noun of the houses before it. */
function readMore(reading: Reading, count: Count, { building }: State): Assigned | null {
  if (count.noun || !building || count.article) return null;
  const near = reading.cues.find(
    (cue) => cue.end === count.start || (cue.start >= count.end && cue.start <= count.end + 1),
  );
  if (!near?.cues.some((cue) => cue.measure.startsWith('buildings'))) return null;
  return assignMeasure(reading, [{ ...count, noun: { category: 'building', item: building, count: 'any' } }]);
}

/** "Across 60 waves", "three waves of drones". */
function readWave(tokens: Token[], group: Count[]): Assigned | null {
  const count = group.find(({ noun, article }) => noun?.category === 'wave' && !article);
  if (!count) return null;
  const before = /^(?:in|across|over|of|during)$/.test(tokens[count.start - 1]?.lower ?? '');
  return before || tokens[count.end]?.lower === 'of' ? plainly('waves', count) : null;
}
