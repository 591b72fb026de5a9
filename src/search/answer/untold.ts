import { clipOf, type Run, textOf } from '../index/run.js';
import { againstTerm } from '../question/against-asked.js';
import type { Asked } from '../question/asked.js';
import { predicateOf } from '../question/predicate.js';
import { heldTerms, matchesOf } from '../ranking/matches.js';
import { asksWhom } from './asked-people.js';
import { reasonsIn } from './reasons.js';
import type { ShortAnswer } from './short-answer.js';

/** "Who bought the mill?", "Who will lead the inquiry?", but not who is or was something. */
const ASKS_DEED =
  /^[Ww]ho\s+(?:will\s+|(?!(?:wanted|needed|refused|used)\b)(?=\p{L}+ed\s|(?:beat|bought|broke|brought|built|caught|chose|cut|drew|drove|flew|fought|found|gave|hid|hit|led|lost|made|met|paid|sang|sent|shot|shut|sold|stole|struck|took|taught|threw|wrote)\s)(?=\p{L}+\s(?:the\s|an?\s|his\s|her\s|their\s|\p{Lu})))/u;
/** Told of somebody, these are charges. */
const GRAVE =
  /^(?:abus|assault|attack|betray|bit(?:e|ten)|brib|cheat|embezzl|forg(?:e|ing)|grop|harass|hit|kill|kidnap|l(?:ie|ied|ying)$|murder|poison|rap(?:e|ing)|rob|scam|sho(?:ot|t)|stab|steal|stol|smuggl|threat|tortur)/i;
const DENIES = /\b(?:den(?:y|ies|ied)|pleads? not guilty|pleaded not guilty|acquitted|cleared)\b/i;
/** "Who accused Holm?" */
const DONE_TO_NAME = /^[Ww]ho\s+\p{Ll}+\s+\p{Lu}/u;
const THEM = /\b(?:him|her|them|it|his|their|its)\b/i;
const IS_CALLED = /^\W*(?:[Ii]s|[Ww]as)\s(\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,3})\s(?:the|an?)\s/u;
const NOBODY = /\b(?:no|nobody|no[- ]one|none)\b/i;
const PRONOUN = /\b(?:I|we|you|he|she|they|it|his|her|their|its|him|them|the \p{L}{3,})\b/iu;
/** How rare a verb is in English, as minus a logarithm, that nothing else stands in for: not "get" or "make". */
const TELLING = 3;
const IN_PLACE =
  /\b(?:in|at|near)\s(?:the\s)?(\p{Lu}[\p{L}'’-]{2,30}(?:\s\p{Lu}[\p{L}'’-]{2,30}){0,2})(?=\W{0,3}$)/gu;
const BY_THE_WAY = /,\swho\s(?:(?:had|has|have|was|were|also|later|recently)\s){0,2}$/iu;
/** Characters before a verb that are looked at. */
const REACH = 60;
/** Sentences around the answer in which a place is named. */
const AROUND = 3;

/**
 * Whether sentences that hold much of a question do not tell what it turns on: what was done, where, against what, and
 * a reason for it rather than that it was done.
 */
export function isUntold({ sentences, hasPart }: ShortAnswer, asked: Asked): boolean {
  return (
    lacksTheDeed(sentences, asked) ||
    (needsTheVerb(asked, hasPart) && isNotOfThem(sentences, asked)) ||
    isNotCalledSo(sentences, asked) ||
    isElsewhere(sentences, asked) ||
    isOnlyAside(sentences, asked) ||
    lacksAgainst(sentences, asked)
  );
}

/** Whether a question asks who was against something, and the sentences tell nothing of that. */
function lacksAgainst(sentences: readonly Run[], asked: Asked): boolean {
  const against = againstTerm(asked);
  if (against < 0) return false;
  return sentences.every((sentence) => !heldTerms(sentence, asked)[against]);
}

/**
 * Whether no sentence holds what a question tells of somebody, where nothing else answers it: who did or will do it, and
 * whether somebody did a grave thing ("Did Holm steal the money?").
 */
function lacksTheDeed(sentences: readonly Run[], asked: Asked): boolean {
  const { kind, asking, text } = asked.question;
  const lacks = (term: number) => sentences.every((sentence) => !heldTerms(sentence, asked)[term]);
  if (ASKS_DEED.test(asking)) return lacks(0) || isDoneToAnother(sentences, asked);
  const predicate = kind === 'yes-no' ? predicateOf(asked.question) : null;
  const deed = predicate && asked.question.terms[predicate.verb];
  return (
    predicate !== null &&
    deed != null &&
    GRAVE.test(text.slice(deed.start, deed.end)) &&
    lacks(predicate.verb) &&
    !sentences.some(
      (sentence) =>
        DENIES.test(textOf(sentence)) && predicate.subject.some((i) => heldTerms(sentence, asked)[i]),
    )
  );
}

/**
 * Whether no sentence tells of somebody, by name or by a pronoun, what a question asks whether or when they did it: "Did Holm
 * fine Oxley?" of "Shares in Oxley rose, as a larger fine was feared".
 */
function isNotOfThem(sentences: readonly Run[], asked: Asked): boolean {
  const predicate = predicateOf(asked.question);
  if (!predicate || (asked.terms[predicate.verb]?.rarity ?? 0) < TELLING) return false;
  return sentences.every((sentence) => {
    const held = heldTerms(sentence, asked);
    const text = textOf(sentence);
    const isOfThem = predicate.subject.some((i) => held[i]) || PRONOUN.test(text);
    return !(held[predicate.verb] && (isOfThem || NOBODY.test(text))) && !DENIES.test(text);
  });
}

/** Whether a question asks who did something to somebody by name, and no sentence tells that it was done to them. */
function isDoneToAnother(sentences: readonly Run[], asked: Asked): boolean {
  const { asking } = asked.question;
  if (!DONE_TO_NAME.test(asking) || !asked.terms[1]?.name) return false;
  return sentences.every((sentence) => {
    const held = heldTerms(sentence, asked);
    const isToThem = asked.terms.some(({ name }, i) => name && held[i]) || THEM.test(textOf(sentence));
    return !(held[0] && isToThem);
  });
}

/** Whether nothing but a sentence with the verb of a question answers it. */
function needsTheVerb({ question: { kind, asking } }: Asked, hasPart: boolean): boolean {
  if (kind === 'yes-no' || (kind === 'who' && asksWhom(asking))) return true;
  return (kind === 'when' || kind === 'where') && !hasPart;
}

/** Whether a question asks if somebody is something ("Is Holm the mayor of Oxley?"), and no sentence has both. */
function isNotCalledSo(sentences: readonly Run[], asked: Asked): boolean {
  const { text, terms } = asked.question;
  const [whole, name = ''] = IS_CALLED.exec(text) ?? [];
  if (whole === undefined) return false;
  const at = whole.indexOf(name);
  const own = terms.flatMap(({ start }, i) => (start >= at && start < at + name.length ? i : []));
  const role = terms.flatMap(({ start }, i) => (start >= whole.length && !asked.terms[i]?.name ? i : []));
  return (
    own.length > 0 &&
    role.length > 0 &&
    sentences.every((sentence) => {
      const held = heldTerms(sentence, asked);
      return !(own.some((i) => held[i]) && role.every((i) => held[i]));
    })
  );
}

/** Whether a question asks how many somewhere ("… in Harwick"), which neither the sentences nor what stands around them name. */
function isElsewhere(sentences: readonly Run[], asked: Asked): boolean {
  const { amount, text, terms } = asked.question;
  if (amount === null || sentences.length === 0) return false;
  const places = [...text.matchAll(IN_PLACE)].map(({ 0: whole, 1: name = '', index }) => {
    const end = index + whole.length;
    return terms.flatMap((term, i) => (term.start >= end - name.length && term.end <= end ? i : []));
  });
  const around = sentences.map(({ entry, from, to }) => ({
    entry,
    from: Math.max(0, from - AROUND),
    to: Math.min(entry.sentences.length, to + AROUND),
  }));
  const held = [...around, ...around.map(({ entry }) => ({ entry, from: 0, to: 1 }))].map((run) =>
    heldTerms(run, asked, true),
  );
  return places.some((place) => place.length > 0 && place.every((i) => held.every((has) => !has[i])));
}

/** Whether why somebody did something is told of by the way alone, and no reason for it: "his sister, who left the board". */
function isOnlyAside(sentences: readonly Run[], asked: Asked): boolean {
  if (asked.question.kind !== 'why') return false;
  const predicate = predicateOf(asked.question);
  if (!predicate) return false;
  const theirs = sentences.filter((sentence) => {
    const held = heldTerms(sentence, asked);
    return predicate.subject.some((i) => held[i]);
  });
  const told = theirs.flatMap((sentence) => {
    const { article, start, end } = clipOf(sentence);
    const tellsWhy = reasonsIn(article.text.slice(start, end)).length > 0;
    return matchesOf(sentence, asked, predicate.verb).map(
      (verb) =>
        !tellsWhy && BY_THE_WAY.test(article.text.slice(Math.max(start, verb.start - REACH), verb.start)),
    );
  });
  return told.length > 0 && told.every(Boolean);
}
