/**
 * Clippings as a library: open coverage, and ask it what the bot would answer.
 * @module
 */
export type { Article, Clip, Paragraph, Unread } from './articles/article.js';
export { clipText } from './articles/article.js';
export { parseArticle, type RawArticle } from './articles/parse.js';
export type { OtherSide } from './coverage/other-side.js';
export {
  buildCoverage,
  type Coverage,
  openCoverage,
  type SummaryWanted,
} from './coverage.js';
export type { Span } from './language/span.js';
export { extractQuotations } from './quotes/extract.js';
export type { Person } from './quotes/people.js';
export { type Quotation, quotedText, type Speaker, whyThisSpeaker } from './quotes/quotation.js';
export type { Verification } from './quotes/verify.js';
export type { Answer, Hit } from './search/ask.js';
export { type Summary, type SummaryOptions, type SummarySentence, summarise } from './summaries/summarise.js';
