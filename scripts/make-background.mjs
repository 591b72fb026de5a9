// Makes src/language/background-words.ts: how common English words are outside the coverage.
//   npm pack @zxcvbn-ts/language-en@4.1.1 && tar xzf zxcvbn-ts-language-en-4.1.1.tgz
//   npm pack naughty-words@1.2.0 && tar xzf naughty-words-1.2.0.tgz package/en.json && npm run build
//   node scripts/make-background.mjs package/src/commonWords.json package/en.json
// The source: the common words of the OpenSubtitles 2024 corpus (ODC-BY) by rank, as @zxcvbn-ts/language-en 4.1.1 (MIT)
// carries them. A word's share follows from its rank by the law of Zipf and Mandelbrot, share ~ 1 / (rank + 2.7). Kept
// here: the most frequent keys as search compares words, in classes of equal frequency. Words that nobody wants to read in
// a source file (naughty-words 1.2.0, CC BY 4.0) are left out, and count as rare.
import { readFileSync, writeFileSync } from 'node:fs';
import { termKey } from '../dist/src/language/terms.js';

const OFFSET = 2.7;
const KEPT = 16_000;
const STEP = 0.5;

const [source, unwanted] = process.argv.slice(2);
if (!source || !unwanted) throw new Error('usage: node scripts/make-background.mjs WORDLIST UNWANTED');
const leftOut = new Set(JSON.parse(readFileSync(unwanted, 'utf8')).map((word) => termKey(word)));

const weights = new Map();
let total = 0;
for (const [index, word] of JSON.parse(readFileSync(source, 'utf8')).entries()) {
  const weight = 1 / (index + 1 + OFFSET);
  total += weight;
  const key = /^\p{L}[\p{L}'’-]*$/u.test(word) ? termKey(word) : '';
  if (key !== '' && !leftOut.has(key)) weights.set(key, (weights.get(key) ?? 0) + weight);
}

const classes = new Map();
const commonest = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, KEPT);
for (const [key, weight] of commonest) {
  const rarity = Math.round(Math.log(total / weight) / STEP);
  classes.set(rarity, [...(classes.get(rarity) ?? []), key]);
}

const lines = [...classes].map(([rarity, keys]) => `  [${rarity * STEP}, '${keys.sort().join(' ')}'],`);
writeFileSync(
  'src/language/background-words.ts',
  `/**
 * Common English words as search compares them (see \`termKey\`), by how rare they are: minus the natural logarithm of
 * their share of all words, rounded to ${STEP}. Made by scripts/make-background.mjs, which tells how, from the ranks of words in
 * OpenSubtitles 2024, by way of OPUS (ODC-BY).
 */
export const BACKGROUND_WORDS: readonly (readonly [rarity: number, words: string])[] = [
${lines.join('\n')}
];
`,
);
