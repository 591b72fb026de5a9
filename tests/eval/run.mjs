// Runs all the sets of a folder laid out as the project's measures are, and prints one table.
//   npm run eval -- FOLDER
// FOLDER holds retrieval/, quotes/ and summary/, each with a score.mjs that prints JSON (summary/'s with --json) and its sets: NAME-corpus.jsonl with
// NAME-QUERIES.jsonl (retrieval); NAME.jsonl (quotes); NAME.jsonl (summary). Sets whose facts are empty are scored by document.
// Beside ours stand the figures of MiniSearch as it comes, over the same passages.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { clipText } from '../../dist/src/articles/article.js';
import { parseArticle } from '../../dist/src/articles/parse.js';
import { passagesOf } from '../../dist/src/search/index/passage.js';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: npm run eval -- FOLDER');
const work = mkdtempSync(join(tmpdir(), 'clippings-eval-'));
const LARGEST = 2 ** 30;

const read = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
const print = (craft, set, who, scores) =>
  process.stdout.write(
    `${craft.padEnd(10)}${set.padEnd(20)}${who.padEnd(12)}${Object.entries(scores)
      .map(([name, value]) => `${name} ${typeof value === 'object' ? JSON.stringify(value) : value}`)
      .join('  ')}\n`,
  );

/** Runs a batch of the command line on a file, or on nothing, and keeps its output in a file. */
function batch(args, input, output) {
  const lines = execFileSync('node', ['dist/src/cli.js', 'batch', ...args], {
    input: input ? readFileSync(input) : '',
    maxBuffer: LARGEST,
  });
  writeFileSync(output, lines);
  return output;
}

function score(craft, ...args) {
  const printed = execFileSync('node', [join(folder, craft, 'score.mjs'), ...args], {
    encoding: 'utf8',
    maxBuffer: LARGEST,
  });
  return JSON.parse(printed.trim().split('\n').at(-1));
}

const setsOf = (craft, pattern) => {
  const path = join(folder, craft);
  const files = existsSync(path) ? readdirSync(path).toSorted() : [];
  return files.flatMap((file) =>
    pattern.test(file) ? [{ file: join(path, file), name: file.replace('.jsonl', '') }] : [],
  );
};

/** What MiniSearch as it comes finds, in the form of a run. */
function plain(corpus, queries, output) {
  const passages = read(corpus).flatMap((raw) =>
    passagesOf(parseArticle({ title: null, date: null, source: null, ...raw })),
  );
  const index = new MiniSearch({ fields: ['title', 'text'] });
  index.addAll(passages.map((one, id) => ({ id, title: one.article.title, text: clipText(one) })));
  const lines = queries.map(({ id, text }) => {
    const found = index.search(text).slice(0, 10);
    const clips = found.map((hit) => ({
      doc: passages[hit.id].article.id,
      text: clipText(passages[hit.id]),
    }));
    return JSON.stringify({ id, answered: true, confidence: found[0]?.score ?? 0, passages: clips });
  });
  writeFileSync(output, lines.join('\n'));
  return output;
}

for (const { file: corpus, name } of setsOf('retrieval', /-corpus\.jsonl$/)) {
  const stem = name.replace(/-corpus$/, '');
  for (const { file, name: set } of setsOf('retrieval', new RegExp(`^${stem}-(?!corpus).*\\.jsonl$`))) {
    const queries = read(file);
    const byDoc = queries.every(({ evidence }) => evidence.every(({ fact }) => !fact)) ? ['--by-doc'] : [];
    const ours = batch(['ask', '--coverage', corpus], file, join(work, `${set}.run`));
    print('retrieval', set, 'clippings', score('retrieval', file, ours, ...byDoc));
    print(
      'retrieval',
      set,
      'minisearch',
      score('retrieval', file, plain(corpus, queries, join(work, `${set}.plain`)), ...byDoc),
    );
  }
}
for (const { file, name } of setsOf('quotes', /\.jsonl$/)) {
  const run = batch(['quotes', '--coverage', file], null, join(work, `${name}.run`));
  print('quotes', name, 'clippings', score('quotes', file, run));
}
for (const { file, name } of setsOf('summary', /\.jsonl$/)) {
  const size = name.startsWith('multi') ? ['--words', '250'] : ['--sentences', '3'];
  const run = batch(['summary', ...size], file, join(work, `${name}.run`));
  const limit = name.startsWith('multi') ? ['--limit-words', '250'] : [];
  print('summary', name, 'clippings', score('summary', file, run, '--json', ...limit));
}
rmSync(work, { recursive: true });
