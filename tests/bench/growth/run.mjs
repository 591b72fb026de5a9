// How time and memory grow with the number of articles: makes corpora of growing size, measures each, prints a table.
//   npm run bench:growth -- [--sizes 2,100,2475] [CORPUS [QUESTIONS.jsonl]]
// CORPUS is a folder of articles or a .jsonl file; the articles in seeds/ where it is left out, and then the larger corpora
// repeat few texts. QUESTIONS has a question in the `text` of each line; they are made from the articles otherwise. The
// corpora are written to the system's folder for temporary files (600 MB for 100,000 articles of a newspaper) and removed.
// HEAP_MB bounds the heap of what is measured (18,000 unless set). Processor time is that of all threads.
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCoverage } from '../../../dist/src/articles/read.js';
import { grow, questionsFor } from './grow.mjs';

const SIZES = '2,100,2475,25000,100000';
const HEAP_MB = process.env.HEAP_MB ?? '18000';
const QUESTIONS = 200;
/** Articles in a file; a file may have 400 MB. */
const IN_A_FILE = 5_000;
const measureFile = fileURLToPath(new URL('measure.mjs', import.meta.url));

const { values, positionals } = parseArgs({
  options: { sizes: { type: 'string', default: SIZES } },
  allowPositionals: true,
});
const [corpus = 'seeds', questionsFile] = positionals;
const sizes = values.sizes.split(',').map(Number);

const { articles } = await readCoverage(corpus);
const base = articles.map(({ id, title, source, date, text }) => ({ id, title, source, date, text }));
const questions = questionsFile
  ? readFileSync(questionsFile, 'utf8')
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => JSON.parse(line).text)
  : questionsFor(base, QUESTIONS);

const work = mkdtempSync(join(tmpdir(), 'clippings-growth-'));
const folder = join(work, 'articles');
mkdirSync(folder);
const asked = join(work, 'questions.json');
const cache = join(work, 'cache');
const print = (line) => process.stdout.write(`${line}\n`);

/** Writes articles from a generator until there are `size` of them, counting the words and the different ones. */
async function* corpora(made) {
  const kinds = new Set();
  let words = 0;
  let written = 0;
  for (const size of sizes) {
    while (written < size) {
      const file = createWriteStream(join(folder, `from-${String(written).padStart(6, '0')}.jsonl`));
      for (let i = 0; i < IN_A_FILE && written < size; i++, written++) {
        const { value: article } = made.next();
        for (const [word] of article.text.matchAll(/[\p{L}\p{M}]+/gu)) {
          words++;
          kinds.add(word.toLowerCase());
        }
        if (!file.write(`${JSON.stringify(article)}\n`))
          await new Promise((resume) => file.once('drain', resume));
      }
      await finished(file.end());
    }
    yield { words, kinds: kinds.size };
  }
}

function measure(what, ...args) {
  const flags = ['--expose-gc', `--max-old-space-size=${HEAP_MB}`];
  const { status, stdout, stderr, signal } = spawnSync(
    'node',
    [...flags, measureFile, what, folder, cache, ...args],
    { encoding: 'utf8' },
  );
  process.stderr.write(stderr.slice(-2_000));
  if (status !== 0) throw new Error(`Measuring failed (${status ?? signal})`);
  return JSON.parse(stdout);
}

const thousands = (number) => Math.round(number).toLocaleString('en');
const HEAD = [
  'articles',
  'words',
  'different words',
  'read and indexed, s (processor)',
  'started from the snapshot, s (processor)',
  'people and statements, s (processor)',
  'heap, MB',
  'resident, MB',
  'answer p50 / p99, ms (processor)',
];
const seconds = ({ seconds, processor }) => `${seconds.toFixed(1)} (${processor.toFixed(1)})`;
function cells({ words, kinds }) {
  rmSync(cache, { recursive: true, force: true });
  const read = measure('read');
  const { articles, opened, prepared, memory, answers } = measure('start', asked);
  return [
    thousands(articles),
    thousands(words),
    thousands(kinds),
    seconds(read.opened),
    seconds(opened),
    seconds(prepared),
    thousands(memory.heap),
    thousands(memory.resident),
    `${answers.p50.toFixed(1)} / ${answers.p99.toFixed(1)}`,
  ];
}

try {
  writeFileSync(asked, JSON.stringify(questions));
  const [cpu] = cpus();
  print(`${cpus().length} × ${cpu.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`);
  print(`${base.length} articles to begin with, ${questions.length} questions\n`);
  print(`| ${HEAD.join(' | ')} |\n|${HEAD.map(() => '---:').join('|')}|`);
  for await (const counted of corpora(grow(base))) print(`| ${cells(counted).join(' | ')} |`);
} finally {
  rmSync(work, { recursive: true });
}
