import { type Article, type Clip, touch } from '../articles/article.js';
import type { QuoteBook } from '../quotes/book/quote-book.js';
import { type Allegation, answersTo, toldAnswers } from '../quotes/book/sides.js';
import type { Person } from '../quotes/people/person.js';
import type { Quotation } from '../quotes/quotation.js';
import { isNear, isReached } from './reached.js';
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
 * answer near it, or else in its article, or else in the article whose own allegation is most about the same; none where a
 * clip holds one already. What was found of the book is kept for the next time.
 */
export function makeOtherSide(
  book: QuoteBook,
  allegations: readonly Allegation[],
): (clips: readonly Clip[]) => OtherSide[] {
  const alleged = byArticle(allegations);
  const answers = new Map<Person, readonly TheirAnswer[]>();
  const likeness = matterLikeness();
  const against = ({ article, against: accused }: Allegation) =>
    (alleged.get(article) ?? []).filter((one) => one.against === accused);
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
      const here = (fits: (one: Allegation, clip: Clip) => boolean) =>
        found.find(({ clip }) => theirs.some((one) => isIn(one, clip) && fits(one, clip)));
      const near = here(isNear) ?? here((one, clip) => isReached(one, clip, against(one)));
      const answer = near ?? onSameMatter(found, theirs, alleged, likeness);
      return answer ? [{ person, answer }] : [];
    });
  };
}

function isIn({ article }: Allegation, clip: Clip): boolean {
  return article === clip.article;
}

/** The first answer to what is most like the allegations made, of what its own article alleges. */
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
      if (isIn(one, answer.clip)) continue;
      const others = alleged.get(answer.clip.article) ?? [];
      const alike = likeness(one, others, answer.clip, (other) => isReached(other, answer.clip, []));
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
