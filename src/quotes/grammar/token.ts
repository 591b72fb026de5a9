import type { Span } from '../../language/span.js';

/** A word, a punctuation mark, or a whole quoted stretch of a paragraph, and where it stands. */
export interface Token extends Span {
  readonly kind: 'word' | 'mark' | 'quote';
  readonly text: string;
  /** Lower case, straight apostrophes, without a possessive ending; the body "WHO" as printed, as it is no "who". */
  readonly lower: string;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** For a quote: the number of its stretch. */
  readonly stretch: number;
  /** The number of the sentence that it stands in; a quotation is part of the sentence that frames it. */
  sentence: number;
  /** In a sentence printed like a headline, where verbs have capitals too. */
  headline: boolean;
}
