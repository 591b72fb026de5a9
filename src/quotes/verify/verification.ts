import type { Article, Clip } from '../../articles/article.js';
import type { Quotation } from '../quotation.js';
import type { Change } from '../wording.js';
import type { Print } from './print.js';

/** What the coverage says to a text that somebody gives as a quotation. */
export interface Verification {
  /** `exact`: printed so, white space, marks and edge punctuation aside; `altered`: printed in other words. */
  readonly verdict: 'exact' | 'altered' | 'none';
  /** The quotation that prints it, where one does. */
  readonly quotation: Quotation | null;
  /** The quotation that it goes on in, where it takes both to print it: “The mill,” she said, “is ours.” */
  readonly goesOn: Quotation | null;
  /** The clip that prints it: the quotation itself, or a sentence of the article's own words. */
  readonly clip: Clip | null;
  /** `article` where the words are the article's own and nobody's quotation. */
  readonly printedAs: 'quotation' | 'article' | null;
  /** Whether an exact text is only a part of what that quotation or sentence prints. */
  readonly part: boolean;
  /** Whether an exact text leaves words out, with marks of omission in their place ("We […] stay"); `changes` has them. */
  readonly omits: boolean;
  /**
   * What prints each part of a text that no one print holds, in its order; else empty. The verdict is `exact` where the
   * article prints them one behind the other, and `altered` where they are run together from several places.
   */
  readonly parts: readonly Verification[];
  /** From the printed wording (`removed`) to the given one (`added`); empty where it is exact or not found. */
  readonly changes: readonly Change[];
  /** How it was changed, in words for a reader; empty where it is exact or not found. */
  readonly how: string;
  /** A negation that the given text lost or gained against the print. */
  readonly negation: 'lost' | 'gained' | null;
  /** Whether the given text has another number than the print in some place. */
  readonly otherNumber: boolean;
  /** Whom the text gives the words to, as it names them, where the coverage prints them as another's; else null. */
  readonly givenTo: string | null;
  /** The article that has the text as its title, where nothing else prints it; its words are no quotation. */
  readonly headlineOf: Article | null;
}

/** That nothing in the coverage prints a text or comes near it. */
export const NOT_FOUND: Verification = {
  verdict: 'none',
  quotation: null,
  goesOn: null,
  clip: null,
  printedAs: null,
  part: false,
  omits: false,
  parts: [],
  changes: [],
  how: '',
  negation: null,
  otherNumber: false,
  givenTo: null,
  headlineOf: null,
};

/** What a verification tells of the print that it goes by. */
export function printedBy({
  quotation,
  goesOn,
  clip,
}: Print): Pick<Verification, 'quotation' | 'goesOn' | 'clip' | 'printedAs'> {
  return { quotation, goesOn, clip, printedAs: quotation ? 'quotation' : 'article' };
}
