import { bench, describe } from 'vitest';
import { parseArticle } from '../../src/articles/parse.js';
import { summarise } from '../../src/summaries/summarise.js';

const SENTENCES = 40;
const ARTICLES = 100;
const WORDS_IN_A_SENTENCE = 22;

/** Words drawn as in a language, few of them often and many of them seldom, always the same ones. */
function wordsFrom(seed: number): () => string {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    const rank = Math.floor(5000 ** (state / 2 ** 32));
    return `${'bcdfghklmnprst'[rank % 14]}${'aeiou'[rank % 5]}${rank.toString(26).replace(/\d/g, 'e')}`;
  };
}

function article(number: number) {
  const word = wordsFrom(number + 1);
  const sentence = () => `Mayor ${Array.from({ length: WORDS_IN_A_SENTENCE - 2 }, word).join(' ')} ended.`;
  const text = Array.from({ length: SENTENCES / 2 }, () => `${sentence()} ${sentence()}`).join('\n\n');
  return parseArticle({ id: `${number}`, text, title: null, source: null, date: null });
}

const articles = Array.from({ length: ARTICLES }, (_, number) => article(number));

describe('a summary', () => {
  bench(`of one article of ${SENTENCES} sentences`, () => {
    summarise(articles.slice(0, 1));
  });
  bench(`of ${ARTICLES} articles together`, () => {
    summarise(articles);
  });
  bench(`of ${ARTICLES} articles together, read for the first time`, () => {
    summarise(articles.map((known) => ({ ...known })));
  });
  bench(`of ${ARTICLES} articles together, ten sentences`, () => {
    summarise(articles, { sentences: 10 });
  });
});
