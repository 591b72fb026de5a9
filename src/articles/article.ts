import { overlap, type Span } from '../language/span.js';

/**
 * What a paragraph is: `body` is the reporting and the only kind that is indexed; `title` prints the article's title,
 * `byline` its author, `dateline` when it was written; `boilerplate` is what the page put around the article ("Related
 * news", "More news: …", subscription lines, credits of pictures).
 */
export type ParagraphKind = 'body' | 'title' | 'byline' | 'dateline' | 'boilerplate';

/** A paragraph of an article. Its span is trimmed, and leaves out metadata printed before the text of it. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
  /** 1 for the first paragraph of the body, and so on; 0 for a paragraph that is not of the body. */
  readonly number: number;
  /** The sentences of a body paragraph, in order; empty for other kinds. Offsets into the article's text. */
  readonly sentences: readonly Span[];
}

/** One article: its text as it was read, never altered, and what is known of it. All spans are into `text`. */
export interface Article {
  /** The path inside the coverage folder, with `/`; or the id that a line of a `.jsonl` file gives. */
  readonly id: string;
  readonly title: string;
  /** The outlet, where it is known. */
  readonly source: string | null;
  /** The day of publication as `YYYY-MM-DD`, where it is known. */
  readonly date: string | null;
  /** Who wrote it, as printed, where it is known. */
  readonly author: string | null;
  /** Where it was published, where that is known. */
  readonly url: string | null;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

/** An exact cut of an article: `article.text.slice(start, end)`, starting in the body paragraph of that number. */
export interface Clip extends Span {
  readonly article: Article;
  readonly paragraph: number;
}

/** A file of the coverage that could not be read, and the reason in words for a reader. */
export interface Unread {
  readonly file: string;
  readonly why: string;
}

/** The text that a clip was cut to. */
export function clipText(clip: Clip): string {
  return clip.article.text.slice(clip.start, clip.end);
}

/** Whether two clips share characters of one article. */
export function touch(a: Clip, b: Clip): boolean {
  return a.article === b.article && overlap(a, b) > 0;
}

/** The paragraphs of the reporting itself, in order. */
export function bodyParagraphs(article: Article): Paragraph[] {
  return article.paragraphs.filter((paragraph) => paragraph.kind === 'body');
}
