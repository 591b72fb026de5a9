// Fits the weights of src/search/ranking/weights.ts: a linear score whose softmax over a question's passages puts the right
// ones first. The passages are those that the weights of the round before choose. Needs a build. Prints the weights, and
// the figures by cross-validation over groups of questions.
//   node scripts/fit-ranking.mjs CORPUS.jsonl QUERIES.jsonl[:by-doc][:COPIES] [CORPUS QUERIES …]
// A corpus is an article a line, {"id","title","date","source","text"}; queries are {"id","text","evidence":[{"doc","fact"}]}.
// A passage is right when it holds a fact (white space aside), or with :by-doc when it is of the fact's article.
// COPIES weighs the questions of a set, so that a small set is heard beside a large one.
import { readFileSync } from 'node:fs';
import { clipText } from '../dist/src/articles/article.js';
import { parseArticle } from '../dist/src/articles/parse.js';
import { passageOfRun } from '../dist/src/search/index/run.js';
import { buildSearchIndex } from '../dist/src/search/index/search-index.js';
import { lookUp } from '../dist/src/search/question/asked.js';
import { readQuestion } from '../dist/src/search/question/question.js';
import { rankRuns } from '../dist/src/search/ranking/rank.js';
import { SIGNS } from '../dist/src/search/ranking/signs.js';

const FOLDS = 5;
const ROUNDS = 4;
const PASSAGES = 40;
const STEPS = 200;
const RATE = 0.1;
const SHRINK = 0.001;
const WORDS = 100;

const read = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((l) => l.trim())
    .map((l) => JSON.parse(l));
const squeeze = (text) => text.replace(/\s+/g, '');
const firstWords = (text) => squeeze(text.trim().split(/\s+/).slice(0, WORDS).join(' '));

/** The questions of a set, each with what gives its passages by weights: their signs, and which of them are right. */
function load(corpus, queries) {
  const [file, ...options] = queries.split(':');
  const byDoc = options.includes('by-doc');
  const weight = Number(options.find((option) => Number(option)) ?? 1);
  const index = buildSearchIndex(
    read(corpus).map((raw) => parseArticle({ title: null, date: null, source: null, ...raw })),
  );
  return read(file)
    .filter((query) => query.evidence.length > 0)
    .map((query) => {
      const docs = new Set(query.evidence.map(({ doc }) => doc));
      const facts = query.evidence.map(({ fact }) => squeeze(fact)).filter(Boolean);
      const asked = lookUp(index, readQuestion(query.text));
      const isRight = (passage) => {
        if (byDoc) return docs.has(passage.article.id);
        const text = firstWords(clipText(passage));
        return facts.some((fact) => text.includes(fact));
      };
      const passagesBy = (weights, limit) =>
        rankRuns(index, asked, limit, weights).map((run) => ({
          signs: run.signs,
          right: isRight(passageOfRun(run)),
        }));
      const group = byDoc ? index.article(query.evidence[0].doc)?.article.title : query.id.split('_')[0];
      return { set: file, group, weight, passagesBy };
    });
}

const dot = (a, b) => a.reduce((sum, x, i) => sum + x * b[i], 0);

/** Weights fitted in rounds, so that what they are fitted to is what they show. */
function fitWeights(questions) {
  let weights = SIGNS.map(() => 1);
  for (let round = 0; round < ROUNDS; round++)
    weights = fitTo(
      questions.map(({ weight, passagesBy }) => ({ weight, passages: passagesBy(weights, PASSAGES) })),
    );
  return weights;
}

/** Adam on the mean of -log(the right passages' share of the softmax), with a small pull towards 0. */
function fitTo(questions) {
  const usable = questions.filter(
    ({ passages }) => passages.some((p) => p.right) && passages.some((p) => !p.right),
  );
  const total = usable.reduce((sum, { weight }) => sum + weight, 0);
  const weights = SIGNS.map(() => 0);
  const mean = SIGNS.map(() => 0);
  const square = SIGNS.map(() => 0);
  for (let step = 1; step <= STEPS; step++) {
    const slope = weights.map((w) => SHRINK * w);
    for (const { passages, weight } of usable) {
      const scores = passages.map(({ signs }) => dot(signs, weights));
      const top = Math.max(...scores);
      const shares = scores.map((s) => Math.exp(s - top));
      const all = shares.reduce((a, b) => a + b, 0);
      const right = shares.reduce((sum, s, i) => sum + (passages[i].right ? s : 0), 1e-300);
      passages.forEach((passage, i) => {
        const pull = ((shares[i] / all - (passage.right ? shares[i] / right : 0)) * weight) / total;
        if (Math.abs(pull) > 1e-9) for (let k = 0; k < slope.length; k++) slope[k] += pull * passage.signs[k];
      });
    }
    for (let k = 0; k < weights.length; k++) {
      mean[k] = 0.9 * mean[k] + 0.1 * slope[k];
      square[k] = 0.99 * square[k] + 0.01 * slope[k] ** 2;
      const rate = step > STEPS * 0.7 ? RATE / 5 : RATE;
      weights[k] -= (rate * mean[k]) / (1 - 0.9 ** step) / (Math.sqrt(square[k] / (1 - 0.99 ** step)) + 1e-6);
    }
  }
  return weights;
}

/** The rank of the first right passage among the best ten; Infinity when there is none. */
function rank({ passagesBy }, weights) {
  const place = passagesBy(weights, 10).findIndex(({ right }) => right);
  return place < 0 ? Number.POSITIVE_INFINITY : place + 1;
}

function figures(ranks) {
  const share = (k) => (ranks.filter((r) => r <= k).length / ranks.length).toFixed(3);
  const mrr = (ranks.reduce((sum, r) => sum + 1 / r, 0) / ranks.length).toFixed(3);
  return `hits@1 ${share(1)}  hits@4 ${share(4)}  hits@10 ${share(10)}  mrr@10 ${mrr}`;
}

const files = process.argv.slice(2);
if (files.length < 2)
  throw new Error('usage: node scripts/fit-ranking.mjs CORPUS QUERIES[:by-doc][:COPIES] …');
const questions = [];
for (let i = 0; i + 1 < files.length; i += 2) questions.push(...load(files[i], files[i + 1]));
const sets = [...new Set(questions.map(({ set }) => set))];

const groups = [...new Set(questions.map(({ group }) => group))].sort((a, b) => (a < b ? -1 : 1));
const fold = new Map(groups.map((group, i) => [group, i % FOLDS]));
const unseen = new Map(sets.map((set) => [set, []]));
for (let k = 0; k < FOLDS; k++) {
  const weights = fitWeights(questions.filter(({ group }) => fold.get(group) !== k));
  for (const question of questions.filter(({ group }) => fold.get(group) === k))
    unseen.get(question.set).push(rank(question, weights));
}
const weights = fitWeights(questions);
for (const set of sets) {
  const seen = questions
    .filter((question) => question.set === set)
    .map((question) => rank(question, weights));
  process.stdout.write(
    `${set}\n  fitted on all     ${figures(seen)}\n  cross-validated   ${figures(unseen.get(set))}\n`,
  );
}
for (const set of sets.length > 1 ? sets : []) {
  const others = fitWeights(questions.filter((question) => question.set !== set));
  const ranks = questions
    .filter((question) => question.set === set)
    .map((question) => rank(question, others));
  process.stdout.write(`${set}\n  fitted on others  ${figures(ranks)}\n`);
}
process.stdout.write(`${SIGNS.map((sign, i) => `  ${sign}: ${weights[i].toFixed(2)},`).join('\n')}\n`);
