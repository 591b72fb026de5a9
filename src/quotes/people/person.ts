import type { Quotation } from '../quotation.js';

/** Somebody whom the coverage quotes or names: a person, a body, or somebody described but never named. */
export interface Person {
  /** Short, and stable while the coverage stays the same. */
  readonly id: string;
  /** The fullest name printed, without titles; for the unnamed, the description as printed. */
  readonly name: string;
  readonly named: boolean;
  /** Other forms of the name in the coverage: surname, initials. */
  readonly otherNames: readonly string[];
  /** Titles and roles as printed. */
  readonly roles: readonly string[];
  /** What they said, in the order of date and article. */
  readonly by: readonly Quotation[];
  /** What others, or unknown speakers, said that names them. */
  readonly about: readonly Quotation[];
}
