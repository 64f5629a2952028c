/** Running the geodata pipeline from the two commands. */
import { resolve } from 'node:path';
import { ROOT, run, tail } from './run.mjs';

/**
 * Runs the pipeline into static/data. Exit code 1 (an article that could not be read) is a warning; anything else but 0
 * throws a sentence.
 * @param {{ articles?: string }} [options] `articles`: the user's own folder, from where npm was called
 * @returns {Promise<{ summary: string, warned: boolean, seconds: number }>}
 */
export async function runGeodata({ articles } = {}) {
  const folder = articles === undefined ? [] : ['--articles', resolve(process.env.INIT_CWD ?? ROOT, articles)];
  const args = ['--import', 'tsx', 'geodata/build.ts', ...folder, '--out', 'static/data'];
  const { code, output, seconds } = await run(process.execPath, args, { doing: 'Reading the articles' });
  // Node also ends with 1 on a fault nobody caught; its stack tells it from an unreadable article.
  const crashed = code === 1 && output.includes('\n    at ');
  if (crashed || (code !== 0 && code !== 1)) {
    throw new Error(`The articles could not be turned into data; the last good data is kept.\n${tail(output, 20)}`);
  }
  return { summary: output.trim(), warned: code === 1, seconds };
}
