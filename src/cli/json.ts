import { type Article, type Clip, clipText } from '../articles/article.js';
import type { Coverage } from '../coverage.js';
import { countWords } from '../language/words.js';
import { quotationsOf } from '../quotes/book/quote-book.js';
import { statementsOf } from '../quotes/book/statements-of.js';
import type { Quotation, Speaker } from '../quotes/quotation.js';
import type { Verification } from '../quotes/verify/verification.js';
import type { Answer } from '../search/answer/answer.js';
import type { Summary } from '../summaries/summarise.js';

/** A clip as the terminal writes it in JSON; `text` is `article.text.slice(start, end)` of the article `doc`. */
export interface ClipJson {
  readonly doc: string;
  readonly title: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function clipJson(clip: Clip): ClipJson {
  const { article, paragraph, start, end } = clip;
  return { doc: article.id, title: article.title, paragraph, start, end, text: clipText(clip) };
}

/** An answer: whether the coverage answers, how sure that is (0 to 1), the short answer and up to ten passages. */
export function answerJson({ answered, confidence, answer, passages }: Answer) {
  return {
    answered,
    confidence,
    answer: answer.map(clipJson),
    passages: passages.map(({ passage }) => clipJson(passage)),
  };
}

/** A summary: its text, one chosen sentence a line, and the same sentences as clips. */
export function summaryJson(summary: Summary) {
  const { sentences } = summary;
  return {
    summary: summaryText(summary),
    sentences: sentences.map(clipJson),
    articles: summary.articles.map(({ id }) => id),
  };
}

/** The sentences of a summary, one a line; line breaks inside a sentence become spaces. */
export function summaryText({ sentences }: Summary): string {
  return sentences.map((sentence) => clipText(sentence).replace(/\s+/g, ' ')).join('\n');
}

/** The articles of the coverage, and the files that could not be read. */
export function sourcesJson(coverage: Coverage) {
  return {
    articles: coverage.articles.map((article) => sourceJson(coverage, article)),
    unread: coverage.unread,
  };
}

function sourceJson(coverage: Coverage, article: Article) {
  const { id, title, date, source, text } = article;
  return {
    id,
    title,
    date,
    source,
    words: countWords(text),
    quotations: coverage.quotationsOf(article).length,
  };
}

/** Quotations as the batch writes them: offsets without the marks, the mention as printed, the fullest name. */
export function quotationJson({ article, start, end, speaker, type }: Quotation) {
  return { start, end, text: article.text.slice(start, end), speaker: speakerJson(speaker), type };
}

/** What a person said and what others said of them, in one list; `about` tells the two apart. */
export function personJson(coverage: Coverage, who: string, about: string) {
  const person = coverage.people(who)[0];
  const { by, about: ofThem } = person ? quotationsOf(person, about) : { by: [], about: [] };
  const line = (quotation: Quotation, isAbout: boolean) => ({
    doc: quotation.article.id,
    ...quotationJson(quotation),
    cue: quotation.cue?.text ?? null,
    rule: quotation.rule,
    about: isAbout,
    statement: statementsOf(coverage.book, quotation)[0]?.id ?? null,
  });
  return {
    who: person?.name ?? null,
    quotations: [...by.map((q) => line(q, false)), ...ofThem.map((q) => line(q, true))],
  };
}

/** The verdict on a text, the quotation or sentence it was held against, and the words that differ. */
export function verificationJson({
  verdict,
  quotation,
  clip,
  printedAs,
  part,
  changes,
  negation,
  otherNumber,
  omits,
  givenTo,
  headlineOf,
  parts,
}: Verification) {
  const found = quotation && { doc: quotation.article.id, ...quotationJson(quotation) };
  return {
    verdict,
    quotation: found,
    clip: clip && clipJson(clip),
    printedAs,
    part,
    changes,
    negation,
    otherNumber,
    omits,
    givenTo,
    headlineOf: headlineOf?.id ?? null,
    parts: parts.flatMap((one) => (one.clip ? clipJson(one.clip) : [])),
  };
}

function speakerJson(speaker: Speaker | null) {
  return speaker && { text: speaker.text, canonical: speaker.canonical };
}
