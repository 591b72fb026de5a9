// Search against its peers, in one run: the time of a whole answer against the bare query of SQLite FTS5 and of
// MiniSearch, and the time and heap of indexing against bare MiniSearch with the same stemmer and stop words.
//   npm run build && cd tests/bench/search && npm ci && npm run bench -- CORPUS.jsonl QUERIES.jsonl
// All peers index the same passages of about 100 words. Indexing is measured in processor time, the least of three rounds, for
// it lasts long enough to be disturbed. A question's time, in ms, is the least of five passes over the questions (of two over
// every fifth for MiniSearch, which is slow). FTS5 is asked the question's words without stop words, joined by OR.
import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import MiniSearch from 'minisearch';
import { clipText } from '../../../dist/src/articles/article.js';
import { parseArticle } from '../../../dist/src/articles/parse.js';
import { termKey, terms } from '../../../dist/src/language/terms.js';
import { ask } from '../../../dist/src/search/ask.js';
import { passagesOf } from '../../../dist/src/search/index/passage.js';
import { buildSearchIndex } from '../../../dist/src/search/index/search-index.js';

const [corpus, queries] = process.argv.slice(2);
if (!queries) throw new Error('usage: npm run bench -- CORPUS.jsonl QUERIES.jsonl');
const read = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));

const articles = read(corpus).map((raw) => parseArticle({ title: null, date: null, source: null, ...raw }));
const passages = articles.flatMap(passagesOf).map((passage, id) => ({
  id,
  title: passage.article.title,
  text: clipText(passage),
}));
const questions = read(queries).map(({ text }) => text);

const stemmed = () =>
  new MiniSearch({
    fields: ['title', 'text'],
    processTerm: (term) => termKey(term) || null,
    searchOptions: { boost: { title: 0.3 } },
  });

const peers = {
  'Clippings: build an index': () => buildSearchIndex(articles),
  'MiniSearch, same stemmer': () => filled(stemmed()),
  'MiniSearch as it comes': () => filled(new MiniSearch({ fields: ['title', 'text'] })),
};

function filled(index) {
  index.addAll(passages);
  return index;
}

function fts5() {
  const db = new Database(':memory:');
  db.exec("CREATE VIRTUAL TABLE passages USING fts5(title, text, tokenize = 'porter unicode61')");
  const insert = db.prepare('INSERT INTO passages (rowid, title, text) VALUES (?, ?, ?)');
  db.transaction(() => {
    for (const { id, title, text } of passages) insert.run(id + 1, title, text);
  })();
  return db;
}

const settle = () => {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
};

function indexing() {
  const best = {};
  for (let round = 0; round < 3; round++)
    for (const [name, build] of Object.entries(peers)) {
      const before = settle();
      const start = process.cpuUsage();
      const built = build();
      const { user, system } = process.cpuUsage(start);
      const ms = (user + system) / 1000;
      const heap = settle() - before;
      best[name] = {
        ms: Math.min(ms, best[name]?.ms ?? Number.POSITIVE_INFINITY),
        heap: Math.max(heap, best[name]?.heap ?? 0),
        built,
      };
      if (round < 2) best[name].built = null;
    }
  return best;
}

/** Answers every question in turn and keeps the least time that each has ever taken: others use the machine too. */
function time(answer, asked, least) {
  for (const [i, question] of asked.entries()) {
    const start = performance.now();
    answer(question);
    least[i] = Math.min(performance.now() - start, least[i] ?? Number.POSITIVE_INFINITY);
  }
}

/** The median and the 99th percentile of times. */
function quantiles(times) {
  const rising = times.toSorted((a, b) => a - b);
  const at = (share) => rising[Math.min(rising.length - 1, Math.floor(rising.length * share))];
  return { p50: at(0.5), p99: at(0.99) };
}

const print = (line) => process.stdout.write(`${line}\n`);
print(`${articles.length} articles, ${passages.length} passages, ${questions.length} questions`);
const built = indexing();
const usual = built['MiniSearch, same stemmer'];
for (const [name, { ms, heap }] of Object.entries(built))
  print(
    `${name.padEnd(28)} ${ms.toFixed(0).padStart(6)} ms (${(ms / usual.ms).toFixed(2)}×)  ${heap.toFixed(0).padStart(4)} MB (${(heap / usual.heap).toFixed(2)}×)`,
  );

const db = fts5();
const select = db.prepare('SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT 10');
const match = (question) =>
  [
    ...new Set(
      terms(question)
        .filter(({ key }) => key !== '')
        .map(({ start, end }) => question.slice(start, end)),
    ),
  ]
    .map((word) => `"${word.replaceAll('"', '')}"`)
    .join(' OR ');
const [ours, same, plain] = Object.values(built).map((one) => one.built);
const few = questions.filter((_, i) => i % 5 === 0);
const rows = [
  { name: 'SQLite FTS5, bare query', answer: (question) => select.all(match(question)), rounds: 5 },
  { name: 'Clippings, whole answer', answer: (question) => ask(ours, question), rounds: 5 },
  { name: 'MiniSearch, same stemmer', answer: (question) => same.search(question), asked: few, rounds: 2 },
  { name: 'MiniSearch as it comes', answer: (question) => plain.search(question), asked: few, rounds: 2 },
].map((row) => ({ asked: questions, ...row, least: [] }));
for (let round = 0; round < 5; round++)
  for (const { answer, asked, rounds, least } of rows) if (round < rounds) time(answer, asked, least);
const peer = quantiles(rows[0].least);
for (const { name, least } of rows) {
  const { p50, p99 } = quantiles(least);
  const beside = (value, of) => `${value.toFixed(2).padStart(7)} (${(value / of).toFixed(2)}×)`;
  print(`${name.padEnd(28)} p50 ${beside(p50, peer.p50)}  p99 ${beside(p99, peer.p99)}`);
}
