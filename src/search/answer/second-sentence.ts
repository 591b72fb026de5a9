import { type Run, sentencesOf, textOf } from '../index/run.js';
import { againstTerm } from '../question/against-asked.js';
import { isExact } from '../question/amount-asked.js';
import type { Asked } from '../question/asked.js';
import { hangs, hangsOnPerson } from './pronouns.js';
import { type Read, readSentence } from './read-sentence.js';

/** Sentences after the chosen one in which a pronoun for one person still means whom that tells of. */
const GOES_ON = 2;
/** Sentences around a passage in which an amount is looked for. */
const AROUND = 6;
/** Sentences around it in which it is looked up who was against something. */
const LONGEST = 100;
/** The fit of a part that says itself that it is a reason. */
const SURE = 3;
/** The fit of a number that stands beside what else is asked. */
const BESIDE = 3;
/** Sentences after one that tells what happened in which the reason for it is looked for. */
const REASON_REACH = 3;
const ASKS_LAST = /\blast\b/i;
const SINCE = /\bsince\b/i;
const NOT_SINCE = /\b(?:first|last|not|never|no)\b/i;
/** Characters before "since" in which it is told that something was not so. */
const SINCE_REACH = 60;
const NEGATION =
  /\b(?:den(?:y|ies|ied)|declined?|refused?|reject(?:s|ed)|no|no[- ]one|nobody|none|nothing|not|never|neither|without)\b|n['’]t\b/i;
/** How rare a word is in English, as minus a logarithm, that tells something: not "get" or "make". */
const TELLING = 2.5;

/**
 * The sentence that tells what the chosen one lacks, by what a question asks for: the amount, the day, the denial or the
 * reason. Undefined where none does.
 */
export function whatItLacks(
  passage: Run,
  others: readonly Read[],
  chosen: Read,
  asked: Asked,
): Read | undefined {
  return (
    countOfIt(others, chosen, asked) ??
    nearestAmount(around(passage, asked, others), chosen, asked) ??
    dayOfIt(others, chosen, asked) ??
    denies(passage, others, chosen, asked) ??
    reasonAfter(chosen, asked)
  );
}

/** The sentence that answers alone, though the chosen one holds more of the question: who was against it, since when it was not so. */
export function whatTurnsIt(
  passage: Run,
  others: readonly Read[],
  chosen: Read,
  asked: Asked,
): Read | undefined {
  return tellsAgainst(passage, others, chosen, asked) ?? lastTime(passage, others, chosen, asked);
}

/**
 * The sentence nearest to the chosen one that tells the amount asked for, where only such an amount answers and the chosen
 * sentence has none. Of a sum of money any sentence may tell; of an age, a time or a duration, one about the same person or thing.
 */
function nearestAmount(others: readonly Read[], chosen: Read, { question }: Asked): Read | undefined {
  if (chosen.span || !isExact(question.amount)) return undefined;
  const far = ({ sentence }: Read) => Math.abs(sentence.from - chosen.sentence.from);
  return others
    .filter((one) => one.span && (question.amount === 'sum' || isOfSame(one, chosen)))
    .sort((a, b) => far(a) - far(b))[0];
}

/** Whether a sentence holds a term of the question, or goes on about what the chosen one before it names. */
function isOfSame({ sentence, held }: Read, { sentence: chosen }: Read): boolean {
  const after = sentence.from - chosen.to;
  return held.includes(1) || (after >= 0 && after <= GOES_ON && hangsOnPerson(sentence));
}

/** Of who was against something, the sentence in or around the passage that tells it, where the chosen one does not. */
function tellsAgainst(passage: Run, others: readonly Read[], chosen: Read, asked: Asked): Read | undefined {
  const against = againstTerm(asked);
  if (against < 0 || chosen.held[against]) return undefined;
  return [...others, ...outside(passage, asked, LONGEST)].find(({ held }) => held[against] && held[0]);
}

/**
 * Where the chosen sentence has no number beside what is asked of the counted, one that has and holds what it lacks: "43
 * people were killed by the storm. Nineteen are still missing."
 */
function countOfIt(others: readonly Read[], chosen: Read, { question }: Asked): Read | undefined {
  if (question.amount !== 'count' || (chosen.span && chosen.span.fit >= BESIDE)) return undefined;
  return others.find(
    ({ span, held }) => span && span.fit >= BESIDE && held.some((has, i) => has && !chosen.held[i]),
  );
}

/**
 * To a question whether something is so, a sentence in or around the passage that denies what the chosen one does not
 * hold ("Nobody was hurt"), or one after it that denies all of it: "The club said later that the wrist was not broken."
 */
function denies(passage: Run, others: readonly Read[], chosen: Read, asked: Asked): Read | undefined {
  const { question, terms } = asked;
  if (question.kind !== 'yes-no') return undefined;
  const plain = terms.flatMap(({ name }, i) => (name ? [] : i));
  const telling = plain.filter((i) => (terms[i]?.rarity ?? 0) >= TELLING);
  const names = terms.flatMap(({ name }, i) => (name ? i : []));
  const adds = ({ held }: Read) => telling.some((i) => held[i] && !chosen.held[i]);
  const isOfThem = ({ held }: Read) => names.some((i) => held[i]);
  const corrects = ({ sentence: { from }, held }: Read) =>
    from >= chosen.sentence.to && telling.length > 0 && telling.every((i) => held[i]);
  const denying = [...others, ...outside(passage, asked)].filter(({ sentence }) =>
    NEGATION.test(textOf(sentence)),
  );
  const adding = denying.filter(adds);
  return adding.find(isOfThem) ?? adding[0] ?? denying.find(corrects);
}

/** The sentences of a passage, and those around it that hold a term of a question for an amount: an age is told once. */
function around(passage: Run, asked: Asked, read: readonly Read[]): readonly Read[] {
  return isExact(asked.question.amount) ? [...read, ...outside(passage, asked)] : read;
}

/** The sentences before and after a passage that hold a term of the question. */
function outside({ entry, from, to }: Run, asked: Asked, reach = AROUND): Read[] {
  const first = Math.max(0, from - reach);
  return sentencesOf({ entry, from: first, to: Math.min(entry.sentences.length, to + reach) })
    .filter((one) => one.from < from || one.from >= to)
    .map((one) => readSentence(one, asked))
    .filter(({ held }) => held.includes(1));
}

/** Where the chosen sentence has no date that is asked for, one with a date that tells the same of it: "It was found in 2019." */
function dayOfIt(others: readonly Read[], chosen: Read, { question, terms }: Asked): Read | undefined {
  if (question.kind !== 'when' || chosen.span) return undefined;
  return others.find(
    ({ sentence, span, held }) =>
      span !== null && hangs(sentence) && terms.some(({ name }, i) => !name && held[i] && chosen.held[i]),
  );
}

/** Of when something last was so, the sentence that tells since when it was not: "It is their first final since 1988." */
function lastTime(passage: Run, others: readonly Read[], chosen: Read, asked: Asked): Read | undefined {
  const { question, terms } = asked;
  if (question.kind !== 'when' || !ASKS_LAST.test(question.text)) return undefined;
  if (tellsSince(chosen.sentence)) return undefined;
  return [...others, ...outside(passage, asked, LONGEST)].find(
    ({ sentence, span, held }) =>
      span !== null && tellsSince(sentence) && terms.some(({ name }, i) => !name && held[i]),
  );
}

function tellsSince(sentence: Run): boolean {
  const text = textOf(sentence);
  const at = SINCE.exec(text)?.index ?? -1;
  return at >= 0 && NOT_SINCE.test(text.slice(Math.max(0, at - SINCE_REACH), at));
}

/**
 * Where the chosen sentence tells no reason, the next one that gives one, or the one after it, which often does: "She
 * resigned. “I was tired,” she said."
 */
function reasonAfter({ sentence, span }: Read, asked: Asked): Read | undefined {
  if (asked.question.kind !== 'why' || (span && span.fit > 1)) return undefined;
  const { entry, to } = sentence;
  const next = sentencesOf({ entry, from: to, to: Math.min(to + REASON_REACH, entry.sentences.length) }).map(
    (one) => readSentence(one, asked),
  );
  const giving = next.find((one) => one.span?.fit === SURE);
  if (giving) return giving;
  const [first] = next;
  return first?.span ? { ...first, span: null } : first;
}
