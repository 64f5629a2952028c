import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { markOf } from './build.mjs';
import { ROOT } from './run.mjs';

const FOLDER = 'static/imports/mark-test';

afterEach(() => rmSync(join(ROOT, FOLDER), { recursive: true, force: true }));

it('tells a change of an import by its size and time, and does not read it', () => {
  mkdirSync(join(ROOT, FOLDER), { recursive: true });
  const write = (text: string, at: number): string | Buffer => {
    writeFileSync(join(ROOT, FOLDER, 'a.arrow'), text);
    utimesSync(join(ROOT, FOLDER, 'a.arrow'), at, at);
    return markOf(`${FOLDER}/a.arrow`);
  };
  const first = write('one', 1000);
  expect(first).toBe('3 1000000');
  expect(write('two', 1000)).toBe(first);
  expect(write('two', 2000)).not.toBe(first);
  expect(write('three', 1000)).not.toBe(first);
  expect(String(markOf('package.json'))).toContain('"sirenmap"');
});
