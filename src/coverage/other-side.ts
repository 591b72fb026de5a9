import { type Article, type Clip, touch } from '../articles/article.js';
import type { QuoteBook } from '../quotes/book/quote-book.js';
import { type Allegation, answersTo, toldAnswers } from '../quotes/book/sides.js';
import type { Person } from '../quotes/people/person.js';
import type { Quotation } from '../quotes/quotation.js';
import { matterLikeness, SAME_MATTER } from './same-matter.js';

/** Somebody's answer: a quotation of theirs, or a sentence in which the article tells of it. */
export interface TheirAnswer {
  readonly clip: Clip;
  readonly quotation: Quotation | null;
}

/** What somebody answers to an allegation made against them. */
export interface OtherSide {
  readonly person: Person;
  readonly answer: TheirAnswer;
}

/**
 * Finds the answers that belong beside clips: of each person against whom one of them makes an allegation, the first
 * answer in the article that makes it, or else in the article whose own allegation is most about the same; none where a
 * clip holds one already. What was found of the book is kept for the next time.
 */
export function makeOtherSide(
  book: QuoteBook,
  allegations: readonly Allegation[],
): (clips: readonly Clip[]) => OtherSide[] {
  const alleged = byArticle(allegations);
  const answers = new Map<Person, readonly TheirAnswer[]>();
  const likeness = matterLikeness();
  const answersOf = (person: Person) => {
    const known = answers.get(person) ?? allAnswers(book, person);
    answers.set(person, known);
    return known;
  };
  return (clips) => {
    const made = clips.flatMap((clip) => (alleged.get(clip.article) ?? []).filter((one) => touch(one, clip)));
    const accused = new Set(made.map(({ against }) => against));
    return [...accused].flatMap((person) => {
      const found = answersOf(person);
      if (found.some((answer) => clips.some((clip) => touch(answer.clip, clip)))) return [];
      const theirs = made.filter(({ against }) => against === person);
      const near = found.find(({ clip }) => theirs.some(({ article }) => article === clip.article));
      const answer = near ?? onSameMatter(found, theirs, alleged, likeness);
      return answer ? [{ person, answer }] : [];
    });
  };
}

/** The first answer in the article that alleges what is most like the allegations made. */
function onSameMatter(
  answers: readonly TheirAnswer[],
  made: readonly Allegation[],
  alleged: ReadonlyMap<Article, readonly Allegation[]>,
  likeness: ReturnType<typeof matterLikeness>,
): TheirAnswer | null {
  let best: TheirAnswer | null = null;
  let most = 0;
  for (const answer of answers)
    for (const one of made) {
      const alike = likeness(one, alleged.get(answer.clip.article) ?? [], answer.clip);
      if (alike < SAME_MATTER || alike <= most) continue;
      best = answer;
      most = alike;
    }
  return best;
}

/** What a person answers: their own words first, then the sentences that tell of it and hold none of these. */
function allAnswers(book: QuoteBook, person: Person): TheirAnswer[] {
  const own = answersTo(book, person);
  const told = toldAnswers(book, person).filter((clip) => !own.some((quotation) => touch(quotation, clip)));
  return [
    ...own.map((quotation) => ({ clip: quotation, quotation })),
    ...told.map((clip) => ({ clip, quotation: null })),
  ];
}

function byArticle<T extends Clip>(clips: readonly T[]): Map<Article, T[]> {
  const found = new Map<Article, T[]>();
  for (const clip of clips) {
    const known = found.get(clip.article);
    if (known) known.push(clip);
    else found.set(clip.article, [clip]);
  }
  return found;
}
