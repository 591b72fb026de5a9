import type { Clip } from '../articles/article.js';
import { type DatedWord, datedWords } from '../language/days.js';
import type { Span } from '../language/span.js';
import { terms } from '../language/terms.js';
import { answerSpan } from './answer-span.js';
import type { Asked } from './asked.js';
import { type BodySentence, bodySentences, type Passage } from './passage.js';

/** A sentence of the short answer. */
export interface AnswerClip extends Clip {
  /** The part that answers (a person for *who*, a date for *when*), where one was found. */
  readonly bold: Span | null;
  /** Whether the sentence is shown only for what a pronoun of the next one stands for. */
  readonly context: boolean;
  /** Words such as "Thursday" with the day that they name, worked out from the article's date. */
  readonly days: readonly DatedWord[];
}

/** A sentence that adds less than this share of the question to the answer is left out of it. */
const ADDS = 0.2;
/** What having the kind of answer asked for is worth, as a share of the question. */
const KIND_WORTH = 0.25;
const HANGS =
  /^["'“‘(]*(?:(?:and|but|so|then|yet|also)\s+)?(?:he|she|they|it|his|her|their|its|this|that|these|those|him|them)\b/i;

/**
 * The one to three sentences of a passage that answer, in the order of the text: the one that holds most of the
 * question, a second one that adds to it, and the one before where a pronoun would hang without it.
 */
export function shortAnswer(passage: Passage, asked: Asked): AnswerClip[] {
  const chosen = chooseSentences(passage, asked);
  const [first] = chosen;
  if (!first) return [];
  const before = HANGS.test(passage.article.text.slice(first.start, first.start + 40))
    ? sentenceBefore(passage, first)
    : undefined;
  const clip = (sentence: BodySentence, context: boolean): AnswerClip => ({
    article: passage.article,
    paragraph: sentence.paragraph,
    start: sentence.start,
    end: sentence.end,
    bold: context ? null : answerSpan(passage.article.text, sentence, asked),
    context,
    days: datedWords(passage.article.text, sentence, passage.article.date),
  });
  return [...(before ? [clip(before, true)] : []), ...chosen.map((sentence) => clip(sentence, false))];
}

function chooseSentences({ article, sentences }: Passage, asked: Asked): BodySentence[] {
  const weights = new Map(asked.terms.map(({ key, weight }) => [key, weight / asked.whole]));
  const read = sentences.map((sentence) => ({
    sentence,
    keys: new Set(terms(article.text, sentence).flatMap(({ key }) => (weights.has(key) ? key : []))),
    worth: answerSpan(article.text, sentence, asked) ? KIND_WORTH : 0,
  }));
  const share = (keys: Iterable<string>, but: ReadonlySet<string>) => {
    let sum = 0;
    for (const key of keys) if (!but.has(key)) sum += weights.get(key) ?? 0;
    return sum;
  };
  const best = (from: typeof read, known: ReadonlySet<string>) =>
    from
      .map((one) => ({ ...one, adds: share(one.keys, known) }))
      .reduce<((typeof read)[number] & { adds: number }) | undefined>(
        (most, one) => (!most || one.adds + one.worth > most.adds + most.worth ? one : most),
        undefined,
      );
  const first = best(read, new Set());
  if (!first || first.keys.size === 0) return [];
  const second = best(
    read.filter(({ sentence }) => sentence !== first.sentence),
    first.keys,
  );
  const chosen = second && second.adds >= ADDS ? [first.sentence, second.sentence] : [first.sentence];
  return chosen.sort((a, b) => a.start - b.start);
}

/** The sentence of the body that stands right before another. */
function sentenceBefore({ article }: Passage, sentence: BodySentence): BodySentence | undefined {
  const all = bodySentences(article);
  const at = all.findIndex(({ start }) => start === sentence.start);
  const before = all[at - 1];
  return before && sentence.block - before.block <= 1 ? before : undefined;
}
