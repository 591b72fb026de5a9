import type { Article } from '../../articles/article.js';
import type { Span } from '../../language/span.js';
import { mentionsBefore, type NameMention, type Names } from '../names/names.js';

/** A sentence that tells of somebody's answer in the article's own words: "Holm denied the claims", "declined to comment". */
export interface ToldAnswer extends Span {
  readonly paragraph: number;
  /** The fullest name that the article prints of the one who answers. */
  readonly by: string;
}

/** What follows a name where its bearer answers: nothing that is turned down but a claim, and no silence but on being asked. */
const TELLS_OF_ANSWER: readonly RegExp[] = [
  /^,?\s*(?:\w+\s+){0,2}?(?:den(?:ied|ies)|apologi[sz]ed|did not respond|has not responded|could not be reached|pleaded)\b/i,
  /^,?\s*(?:\w+\s+){0,2}?(?:declined|refused)\s+(?:to\s+(?:comment|answer|respond|say|discuss|speak|talk|be)|an?\s+interview|comment)\b/i,
  /^,?\s*(?:\w+\s+){0,2}?(?:reject(?:ed|s)|disput(?:ed|es)|dismiss(?:ed|es)|refut(?:ed|es))\b[^.;]{0,40}?\b(?:allegations?|accusations?|claims?|charges?|complaints?|suggestions?|reports?|wrongdoing)\b/i,
  /^,?\s*(?:\w+\s+){0,2}?(?:maintain(?:ed|s)|insist(?:ed|s))\s+(?:that|he|she|they|his|her|their|it)\b/i,
];

/** Characters after a name that tell of its bearer's answer. */
const ANSWER_WINDOW = 110;

/** The sentences of an article that tell of answers, in its order: a sentence comes once for each who answers in it. */
export function findToldAnswers(article: Article, { mentions }: Names): ToldAnswer[] {
  const tells = (start: number, end: number) =>
    TELLS_OF_ANSWER.some((form) => form.test(article.text.slice(start, end)));
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
