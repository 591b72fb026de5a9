import type { RawArticle } from '../parse.js';

/** The part of a file that one article is read from: all of it, or a line. */
export interface Part {
  /** The file, or `file:line`. */
  readonly name: string;
  readonly content: string;
  /**
   * Reads the article out of it.
   * @throws Unreadable when it holds none
   */
  readonly read: () => RawArticle;
}
