import type { Span } from '../../language/span.js';
import { clipOf, type Run } from '../index/run.js';
import type { Asked } from '../question/asked.js';
import { type Predicate, predicateOf } from '../question/predicate.js';
import { heldTerms, matchesOf } from '../ranking/matches.js';
import { nameSpans } from './name-spans.js';
import { hangs } from './pronouns.js';

/** "Holm", "Holm, 54, the head of the mill", "Holm, who", then auxiliaries and adverbs: what stands between a subject and its verb. */
const UP_TO_VERB =
  /^(?:,(?:\s[^,;.]{1,60}(?:,\s[^,;.]{1,60})?,)?)?(?:,?\swho)?(?:\s(?:is|are|was|were|has|have|had|been|being|will|would|also|then|later|again|once|now|already|never|not|to|\p{Ll}{2,20}ly))*\s$/u;
/** A verb, then the one to whom it is done. */
const UP_TO_OBJECT = /^(?:[\s,]{1,2}\p{Ll}[\p{L}-]{0,20}){0,5}[\s,]{1,2}$/u;
const PASSIVE_BY = /\b(?:is|are|was|were|been|being)\s(?:\p{L}+ly\s)?$/iu;
const PRONOUN = /\b(?:he|she|they|it|we|I)\b/;
const OPENING_WORD = /^(?!(?:He|She|They|It|We|I|This|That|These|Those|Who|There)\b)\p{Lu}[\p{L}’'-]+(?=\s)/u;
/** "Holm dropped him" answers why he was dropped. */
const DONE_TO = /^\s(?:him|her|them|it)\b/i;
const OPENS_WITH_NOUN = /^["“]?(?:The|Its|His|Her|Their)\s\p{Ll}/u;
const ITS_OWN = /\b(?:his|her)\s(?:\p{L}+\s)?$/iu;
const OWN_REACH = 30;
const EARLIER = /\b(?:its|his|her|their|the)\s(?:last|previous|earlier|former)\s$/i;
const EARLIER_ASKED = /\b(?:last|previous|earlier|former)\b/i;

/**
 * Whether the sentences tell what a question asks of somebody of somebody else alone: "Why was Holm sent off?" of "Brandt
 * was sent off", "When did Holm sue Brandt?" of "Brandt sued Holm in May", "How many goals did Holm score?" of "Brandt has
 * scored 12 goals".
 */
export function isOfSomebodyElse(sentences: readonly Run[], asked: Asked): boolean {
  const predicate = predicateOf(asked.question);
  if (!predicate) return false;
  const told = sentences.filter((sentence) => matchesOf(sentence, asked, predicate.verb).length > 0);
  return told.length > 0 && told.every((sentence) => isTheirs(sentence, predicate, asked));
}

/** Whether a part of a sentence is told as somebody's own, and not of the one whom a question tells of: "Brandt struck again, his 27th goal". */
export function isOwnOfAnother(part: Span, sentence: Run, asked: Asked): boolean {
  const { article, start } = clipOf(sentence);
  const before = article.text.slice(Math.max(start, part.start - OWN_REACH), part.start);
  if (!ITS_OWN.test(before)) return false;
  const predicate = predicateOf(asked.question);
  if (!predicate || hangs(sentence) || ownNames(sentence, predicate, asked).length > 0) return false;
  return nameSpans(sentence).some(({ end }) => end < part.start);
}

/** Whether a sentence tells of an earlier one of what a question asks about: "Its last strike took four days". */
export function isOfEarlier(sentence: Run, asked: Asked): boolean {
  if (EARLIER_ASKED.test(asked.question.text)) return false;
  const { article, start } = clipOf(sentence);
  return asked.terms.some(
    ({ name }, i) =>
      !name &&
      matchesOf(sentence, asked, i).some((word) =>
        EARLIER.test(article.text.slice(Math.max(start, word.start - OWN_REACH), word.start)),
      ),
  );
}

function ownNames(sentence: Run, { subject }: Predicate, asked: Asked) {
  return subject.flatMap((term) => matchesOf(sentence, asked, term));
}

/**
 * Whether a sentence is of "the company", and neither what stands before it nor the beginning of the article names the one
 * whom a question tells of, but another.
 */
function isOfAnotherCompany({ entry, from }: Run, { subject }: Predicate, asked: Asked): boolean {
  const { article, start } = clipOf({ entry, from, to: from + 1 });
  if (from === 0 || !OPENS_WITH_NOUN.test(article.text.slice(start, start + OWN_REACH))) return false;
  const names = (first: number, to: number) => {
    const held = heldTerms({ entry, from: first, to }, asked, first === 0);
    return subject.some((i) => held[i]);
  };
  const before = { entry, from: from - 1, to: from };
  return nameSpans(before).length > 0 && !names(from - 1, from) && !names(0, 1);
}

/** The names before a verb, and a surname that opens the sentence, though the word is a common one. */
function subjectsBefore(verb: Span, sentence: Run): Span[] {
  const { article, start } = clipOf(sentence);
  const [first = ''] = OPENING_WORD.exec(article.text.slice(start, verb.start)) ?? [];
  const opening = first === '' ? [] : [{ start, end: start + first.length }];
  return [...opening, ...nameSpans(sentence).filter(({ end }) => end <= verb.start)];
}

function isTheirs(sentence: Run, predicate: Predicate, asked: Asked): boolean {
  const { text } = sentence.entry.article;
  const { start } = clipOf(sentence);
  const own = ownNames(sentence, predicate, asked);
  return matchesOf(sentence, asked, predicate.verb).every((verb) => {
    const names = subjectsBefore(verb, sentence);
    const doer = names.findLast(({ end }) => UP_TO_VERB.test(text.slice(end, verb.start)));
    const isOwn = doer && own.some((name) => name.start >= doer.start && name.end <= doer.end);
    if (own.length === 0) {
      if (!predicate.isDoer && DONE_TO.test(text.slice(verb.end, verb.end + OWN_REACH))) return false;
      if (doer === undefined) return isOfAnotherCompany(sentence, predicate, asked);
      return !PRONOUN.test(text.slice(doer.end, verb.start));
    }
    if (!predicate.isDoer || isOwn || PASSIVE_BY.test(text.slice(start, verb.start))) return false;
    const isNamedBefore = own.some((name) => name.end <= verb.start);
    const objects = nameSpans(sentence).filter(
      (name) => name.start >= verb.end && own.some((one) => one.start >= name.start && one.end <= name.end),
    );
    const isObject =
      !isNamedBefore && objects.some(({ start: at }) => UP_TO_OBJECT.test(text.slice(verb.end, at)));
    // "A court fined Holm": whoever did it, it was done to Holm.
    const isDirect = objects.some(({ start: at }) => at === verb.end + 1);
    return isObject && (doer !== undefined || isDirect || PRONOUN.test(text.slice(start, verb.start)));
  });
}
