/** The part of a file that one article is read from: all of it, or a line. Plain data: it may be read in another thread. */
export interface Part {
  /** The file's path inside the coverage folder; its ending tells the format. */
  readonly file: string;
  /** The file, or `file:line`. */
  readonly name: string;
  readonly content: string;
}
