import type { Span } from '../../language/span.js';

/** What stands between a pair of outermost quotation marks in one paragraph; nested marks belong to it. */
export interface Stretch {
  /** From the opening mark to the end of the closing one. */
  readonly outer: Span;
  /** What stands inside, without marks and without white space at the edges. */
  readonly inner: Span;
  /** The spoken parts of `inner`; several only where a mark closes too early. */
  readonly segments: readonly Span[];
  /** False where the paragraph ends before the mark closes. */
  readonly closed: boolean;
  /** Single marks are weaker evidence than double ones. */
  readonly single: boolean;
}
