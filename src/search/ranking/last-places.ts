import type { SearchIndex } from '../index/search-index.js';
import { lookUp } from '../question/asked.js';
import { readQuestion } from '../question/question.js';
import { sentenceAsking } from '../question/question-word.js';
import { bestPassages, type Ranked, type Scored, type Scoring, scoreRuns, toRanked, weigh } from './rank.js';
import { SIGNS } from './signs.js';
import { RANK_WEIGHTS } from './weights.js';

/** Of the first ten passages those that stand where the ranking puts them; the others are found in another way. */
const AS_RANKED = 8;
const BY_THEMSELVES = 2;
/** Passages among which the first answer to the question alone is looked for that is not shown yet. */
const LOOKED_THROUGH = 10;
/** What a passage owes to its article. */
const OF_THE_ARTICLE: readonly (typeof SIGNS)[number][] = ['lead', 'article', 'articleRank'];
const OWN_WEIGHTS = SIGNS.map((sign) => (OF_THE_ARTICLE.includes(sign) ? 0 : RANK_WEIGHTS[sign]));

/**
 * Gives the last of the first ten places to passages that the ranking has further below. It trusts an article that speaks to the
 * question, and where it trusts the wrong ones all its passages share the fault. So two places are for those that speak best by
 * themselves, whatever their article; and where sentences lead up to what is asked ("… was crowned. Who is next in line?"),
 * one is for what answers the question alone, from the same articles.
 * @param ranked best first, none overlapping another
 * @param scoring all runs from which they were chosen
 * @param text the question
 */
export function withLastPlaces(
  ranked: readonly Ranked[],
  scoring: Scoring,
  index: SearchIndex,
  text: string,
): Ranked[] {
  if (ranked.length < AS_RANKED) return [...ranked];
  const first = ranked.slice(0, AS_RANKED - 1);
  const answering = toQuestionAlone(scoring, index, text).find((one) => isApart(one, first));
  const chosen = answering ? [...first, answering] : ranked.slice(0, AS_RANKED);
  for (const run of byThemselves(scoring)) {
    if (chosen.length === AS_RANKED + BY_THEMSELVES) break;
    if (isApart(run, chosen)) chosen.push(toRanked(run));
  }
  return [...chosen, ...ranked.filter((one) => isApart(one, chosen))];
}

/** The runs, those first that speak best by themselves. */
function byThemselves({ runs }: Scoring): Scored[] {
  const own = runs.map((run) => ({ run, score: weigh(run.signs, OWN_WEIGHTS) }));
  return own.sort((a, b) => b.score - a.score).map(({ run }) => run);
}

/** The passages that speak to the sentence that asks, best first; none where the text has no other. */
function toQuestionAlone({ entries, runs, score }: Scoring, index: SearchIndex, text: string): Ranked[] {
  const asking = sentenceAsking(text);
  const question = asking === text ? null : readQuestion(asking);
  if (!question || question.problem) return [];
  const articles = new Map(runs.map(({ entry, article }) => [entry, article]));
  return bestPassages(scoreRuns(entries, lookUp(index, question)), LOOKED_THROUGH).flatMap(
    ({ entry, from, to }) => {
      const article = articles.get(entry);
      return article ? toRanked(score(article, from, to)) : [];
    },
  );
}

function isApart(run: Scored, others: readonly Scored[]): boolean {
  return others.every(({ entry, from, to }) => entry !== run.entry || to <= run.from || run.to <= from);
}
