import { mayHoldOffice, officeAt } from '../../language/offices.js';
import type { Span } from '../../language/span.js';
import { terms } from '../../language/terms.js';
import { words } from '../../language/words.js';
import { LEFT_OUT, type LeaderAsked } from '../question/leader-asked.js';
import {
  BEHIND_WORD,
  gap,
  isCapital,
  lower,
  nameAt,
  type Part,
  phraseFrom,
  phraseUpTo,
  type Sentence,
  textOf,
} from './sentence-words.js';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const NO_LONGER = setOf('former formerly ex late ousted onetime then');
/** Those who stand below the head, or hope to be it. */
const BELOW = setOf('vice deputy assistant associate regional local honorary would-be aspiring next');
/** What may stand between a body and the office at its head. */
const RANKS = setOf('national global interim acting current new longtime outgoing executive general supreme');
/** Within this many words behind an office, what makes it another: "Chief Financial Officer", "Chief Justice", "head chef". */
const IN_OFFICES = setOf('officer justice economist scientist strategist negotiator teacher chef');
const FURTHER = 3;
const WAS = /^(?:then|ex|former)-/i;
const OF = setOf('of at');
const OF_PART = setOf('of for');
const TITLE = /^(?:mr|mrs|ms|dr|sir|dame)$/i;
const BETWEEN_RANKS = /^[\s-]$/;
/** Between a name and what tells its office: "Holm, 54, the", "Holm is the", "Holm (Lab), who is". */
const toOffice = (be: string) =>
  new RegExp(
    `^(?:\\s\\([^()]{1,30}\\))?(?:,(?:\\s\\d{1,3},)?(?:\\swho\\s${be})?|\\s(?:${be}|as)(?:\\s(?:now|currently))?)\\s(?:(?:the|its)\\s)?$`,
  );
const TO_OFFICE = toOffice('is');
const TO_FORMER_OFFICE = toOffice('(?:is|was)');
/** Between an office and the name of its bearer: "its head, Holm", "the head of the mill is Holm". */
const TO_NAME = /^(?:,|\sis|\swas)?\s(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame)\.?\s)?$/;
const LEADS = setOf('leads heads runs chairs');
const LED = setOf('led headed chaired run');
const MAY_HOLD_VERB = /\b(?:leads|heads|runs|chairs|led|headed|chaired|run)\b/i;
/** Between a name and its verb: "Holm, who leads", "Holm now runs", "Holm, 54, heads". */
const TO_VERB = /^(?:,\s\d{1,3},)?(?:,?\swho)?(?:\s(?:now|also|currently))?\s$/;
/** Between a body and its verb in the passive: "the guild, led by", "the guild is headed by". */
const TO_PASSIVE = /^(?:,(?:\swhich\sis)?|\s(?:is|was))?\s$/;
const IN_PASSIVE = setOf('is was which');
/** Words between a name and what tells its office. */
const APART = 5;

/**
 * The names of those whom a sentence tells as the head of what a question asks about: "Oxley Guild president Anna Holm",
 * "Anna Holm, the guild’s director", "the guild, led by Anna Holm".
 * @param text the sentence
 * @returns spans, offsets into that text
 */
export function leadersIn(text: string, asked: LeaderAsked): Span[] {
  if (!mayHoldOffice(text) && !MAY_HOLD_VERB.test(text)) return [];
  const sentence: Sentence = { text, all: words(text) };
  return sentence.all.flatMap(
    (_, at) => whoLeads(sentence, at, asked) ?? whoHolds(sentence, at, asked) ?? [],
  );
}

/** The name whose verb at a word says that they are at the head: "Anna Holm, who leads the guild,". */
function whoLeads(sentence: Sentence, at: number, asked: LeaderAsked): Span | null {
  if (asked.office !== null) return null;
  const verb = lower(sentence.all[at]);
  if (LED.has(verb) && lower(sentence.all[at + 1]) === 'by') {
    const owner = ownerBefore(sentence, at, TO_PASSIVE, IN_PASSIVE);
    return owner && isBody(sentence, owner, asked) ? nameAfter(sentence, at + 2) : null;
  }
  if (!LEADS.has(verb) && !(asked.past && LED.has(verb))) return null;
  const body = phraseFrom(sentence, at + 1);
  return body && isBody(sentence, body, asked) ? nameBefore(sentence, at, TO_VERB) : null;
}

/** The name of whoever has the office that is named at a word. */
function whoHolds(sentence: Sentence, at: number, asked: LeaderAsked): Span | null {
  const office = officeAt(sentence.all, at);
  const isOfLonger = (officeAt(sentence.all, at - 1)?.words ?? 1) > 1;
  if (!office || isOfLonger || (asked.office !== null && asked.office !== office.name)) return null;
  const end = at + office.words;
  if (sentence.all.slice(end, end + FURTHER).some((word) => IN_OFFICES.has(lower(word)))) return null;
  const ranks = ranksBefore(sentence, at);
  const whole = ownerBefore(sentence, ranks);
  const isOther = (word: string) =>
    BELOW.has(word) || (!asked.past && (NO_LONGER.has(word) || WAS.test(word)));
  if (sentence.all.slice(ranks, at).some((word) => isOther(lower(word)))) return null;
  const between = asked.past ? TO_FORMER_OFFICE : TO_OFFICE;
  const owner = whole && withoutStanding(sentence, whole);
  if (owner && isBody(sentence, owner, asked)) {
    // "The guild’s head of music" is not its head.
    const isOfPart = OF_PART.has(lower(sentence.all[end])) && nameAfter(sentence, end) === null;
    if (isOfPart || [owner.from - 1, owner.from].some((word) => isOther(lower(sentence.all[word]))))
      return null;
    return nameAfter(sentence, end) ?? nameBefore(sentence, owner.from, between);
  }
  // "Union leader Per Lind of Halden Steel" is at the head of the union.
  if (owner && terms(textOf(sentence, owner)).some(({ key }) => key !== '')) return null;
  return ofBody(sentence, { from: ranks, to: end }, asked, between);
}

/** The name of whoever has an office "of" something: "the president of the guild, Anna Holm", "President Anna Holm of the guild". */
function ofBody(sentence: Sentence, office: Part, asked: LeaderAsked, between: RegExp): Span | null {
  const { all } = sentence;
  const name = nameAfter(sentence, office.to);
  let of = office.to;
  while (name && (all[of]?.start ?? name.end) < name.end) of++;
  const body = OF.has(lower(all[of])) ? phraseFrom(sentence, of + 1) : null;
  if (!body || !isBody(sentence, body, asked)) return null;
  return name ?? nameAfter(sentence, body.to) ?? nameBefore(sentence, office.from, between);
}

/** What an office stands behind, without a first word for its standing: "Former Oxley Guild president". */
function withoutStanding({ all }: Sentence, { from, to }: Part): Part {
  const first = lower(all[from]);
  return (NO_LONGER.has(first) || BELOW.has(first)) && from + 1 < to ? { from: from + 1, to } : { from, to };
}

/** Where the words of rank and standing before an office begin: "former national", "interim", "vice". */
function ranksBefore(sentence: Sentence, office: number): number {
  let first = office;
  while (first > 0 && BETWEEN_RANKS.test(gap(sentence, first - 1))) {
    const word = lower(sentence.all[first - 1]);
    if (!RANKS.has(word) && !BELOW.has(word) && !NO_LONGER.has(word)) break;
    first--;
  }
  return first;
}

/** What a word stands behind: "the Oxley Guild’s", "mill". */
function ownerBefore(
  sentence: Sentence,
  before: number,
  between = BEHIND_WORD,
  passed: ReadonlySet<string> = new Set(),
): Part | null {
  const { text, all } = sentence;
  let last = before - 1;
  while (last > 0 && passed.has(lower(all[last]))) last--;
  return last >= 0 && between.test(text.slice(all[last]?.end, all[before]?.start))
    ? phraseUpTo(sentence, last)
    : null;
}

/** Whether words are what is asked about: the word that says what it is, half of all at least, and no other name. */
function isBody({ all }: Sentence, { from, to }: Part, { body, noun, related }: LeaderAsked): boolean {
  const held = new Set<string>();
  for (const word of all.slice(from, to))
    for (const { key } of terms(word.text)) {
      const asked = body.has(key) ? key : isCapital(word) && related.get(key);
      if (asked) held.add(asked);
      else if (key !== '' && isCapital(word) && !LEFT_OUT.has(key)) return false;
    }
  const wanted = [...body].filter((key) => !LEFT_OUT.has(key)).length;
  return [...noun].some((key) => held.has(key)) && held.size * 2 >= wanted;
}

/** The name right behind what tells the office of its bearer. */
function nameAfter(sentence: Sentence, after: number): Span | null {
  const { text, all } = sentence;
  let first = after;
  while (first < after + 2 && (IN_PASSIVE.has(lower(all[first])) || TITLE.test(all[first]?.text ?? '')))
    first++;
  const between = text.slice(all[after - 1]?.end, all[first]?.start);
  return all[first] && TO_NAME.test(between) ? nameAt(sentence, first, 1) : null;
}

/** The name before a word from which only `between` parts it. */
function nameBefore(sentence: Sentence, before: number, between: RegExp): Span | null {
  const { text, all } = sentence;
  const end = all[before]?.start;
  for (let last = before - 1; last >= Math.max(0, before - APART); last--)
    if (isCapital(all[last]) && between.test(text.slice(all[last]?.end, end)))
      return nameAt(sentence, last, -1);
  return null;
}
