import type { Article } from '../articles/article.js';
import type { Span } from '../language/span.js';
import { mentionsBefore, type NameMention, type Names } from './names.js';

/** A sentence that tells of somebody's answer in the article's own words: "Holm denied the claims", "declined to comment". */
export interface ToldAnswer extends Span {
  readonly paragraph: number;
  /** The fullest name that the article prints of the one who answers. */
  readonly by: string;
}

const TELLS_OF_ANSWER =
  /^\s*(?:\w+\s+){0,2}?(?:den(?:ied|ies)|reject(?:ed|s)|disput(?:ed|es)|apologi[sz]ed|declined|refused|did not respond|has not responded|could not be reached|pleaded|maintains?|insist(?:ed|s))\b/i;

/** Characters after a name that tell of its bearer's answer. */
const ANSWER_WINDOW = 60;

/** The sentences of an article that tell of answers, in its order: a sentence comes once for each who answers in it. */
export function findToldAnswers(article: Article, { mentions }: Names): ToldAnswer[] {
  const tells = (start: number, end: number) => TELLS_OF_ANSWER.test(article.text.slice(start, end));
  return sentencesOf(article).flatMap((sentence) => {
    const answering = mentionsIn(mentions, sentence).filter(
      ({ end, subject }) => subject && tells(end, Math.min(sentence.end, end + ANSWER_WINDOW)),
    );
    return [...new Set(answering.map(({ entity }) => entity.name))].map((by) => ({ ...sentence, by }));
  });
}

/** The names in a sentence, outside quotation marks. */
function mentionsIn(mentions: readonly NameMention[], span: Span): NameMention[] {
  const found: NameMention[] = [];
  for (let i = mentionsBefore(mentions, span.start); i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.start >= span.end) break;
    if (!mention.quoted) found.push(mention);
  }
  return found;
}

function sentencesOf({ paragraphs }: Article): (Span & { readonly paragraph: number })[] {
  return paragraphs.flatMap(({ number, sentences }) =>
    sentences.map(({ start, end }) => ({ paragraph: number, start, end })),
  );
}
