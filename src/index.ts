/**
 * Clippings as a library: open coverage, and ask it what the bot would answer. docs/library.md describes it.
 * @module
 */
export type { Article, Clip, Paragraph, ParagraphKind, Unread } from './articles/article.js';
export { clipText } from './articles/article.js';
export { parseArticle, type RawArticle } from './articles/parse.js';
export type { Reading } from './articles/reader.js';
export type { OtherSide, TheirAnswer } from './coverage/other-side.js';
export type { CoverageAnswer, Said } from './coverage/what-said.js';
export {
  buildCoverage,
  type Coverage,
  openCoverage,
  type SummaryWanted,
} from './coverage.js';
export type { Span } from './language/span.js';
export { extractQuotations } from './quotes/extract.js';
export type { Person } from './quotes/people/person.js';
export {
  type Cue,
  type Quotation,
  type QuotationType,
  quotedText,
  type Speaker,
  type Sureness,
  whyThisSpeaker,
} from './quotes/quotation.js';
export type { Verification } from './quotes/verify/verification.js';
export type { Checked } from './quotes/verify/verify.js';
export type { Change } from './quotes/wording.js';
export type { Answer, Hit } from './search/answer/answer.js';
export type { AnswerClip } from './search/answer/answer-clip.js';
export type { Difference, SameStory } from './search/answer/duplicates.js';
export type { Passage } from './search/index/passage.js';
export type { Problem, QuestionKind } from './search/question/question.js';
export type { Sharing } from './summaries/sharing.js';
export {
  type Summary,
  type SummaryOptions,
  type SummarySentence,
  summarise,
  type WhyEmpty,
} from './summaries/summarise.js';
export type { Topic } from './summaries/topic.js';
