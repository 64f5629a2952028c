import type { Technique } from './techniques.ts';
import { TECHNIQUES } from './techniques.ts';

/** What a run measures. */
export interface BenchOptions {
  sizes: number[];
  techniques: Technique[];
  rounds: number;
  /** Time for the steps of one technique at one window in one round. */
  budgetMs: number;
  /** No more is begun after this long. */
  limitMs: number;
  json: boolean;
}

const USAGE = `npm run bench -- [--quick] [--json] [--sizes 10000,100000,1000000] [--only ${TECHNIQUES.map(({ name }) => name).join(',')}] [--rounds 3]`;

/** Reads the command's arguments. @throws with the usage for one that is unknown */
export function parseBenchArgs(args: readonly string[]): BenchOptions {
  const quick = args.includes('--quick');
  const options: BenchOptions = {
    sizes: quick ? [10_000, 100_000] : [10_000, 100_000, 1_000_000],
    techniques: [...TECHNIQUES],
    rounds: quick ? 2 : 3,
    budgetMs: quick ? 1500 : 5000,
    limitMs: 11 * 60_000,
    json: args.includes('--json'),
  };
  for (let i = 0; i < args.length; i++) {
    const [name = '', inline] = (args[i] ?? '').split('=');
    if (name === '--quick' || name === '--json') continue;
    const value = inline ?? args[++i] ?? '';
    if (name === '--sizes') options.sizes = value.split(',').map(toCount);
    else if (name === '--rounds') options.rounds = toCount(value);
    else if (name === '--only') options.techniques = value.split(',').map(toTechnique);
    else throw new Error(`Unknown argument "${name}". ${USAGE}`);
  }
  return options;
}

function toCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new Error(`Expected a count, got "${text}". ${USAGE}`);
  return count;
}

function toTechnique(name: string): Technique {
  const found = TECHNIQUES.find((technique) => technique.name === name);
  if (!found) throw new Error(`No technique is called "${name}". ${USAGE}`);
  return found;
}
