import type { Candidate } from './candidates.js';

/** What was chosen. */
export interface Choice {
  /** The sentences, in the order of choosing; answers among them. */
  readonly sentences: readonly Candidate[];
  /** The answer to each sentence that must have one. */
  readonly answers: ReadonlyMap<Candidate, Candidate>;
}
