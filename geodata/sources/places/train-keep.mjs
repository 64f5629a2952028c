// Trains the keep/drop scorer of geodata/places on GeoVirus (Gritta and others 2018, text CC BY 2.5) and writes weights.ts.
//   node --import tsx geodata/sources/places/train-keep.mjs ../shared/corpora/geovirus.json
import { readFileSync, writeFileSync } from 'node:fs';
import { loadGazetteer } from '../../gazetteer/gazetteer.ts';
import { GAZETTEER_FILES } from '../../gazetteer/tables.ts';
import { findMentions } from '../../places/recognise.ts';
import { toUnits } from '../../places/units.ts';

const [corpusPath] = process.argv.slice(2);
if (!corpusPath) throw new Error('expected the path of geovirus.json');
const here = new URL('../../', import.meta.url);
const texts = Object.fromEntries(
  GAZETTEER_FILES.map((f) => [f, readFileSync(new URL(`gazetteer/${f}`, here), 'utf8')]),
);
const gazetteer = loadGazetteer(texts);
const corpus = JSON.parse(readFileSync(corpusPath, 'utf8'));

const FOLDS = 5;
const STEPS = 600;
const RATE = 1;
const DECAY = 0.002;

/** The names of one article as `{ fold, x, y }`: features, and whether the annotators marked the place. */
function examplesOf(article, index) {
  const paragraph = { index: 0, kind: 'body', reason: '', text: article.text, start: 0, end: article.text.length };
  return findMentions(toUnits([paragraph], []), gazetteer).map(({ mention, features }) => ({
    fold: index % FOLDS,
    x: features,
    y: article.toponyms.some(({ start, end }) => mention.start < end && start < mention.end) ? 1 : 0,
  }));
}

const examples = corpus.flatMap(examplesOf);
const names = Object.keys(examples[0].x).sort();
const sigmoid = (z) => 1 / (1 + Math.exp(-z));
const dot = (weights, x) => names.reduce((sum, name) => sum + weights[name] * x[name], weights.bias);

/** Logistic regression by plain gradient descent with weight decay; no randomness. */
function train(rows) {
  const weights = Object.fromEntries(['bias', ...names].map((name) => [name, 0]));
  for (let step = 0; step < STEPS; step++) {
    const slope = Object.fromEntries(Object.keys(weights).map((name) => [name, 0]));
    for (const { x, y } of rows) {
      const error = sigmoid(dot(weights, x)) - y;
      slope.bias += error;
      for (const name of names) if (x[name] !== 0) slope[name] += error * x[name];
    }
    const scale = RATE * (1 - step / STEPS) * 3;
    for (const name of Object.keys(weights)) {
      weights[name] -= scale * (slope[name] / rows.length + (name === 'bias' ? 0 : DECAY * weights[name] * 0.2));
    }
  }
  return weights;
}

function score(rows, weights) {
  const kept = rows.filter(({ x }) => dot(weights, x) > 0);
  return { kept: kept.length, right: kept.filter(({ y }) => y).length };
}

const gold = corpus.reduce((sum, { toponyms }) => sum + toponyms.length, 0);
const held = { kept: 0, right: 0 };
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = train(examples.filter((row) => row.fold !== fold));
  const { kept, right } = score(
    examples.filter((row) => row.fold === fold),
    weights,
  );
  held.kept += kept;
  held.right += right;
}
const f1 = ({ kept, right }) => (2 * right) / (kept + gold);
const weights = train(examples);
const report = `${names.length} features, ${examples.length} names; F1 ${f1(held).toFixed(3)} in ${FOLDS}-fold cross-validation`;
console.error(
  `${report}, ${f1(score(examples, weights)).toFixed(3)} on all; precision ${(held.right / held.kept).toFixed(3)}`,
);

const lines = Object.entries(weights).map(([name, weight]) => `  ${name}: ${weight.toFixed(2)},`);
const head = `/**
 * What speaks for a name being a place (above 0) and against it: weights of the features of features.ts.
 * Learnt from GeoVirus (Gritta, Pilehvar, Collier 2018; text CC BY 2.5) by geodata/sources/places/train-keep.mjs:
 * ${report}.
 */
export const KEEP_WEIGHTS: Readonly<Record<string, number>> = {
`;
writeFileSync(new URL('places/weights.ts', here), `${head}${lines.join('\n')}\n};\n`);
