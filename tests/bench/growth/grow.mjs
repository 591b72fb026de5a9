// Larger corpora from a small one, always the same ones. A made article is paragraphs of three articles of the base. About
// half of its words and names, the most common words left alone, are drawn anew: from all so far, as often as each was
// used, and now and then one that was never there. So no article is another's copy, frequent words stay as frequent as
// they were, and the vocabulary grows as it does in language, with a power of the length (Heaps' law).

/** Words, and numbers, which are parted from the rest by what is neither. */
const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|\d+/gu;
/** The most frequent words, which make up so large a share of the text, are left as they are. */
const COMMON_SHARE = 0.5;
/** The share of the other words that is drawn anew. It is the exponent of Heaps' law too, .4 to .6 in English. */
const REDRAWN = 0.55;
/** One in so many drawn words is remembered, to be drawn again. */
const REMEMBERED = 10;
/** A word is taken for a name where so large a share of it has a capital. */
const NAME_SHARE = 0.9;
const YEAR = /^(?:19|20)\d\d$/;
const DAY_MS = 86_400_000;
const MOST_DAYS = 1_000;

/** Numbers from 0 to 1 that look random (mulberry32, Tommy Ettinger, public domain). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Words to draw from. The more are known for the words that were used, the more often a new one comes. */
function makePool(random) {
  const remembered = [];
  let kinds = 0;
  let used = 0;
  const use = (word) => {
    if (used++ % REMEMBERED === 0 || remembered.length < 2) remembered.push(word);
    return word;
  };
  const any = () => remembered[Math.floor(random() * remembered.length)] ?? '';
  /** The beginning of one word and the end of another. */
  const coin = () => {
    const [first, second] = [any(), any()];
    return first.slice(0, Math.ceil(first.length / 2)) + second.slice(Math.floor(second.length / 2));
  };
  return {
    use,
    learn: () => kinds++,
    draw() {
      const isNew = random() * used < kinds;
      if (isNew) kinds++;
      return use(isNew ? coin() : any());
    },
  };
}

/** Which words are common, and which are names. */
function wordsOf(base) {
  const counts = new Map();
  for (const { text } of base)
    for (const [word] of text.matchAll(WORD)) {
      const key = word.toLowerCase();
      const known = counts.get(key) ?? { all: 0, capital: 0 };
      known.all++;
      if (word !== key) known.capital++;
      counts.set(key, known);
    }
  const byCount = [...counts].sort(([, a], [, b]) => b.all - a.all);
  const common = new Set();
  let left = COMMON_SHARE * byCount.reduce((sum, [, { all }]) => sum + all, 0);
  for (const [word, { all }] of byCount) {
    if (left <= 0) break;
    common.add(word);
    left -= all;
  }
  const isName = ({ all, capital }) => capital >= NAME_SHARE * all;
  return {
    common,
    names: new Set(byCount.filter(([, count]) => isName(count)).map(([word]) => word)),
  };
}

/** Digits as before, but others; a year stays, and so does a zero. */
function otherNumber(digits, random) {
  if (YEAR.test(digits)) return digits;
  return digits.replace(/[1-9]/g, () => String(1 + Math.floor(random() * 9)));
}

/** Makes the function that alters a text. It draws one name for a name, wherever that stands in an article (`renamed`). */
function makeAltered(base, random) {
  const { common, names } = wordsOf(base);
  const pools = { names: makePool(random), words: makePool(random) };
  const poolOf = (small) => (names.has(small) ? pools.names : pools.words);
  const known = new Set();
  for (const { text } of base)
    for (const [word] of text.matchAll(WORD)) {
      const small = word.toLowerCase();
      if (common.has(small) || /\d/.test(word)) continue;
      poolOf(small).use(names.has(small) ? word : small);
      if (!known.has(small)) poolOf(small).learn();
      known.add(small);
    }

  const otherName = (word, renamed) => {
    const name = renamed.get(word) ?? (random() < REDRAWN ? pools.names.draw() : pools.names.use(word));
    renamed.set(word, name);
    return name;
  };
  const otherWord = (word, small) => {
    const drawn = random() < REDRAWN ? pools.words.draw() : pools.words.use(small);
    return word === small ? drawn : drawn.charAt(0).toUpperCase() + drawn.slice(1);
  };
  const altered = (word, renamed) => {
    const small = word.toLowerCase();
    if (/\d/.test(word)) return otherNumber(word, random);
    if (common.has(small)) return word;
    return names.has(small) ? otherName(word, renamed) : otherWord(word, small);
  };
  return (text, renamed) => text.replace(WORD, (word) => altered(word, renamed));
}

/**
 * The articles of the base, and then made ones without end.
 * @param base articles `{ id, title, source, date, text }`, two at least
 */
export function* grow(base, seed = 1) {
  yield* base;
  const random = randomFrom(seed);
  const pick = (from) => from[Math.floor(random() * from.length)];
  const altered = makeAltered(base, random);
  for (let i = 1; ; i++) {
    const [first, ...others] = [pick(base), pick(base), pick(base)];
    const parts = [first, ...others].map(({ text }) => text.split(/\n{2,}/));
    const renamed = new Map();
    // Three of five paragraphs are of the first one, so that an article has a subject.
    const paragraphs = parts[0].map(() => altered(pick(pick([parts[0], parts[0], ...parts])), renamed));
    const shift = Math.floor((2 * random() - 1) * MOST_DAYS) * DAY_MS;
    const time = Date.parse(first.date ?? '');
    yield {
      id: `made-${i}`,
      title: altered(first.title ?? '', renamed) || null,
      source: first.source,
      date: Number.isNaN(time) ? null : new Date(time + shift).toISOString().slice(0, 10),
      text: paragraphs.join('\n\n'),
    };
  }
}

/** Questions for articles that come without: three of the less common words of one of their sentences. */
export function questionsFor(base, count, seed = 2) {
  const random = randomFrom(seed);
  const { common } = wordsOf(base);
  const pick = (from) => from[Math.floor(random() * from.length)];
  return Array.from({ length: count }, () => {
    const words = [];
    while (words.length < 3) {
      const sentence = pick(pick(base).text.split(/[.\n]+/));
      const rare = [...sentence.matchAll(WORD)]
        .map(([word]) => word)
        .filter((word) => !common.has(word.toLowerCase()));
      words.splice(0, words.length, ...rare.slice(0, 3));
    }
    return `What about the ${words[0]} ${words[1]} and the ${words[2]}?`;
  });
}
