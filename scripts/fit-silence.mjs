// Fits the weights of silence in src/search/ranking/weights.ts: a logistic model that tells whether the first passage answers.
// Needs a build. Prints the weights, and the figures of each kind of question by cross-validation.
//   node scripts/fit-silence.mjs NEWS-CORPUS NEWS-QUERIES PARAGRAPHS QUESTIONS
// The first two: articles, with questions of which some have no evidence. The last two: paragraphs as articles, all
// their questions answered by one. Of these, unanswered questions are made: `detail gone` takes the paragraph that
// answers out of the coverage, `topic gone` every paragraph with its title. `two articles` joins the paragraphs
// of a title into an article, and asks a coverage of only that and one other, with the paragraph and without.
import { readFileSync } from 'node:fs';
import { parseArticle } from '../dist/src/articles/parse.js';
import { buildSearchIndex } from '../dist/src/search/index/search-index.js';
import { lookUp } from '../dist/src/search/question/asked.js';
import { readQuestion } from '../dist/src/search/question/question.js';
import { rankPassages } from '../dist/src/search/ranking/rank.js';
import { SILENCE_SIGNS, silenceSigns } from '../dist/src/search/ranking/silence.js';

const FOLDS = 5;
const STEPS = 1500;
const RATE = 0.03;
const SHRINK = 0.0003;
/** How much each kind of question counts; within a kind, answered and unanswered count alike. */
const SHARES = { news: 3, 'detail gone': 1, 'topic gone': 1, 'two articles': 1 };

const read = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
const article = (raw) => parseArticle({ title: null, date: null, source: null, ...raw });

const cases = [];
const kept = new Map();
function add(kind, index, text, answered, group) {
  const question = readQuestion(text);
  if (question.problem) return;
  const asked = lookUp(index, question);
  const signs = silenceSigns(rankPassages(index, asked, 10), asked);
  if (signs) cases.push({ kind, answered, group, signs: [...signs, 1] });
}

const [newsCorpus, newsQueries, paragraphs, questions] = process.argv.slice(2);
if (!questions) throw new Error('usage: node scripts/fit-silence.mjs CORPUS QUERIES PARAGRAPHS QUESTIONS');

const news = buildSearchIndex(read(newsCorpus).map(article));
for (const { id, text, evidence } of read(newsQueries))
  add('news', news, text, evidence.length > 0, evidence.length > 0 ? String(id).split('_')[0] : id);

const all = read(paragraphs);
const asked = read(questions).filter(({ evidence }) => evidence.length > 0);
const titleOf = new Map(all.map(({ id, title }) => [id, title]));
const titles = [...new Set(titleOf.values())];
const index = buildSearchIndex(all.map(article));
for (const [i, { text, evidence }] of asked.entries()) {
  const { doc } = evidence[0];
  const title = titleOf.get(doc);
  add('detail gone', index, text, true, title);
  index.remove(doc);
  add('detail gone', index, text, false, title);
  index.add(article(all.find(({ id }) => id === doc)));
  const half = buildSearchIndexOf(
    all.filter((raw) => raw.title !== title),
    title,
  );
  add('topic gone', half, text, false, title);
  add('topic gone', index, text, true, title);
  const other = titles[(titles.indexOf(title) + 1 + (i % (titles.length - 1))) % titles.length];
  add('two articles', twoArticles(title, other, null), text, true, title);
  add('two articles', twoArticles(title, other, doc), text, false, title);
}

function buildSearchIndexOf(raws, without) {
  if (!kept.has(without)) kept.set(without, buildSearchIndex(raws.map(article)));
  return kept.get(without);
}

function twoArticles(title, other, without) {
  const joined = (one) => ({
    id: one,
    title: one,
    text: all
      .filter((raw) => raw.title === one && raw.id !== without)
      .map(({ text }) => text)
      .join('\n\n'),
  });
  return buildSearchIndex([title, other].map((one) => article(joined(one))));
}

function fitWeights(chosen) {
  const width = SILENCE_SIGNS.length + 1;
  const weights = Array.from({ length: width }, () => 0);
  const mean = Array.from({ length: width }, () => 0);
  const square = Array.from({ length: width }, () => 0);
  const counts = new Map();
  for (const { kind, answered } of chosen)
    counts.set(kind + answered, (counts.get(kind + answered) ?? 0) + 1);
  const worth = chosen.map(({ kind, answered }) => SHARES[kind] / counts.get(kind + answered));
  const whole = worth.reduce((a, b) => a + b, 0);
  for (let step = 1; step <= STEPS; step++) {
    const slope = weights.map((w, k) => (k + 1 < width ? SHRINK * w : 0));
    chosen.forEach(({ signs, answered }, i) => {
      const off = ((sure(signs, weights) - (answered ? 1 : 0)) * worth[i]) / whole;
      for (let k = 0; k < width; k++) slope[k] += off * signs[k];
    });
    for (let k = 0; k < width; k++) {
      mean[k] = 0.9 * mean[k] + 0.1 * slope[k];
      square[k] = 0.99 * square[k] + 0.01 * slope[k] ** 2;
      const rate = step > STEPS * 0.7 ? RATE / 5 : RATE;
      weights[k] -= (rate * mean[k]) / (1 - 0.9 ** step) / (Math.sqrt(square[k] / (1 - 0.99 ** step)) + 1e-6);
    }
  }
  return weights;
}

function sure(signs, weights) {
  return 1 / (1 + Math.exp(-signs.reduce((sum, sign, k) => sum + sign * weights[k], 0)));
}

function figures(results) {
  const yes = results.filter(({ answered }) => answered).map(({ p }) => p);
  const no = results.filter(({ answered }) => !answered).map(({ p }) => p);
  let wins = 0;
  for (const a of yes) for (const b of no) wins += a > b ? 1 : a === b ? 0.5 : 0;
  const share = (list, test) => (list.filter(test).length / list.length).toFixed(3);
  return `keep ${share(yes, (p) => p >= 0.5)}  abstain ${share(no, (p) => p < 0.5)}  auroc ${(wins / yes.length / no.length).toFixed(3)}`;
}

const groups = [...new Set(cases.map(({ group }) => group))].sort((a, b) => (a < b ? -1 : 1));
const fold = new Map(groups.map((group, i) => [group, i % FOLDS]));
const unseen = [];
for (let k = 0; k < FOLDS; k++) {
  const weights = fitWeights(cases.filter(({ group }) => fold.get(group) !== k));
  for (const one of cases.filter(({ group }) => fold.get(group) === k))
    unseen.push({ ...one, p: sure(one.signs, weights) });
}
const weights = fitWeights(cases);
const seen = cases.map((one) => ({ ...one, p: sure(one.signs, weights) }));
for (const kind of Object.keys(SHARES)) {
  const of = (results) => figures(results.filter((one) => one.kind === kind));
  process.stdout.write(`${kind.padEnd(13)} fitted ${of(seen)}   cross-validated ${of(unseen)}\n`);
}
process.stdout.write(
  `${SILENCE_SIGNS.map((sign, i) => `  ${sign}: ${weights[i].toFixed(2)},`).join('\n')}\n`,
);
process.stdout.write(`bias ${weights.at(-1).toFixed(2)}\n`);
