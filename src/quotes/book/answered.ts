import type { Clip } from '../../articles/article.js';
import type { Span } from '../../language/span.js';
import type { Reading } from '../extract.js';
import type { Quotation } from '../quotation.js';

/** "Asked about the mill", "In response to the union": what a quotation's own sentence says that it answers. */
const IN_SENTENCE =
  /\b(?:in (?:response|reply|answer|reaction) to|responding to|replying to)\b[^,:;.“”"]{3,}/i;
const ASKED =
  /\b(?:asked|pressed|questioned|challenged)\s(?:about|by|if|whether|why|how|what|who|to|on|when|for|over)\b[^,:;.“”"]{3,}/gi;
/** What stands before a participle: nothing, a comma, "when" or a passive. */
const BEFORE_PARTICIPLE = /(?:^|[,;]\s|\b(?:when|if|was|were)\s)$/i;
/** "Weber asked whether the mill would close": a sentence before the quotation that asks. */
const ASKS = /\b(?:asked|asks|wanted to know|questioned|challenged)\b/i;

/**
 * What a quotation answers, where the article says so: the words of its own sentence, the question quoted right before
 * it, or the sentence before it that asks. Null where the article does not say.
 */
export function whatItAnswers(reading: Reading, quotation: Quotation): Clip | null {
  const { article, paragraph } = quotation;
  const body = article.paragraphs.filter(({ kind }) => kind === 'body');
  const own = body[paragraph - 1];
  if (!own) return null;
  const at = reading.quotations.indexOf(quotation);
  const previous = reading.quotations[at - 1];
  const before = { start: Math.max(own.start, previous?.end ?? 0), end: quotation.start };
  const lead =
    inSentence(article.text, before) ?? inSentence(article.text, rest(article.text, quotation, own));
  if (lead) return { article, paragraph, ...lead };
  if (previous && asksThis(article.text, previous, quotation)) return previous;
  const asking = sentenceBefore(article.text, body[paragraph - 1], body[paragraph - 2], quotation);
  return asking && ASKS.test(article.text.slice(asking.start, asking.end)) ? { article, ...asking } : null;
}

function inSentence(text: string, span: Span): Span | null {
  const words = text.slice(span.start, span.end);
  const match = IN_SENTENCE.exec(words) ?? participle(words);
  if (!match) return null;
  const start = span.start + match.index;
  return { start, end: start + match[0].trimEnd().length };
}

function participle(words: string): RegExpExecArray | undefined {
  for (const match of words.matchAll(ASKED))
    if (BEFORE_PARTICIPLE.test(words.slice(Math.max(0, match.index - 8), match.index).replace(/^\W+$/, '')))
      return match;
  return undefined;
}

/** What follows the quotation in its sentence. */
function rest(text: string, quotation: Quotation, paragraph: Span): Span {
  const after = text.slice(quotation.end, paragraph.end);
  const stop = /[.“”"]/.exec(after.slice(2));
  return { start: quotation.end, end: stop ? quotation.end + 2 + stop.index : paragraph.end };
}

function asksThis(text: string, previous: Quotation, quotation: Quotation): boolean {
  const close = quotation.paragraph - previous.paragraph <= 1;
  const question = text.slice(previous.start, previous.end).endsWith('?');
  const speaker = (of: Quotation) => of.speaker?.canonical ?? of.speaker?.text;
  return close && question && speaker(previous) !== undefined && speaker(previous) !== speaker(quotation);
}

interface Numbered extends Span {
  readonly number: number;
  readonly sentences: readonly Span[];
}

function sentenceBefore(
  text: string,
  own: Numbered | undefined,
  previous: Numbered | undefined,
  { start }: Quotation,
): (Span & { paragraph: number }) | null {
  const opening = own && text.slice(own.start, start).trim().length <= 1;
  const from = opening ? previous : own;
  const sentence = from?.sentences.findLast(({ end }) => end <= start);
  return from && sentence ? { ...sentence, paragraph: from.number } : null;
}
