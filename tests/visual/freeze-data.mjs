/**
 * Copies what the pictures show from the built site, so that they stay what they are when the articles change:
 *
 *     npm run build && node tests/visual/freeze-data.mjs
 */
import { copyFileSync, readdirSync } from 'node:fs';
import { FROZEN } from './frozen.mjs';

const build = new URL('../../build/', import.meta.url);
const data = new URL('data/', import.meta.url);
for (const [path, file] of Object.entries(FROZEN)) copyFileSync(new URL(`.${path}`, build), new URL(file, data));
console.log(`Frozen: ${readdirSync(data).join(', ')}`);
