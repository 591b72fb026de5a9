import { type Article, type Clip, touch } from '../articles/article.js';
import { rarity } from '../language/background.js';
import { termKeys } from '../language/terms.js';
import type { Allegation } from '../quotes/book/sides.js';

/** From this likeness on, two allegations against one person are about the same. */
export const SAME_MATTER = 0.25;
const FEWEST_SHARED = 2;
/** With so few words besides the name, a denial does not tell of what ("Holm denied the claims on Monday"). */
const BARE = 4;
/** With so few, another sentence of its article does not tell either ("Holm is accused of fraud"). */
const TELLS_LITTLE = 2;
/** Further apart in time, an answer is rather one to something else. */
const MOST_DAYS_APART = 90;
const DAY_MS = 86_400_000;

/**
 * Makes what tells how much an answer in one article is to what another one alleges, 0 to 1: how alike the allegation is
 * to those of the answer's article that it can be to (`isAnswered`) by their words, rare ones counting for more (Dice). A denial that does not tell of what
 * is to any where its article alleges nothing else; and none is to what was alleged in another season. The words of each
 * allegation are read once.
 */
export function matterLikeness(): (
  made: Allegation,
  others: readonly Allegation[],
  answer: Clip,
  isAnswered: (other: Allegation) => boolean,
) => number {
  const known = new Map<Allegation, ReadonlySet<string>>();
  const wordsOf = (allegation: Allegation) => {
    const words = known.get(allegation) ?? readWords(allegation);
    known.set(allegation, words);
    return words;
  };
  const alike = (made: Allegation, other: Allegation) => {
    const [here, there] = [wordsOf(made), wordsOf(other)];
    const shared = [...here].filter((word) => there.has(word));
    return shared.length < FEWEST_SHARED ? 0 : (2 * weigh(shared)) / (weigh(here) + weigh(there));
  };
  return (made, others, answer, isAnswered) => {
    const near = others.filter(
      ({ against, article }) => against === made.against && areNear(made.article, article),
    );
    const isBare = near.every((other) => wordsOf(other).size <= (touch(other, answer) ? BARE : TELLS_LITTLE));
    const least = isBare && near.some((other) => touch(other, answer)) ? SAME_MATTER : 0;
    const answered = near.filter(isAnswered);
    return answered.reduce((most, other) => Math.max(most, alike(made, other)), least);
  };
}

/** Whether two articles are of one season, as far as their days are known. */
function areNear(a: Article, b: Article): boolean {
  if (a.date === null || b.date === null) return true;
  return Math.abs(Date.parse(a.date) - Date.parse(b.date)) <= MOST_DAYS_APART * DAY_MS;
}

/** What an allegation is about: its words without the name of the accused and the word that accuses. */
function readWords({ article, start, end, against, cue }: Allegation): Set<string> {
  const left = termKeys([against.name, ...against.otherNames, cue].join(' '));
  return new Set([...termKeys(article.text, { start, end })].filter((key) => !left.has(key)));
}

function weigh(words: Iterable<string>): number {
  let sum = 0;
  for (const word of words) sum += rarity(word);
  return sum;
}
