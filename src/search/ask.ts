import type { Answer, AskOptions } from './answer/answer.js';
import { groupSame } from './answer/duplicates.js';
import { lacksThePart, tellsAmount } from './answer/lacks.js';
import { leaderAnswer } from './answer/leader-answer.js';
import { answerSeveral } from './answer/several.js';
import { shortAnswer } from './answer/short-answer.js';
import { lacksWhatIsTold, toldOfThem } from './answer/told-of-them.js';
import type { SearchIndex } from './index/search-index.js';
import { isExact } from './question/amount-asked.js';
import { lookUp } from './question/asked.js';
import { partsAsked } from './question/parts-asked.js';
import { readQuestion } from './question/question.js';
import { questionAlone } from './question/question-word.js';
import { withCapitals } from './question/small-letters.js';
import { withLastPlaces } from './ranking/last-places.js';
import { findMatches } from './ranking/matches.js';
import { nearestFirst } from './ranking/nearest.js';
import { articlesFor, bestPassages, scoreRuns } from './ranking/rank.js';
import { confidenceIn } from './ranking/silence.js';

/** Characters of a text in which several questions are looked for. */
const LONGEST = 500;
const USUAL_LIMIT = 10;
/** The confidence from which a question is answered. */
const SURE = 0.5;
/** Confidence, at the most, where no sentence has the part that is asked for. */
const WITHOUT_PART = 0.4;
/** Confidence in a sentence that tells what is asked though the ranking is not sure: by a pronoun, an amount or an office. */
const TOLD = 0.6;
/** Passages ranked beyond those asked for, in the place of those that say the same. */
const SPARE = 4;
/** Passages that are looked through for one that holds what is asked, where the first hold only names. */
const LOOKED_THROUGH = 60;

/**
 * Answers a question from the index: see {@link Answer}. Any text is a question; none throws. Where it asks for two things
 * ("When and where …?"), each is answered by itself; where much leads up to what it asks, that is asked alone of the nearest
 * article.
 */
export function ask(index: SearchIndex, typed: string, options: AskOptions = {}): Answer {
  const text = withCapitals(index, typed);
  const whole = askOne(index, text, options);
  const parts = whole.problem ? [] : partsAsked(text.slice(0, LONGEST));
  if (parts.length > 1)
    return answerSeveral(parts, whole, (part, article) =>
      askOne(index, part, article === undefined ? options : { ...options, article }),
    );
  const [nearest] = whole.passages;
  const alone = whole.answered || !nearest ? null : questionAlone(text.slice(0, LONGEST));
  if (!alone || !nearest) return whole;
  const { answered, confidence, answer } = askOne(index, alone, { article: nearest.passage.article.id });
  return answered ? { ...whole, answered, confidence, answer } : whole;
}

function askOne(index: SearchIndex, text: string, options: AskOptions): Answer {
  const question = readQuestion(text);
  const limit = options.limit ?? USUAL_LIMIT;
  const { kind, problem } = question;
  if (problem) return { problem, kind, answered: false, confidence: 0, answer: [], passages: [] };
  const asked = lookUp(index, question);
  const scoring = scoreRuns(articlesFor(index, asked, options.article), asked);
  const ranked = bestPassages(scoring, Math.max(limit, USUAL_LIMIT) + SPARE);
  const seems = confidenceIn(ranked, asked);
  const mayAnswer = seems >= SURE || isExact(question.amount);
  const leader = leaderAnswer(scoring.runs, asked);
  const nearest = leader ?? shortAnswer(mayAnswer ? ranked : [], asked);
  const tellsBy = !leader && (seems < SURE || lacksWhatIsTold(nearest, asked));
  const told = tellsBy ? toldOfThem(ranked, asked) : undefined;
  const found = told ? shortAnswer([told], asked) : nearest;
  const sure = leader || told || (seems < SURE && tellsAmount(found, asked)) ? Math.max(seems, TOLD) : seems;
  const confidence = !leader && lacksThePart(found, asked) ? Math.min(sure, WITHOUT_PART) : sure;
  const answered = confidence >= SURE;
  const wide = withLastPlaces(ranked, scoring, index, question.text);
  const shown = answered ? wide : nearestFirst(wide, asked, () => bestPassages(scoring, LOOKED_THROUGH));
  const passages = groupSame(shown)
    .slice(0, limit)
    .map(({ first, alsoIn }) => ({
      passage: first.passage,
      score: first.score,
      matches: findMatches(first, asked),
      alsoIn,
    }));
  return { problem, kind, answered, confidence, answer: answered ? found.clips : [], passages };
}
