import type { Article, Clip } from '../articles/article.js';
import { makeBreathing } from '../articles/breathe.js';
import { type Handles, makeHandles } from '../handles.js';
import { once } from '../once.js';
import { readNames } from '../quotes/book/find-people.js';
import { peopleIn } from '../quotes/book/people-in.js';
import { gatherQuoteBook, type QuoteBook } from '../quotes/book/quote-book.js';
import { type Allegation, allegations } from '../quotes/book/sides.js';
import type { Reading } from '../quotes/extract.js';
import type { Person } from '../quotes/people/person.js';
import { Gradually } from './gradually.js';
import { makeOtherSide, type OtherSide } from './other-side.js';

/** What brings the articles of a coverage together, made when it is first asked for, or in steps beforehand. */
export interface Gathering {
  /** The quotations of all articles, their people and statements. */
  book(): QuoteBook;
  articleHandles(): Handles<Article>;
  personHandles(): Handles<Person>;
  allegations(): readonly Allegation[];
  otherSide(clips: readonly Clip[]): readonly OtherSide[];
  /** Whether all of it is made. */
  isPrepared(): boolean;
  /** Makes all of it, in steps between which others run. */
  prepare(): Promise<void>;
}

/** What was gathered of the coverage before, from which this one's is made where most articles are the same. */
export interface Former {
  book?: QuoteBook;
  articleHandles?: Handles<Article>;
  personHandles?: Handles<Person>;
}

/** How long a step of preparing may take, in milliseconds, before others run. */
const STEP_MS = 15;

/**
 * Gathers what articles tell together; nothing of it is made yet.
 * @param readings of the articles, in their order
 * @param former what the coverages before made; what is made here is left there
 */
export function gather(
  articles: readonly Article[],
  readings: () => readonly Reading[],
  former: Former,
): Gathering {
  const gathering = new Gradually(() => gatherQuoteBook(readings(), former.book));
  const book = once(() => {
    former.book = gathering.value;
    return gathering.value;
  });
  const articleHandles = once(() => {
    former.articleHandles = makeHandles(articles, former.articleHandles);
    return former.articleHandles;
  });
  const personHandles = once(() => {
    former.personHandles = makeHandles(book().people, former.personHandles);
    return former.personHandles;
  });
  const alleged = once(() => allegations(book()));
  const sides = once(() => makeOtherSide(book(), alleged()));
  const otherSide = (clips: readonly Clip[]) => sides()(clips);
  let isPrepared = false;
  return {
    book,
    articleHandles,
    personHandles,
    allegations: alleged,
    otherSide,
    isPrepared: () => isPrepared,
    prepare: once(async () => {
      const breathe = makeBreathing(STEP_MS);
      for (const _ of preparing()) await breathe();
      isPrepared = true;
    }),
  };

  function* preparing(): Generator<void> {
    const before = former.book;
    yield* gathering.steps();
    yield* readNames(book(), before);
    articleHandles();
    yield;
    personHandles();
    yield;
    peopleIn(book(), '');
    yield;
    otherSide([]);
  }
}
