import { SHAPE } from '../../language/shapes.js';
import type { Asked } from '../question/asked.js';
import { holdsClassName } from '../question/class-names.js';
import type { ArticleSigns } from './article-signs.js';

/** What the sentences of a passage tell one by one. Shares are of the question's weight, 0 to 1. */
export interface BestSentence {
  /** How much of the question the sentence that holds most of it holds. */
  readonly coverage: number;
  /** The most that any two neighbouring sentences hold: a pronoun in the second may stand for a name in the first. */
  readonly pair: number;
  /** The most that any sentence holds for its length: a short sentence about the question beats a long list. */
  readonly density: number;
  /** Whether the sentence that holds most has a new word of the shape that the question wants. */
  readonly hasWanted: boolean;
  /**
   * Whether it names a country or a state, where the question asks for one that it does not name itself; whether any
   * sentence tells the leader who is asked for.
   */
  readonly hasClassName: boolean;
}

/** The length, in words, at which density equals coverage, as 2 to the power of it. */
const NEUTRAL = 4;

/** Reads the sentences `from` up to `to` of an article. */
export function bestSentence(article: ArticleSigns, from: number, to: number, asked: Asked): BestSentence {
  const { starts } = article.entry.terms;
  const { alone, withBefore } = article.sentences;
  let best = from;
  let density = 0;
  let pair = 0;
  for (let s = from; s < to; s++) {
    const covered = alone[s] ?? 0;
    const words = (starts[s + 1] ?? 0) - (starts[s] ?? 0);
    density = Math.max(density, (covered * NEUTRAL) / Math.log2(NEUTRAL + words));
    pair = Math.max(pair, (s > from ? withBefore[s] : covered) ?? 0);
    if (covered > (alone[best] ?? 0)) best = s;
  }
  return {
    coverage: (alone[best] ?? 0) / asked.whole,
    pair: pair / asked.whole,
    density: density / asked.whole,
    hasWanted: holdsWanted(article, best, asked),
    hasClassName:
      namesClass(article, best, asked) || (article.tellsLeader?.slice(from, to).includes(true) ?? false),
  };
}

function namesClass(
  { entry: { terms } }: ArticleSigns,
  sentence: number,
  { classNames, places }: Asked,
): boolean {
  if (!classNames) return false;
  const span = { start: terms.starts[sentence] ?? 0, end: terms.starts[sentence + 1] ?? 0 };
  return holdsClassName(terms, span, classNames, places);
}

function holdsWanted({ entry }: ArticleSigns, sentence: number, { question, places }: Asked): boolean {
  if (question.wants === SHAPE.plain) return false;
  const end = entry.terms.starts[sentence + 1] ?? 0;
  for (let t = entry.terms.starts[sentence] ?? 0; t < end; t++)
    if (entry.terms.shapes[t] === question.wants && !places[entry.terms.tokens[t] ?? 0]) return true;
  return false;
}
