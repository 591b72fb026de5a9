import type { Article } from '../articles/article.js';
import type { Candidate } from './candidates.js';
import { differInNumbers } from './numbers.js';
import { type PlainTerms, shareHeld } from './plain-terms.js';
import { DIFFERENT, type Likeness, NEARLY_SAME, SAME } from './sameness.js';

/** Which articles share what a sentence says. */
export interface Sharing {
  /** Other articles of those summarised that say the same, in their order. */
  readonly alsoIn: readonly Article[];
  /**
   * The article that alone says this, where others of those summarised tell of the same event and none comes near it;
   * else null.
   */
  readonly onlyIn: Article | null;
}

/** Another article says the same where more than this share of the words that are no names stands in one of its sentences. */
const HALF = 0.5;
const DAY_MS = 86_400_000;

/**
 * Holds sentences of a summary against every sentence of the other articles. Of a sentence from none of them nothing is
 * claimed. That others *say the same* was right of 48 of 77 pairs that are alike by all of their words, for people and
 * their offices are named in every report of them; and of 31 of 32 with the words that are no names, the numbers, and
 * the day on which it was news.
 * @returns for each sentence what is shared of it
 */
export function sharingIn(
  sentences: readonly Candidate[],
  all: readonly Candidate[],
  articles: readonly Article[],
  likeness: Likeness,
  plainTerms: PlainTerms,
): Sharing[] {
  const nearest = once((sentence: Candidate) => nearestIn(sentence, all, likeness));
  const isReportedElsewhere = once((article: Article) => {
    const opening = all.find((one) => one.article === article && one.opens);
    const own = [opening, ...sentences].filter((one) => one?.article === article);
    return own.some((one) => one && [...nearest(one).values()].some((near) => near.likeness >= NEARLY_SAME));
  });
  return sentences.map((sentence) => {
    const { article } = sentence;
    if (!articles.includes(article)) return { alsoIn: [], onlyIn: null };
    const near = nearest(sentence);
    const others = articles.filter((other) => other !== article);
    const alsoIn = others.filter((other) => {
      const { candidate, likeness: most } = near.get(other) ?? NONE;
      return candidate !== null && most >= SAME && tellsToo(candidate, sentence, plainTerms);
    });
    const alone = others.every((other) => (near.get(other) ?? NONE).likeness < DIFFERENT);
    return { alsoIn, onlyIn: alone && isReportedElsewhere(article) ? article : null };
  });
}

/** The sentence of an article that is likest to another one. */
interface Near {
  readonly candidate: Candidate | null;
  readonly likeness: number;
}

const NONE: Near = { candidate: null, likeness: 0 };

function nearestIn(
  sentence: Candidate,
  all: readonly Candidate[],
  likeness: Likeness,
): ReadonlyMap<Article, Near> {
  const likenessTo = likeness(sentence);
  const nearest = new Map<Article, Near>();
  for (const candidate of all) {
    if (candidate.article === sentence.article) continue;
    const most = likenessTo(candidate);
    if (most > (nearest.get(candidate.article) ?? NONE).likeness)
      nearest.set(candidate.article, { candidate, likeness: most });
  }
  return nearest;
}

/** Whether a sentence that is like one of the summary tells what that one tells. */
function tellsToo(other: Candidate, shown: Candidate, plainTerms: PlainTerms): boolean {
  if (!other.whole || (shown.opens && isOlder(other.article, shown.article))) return false;
  if (differInNumbers(shown, other)) return false;
  return shareHeld(plainTerms(shown), other) > HALF;
}

/** Whether an article is older than another by more than the day that a morning paper is: it cannot have its news. */
function isOlder(article: Article, than: Article): boolean {
  if (article.date === null || than.date === null) return false;
  return Date.parse(than.date) - Date.parse(article.date) > DAY_MS;
}

/** A function that works out what it gives once for each it is asked about. */
function once<T, Made extends object | boolean>(make: (of: T) => Made): (of: T) => Made {
  const known = new Map<T, Made>();
  return (of) => {
    const made = known.get(of) ?? make(of);
    known.set(of, made);
    return made;
  };
}
