import { isAnyHead, officeAt } from '../../language/offices.js';
import { relatedKeys } from '../../language/related.js';
import type { Span } from '../../language/span.js';
import { termKey, terms } from '../../language/terms.js';
import { words } from '../../language/words.js';

/** A question for whoever is at the head of something: "Who runs the mill?", "Who is the president of the Oxley Guild?". */
export interface LeaderAsked {
  /** The keys of what they are at the head of. */
  readonly body: ReadonlySet<string>;
  /** Those of the word that says what it is: *Guild* of "the Writers Guild of Oxley", *Steel* of "Halden Steel Company". */
  readonly noun: ReadonlySet<string>;
  /** The keys of words that a name may have for them, each with the key that it is for: *Lebanese* for *Lebanon*. */
  readonly related: ReadonlyMap<string, string>;
  /** The office that is asked for; null where any at the head will do. */
  readonly office: string | null;
  /** Whether it asks of earlier days too: "Who led …?". */
  readonly past: boolean;
  /** The part of the question that only asks for any leader, and tells nothing of the body: "who is in charge of". */
  readonly framing: Span;
}

/** "Who runs for mayor?", "Who led by two points?" and "Who leads the race?" ask for nobody at a head. */
const AT_ITS_HEAD =
  /^who(?:\s+(?:now|currently|actually|really))?\s+(?:(leads|heads|runs|chairs|is\s+(?:leading|heading|running|chairing))|led|headed|chaired|was\s+(?:leading|heading|running|chairing))\s+(?!(?:for|in|from|away|at|on|by|with|against|to|into|after|over|out|up)\b|(?:the\s+)?(?:way|race|charge|field|pack|polls?|votes?|table|standings|league|championship)\b)(\S.*)$/is;
const WHO_IS =
  /^who(?:['’]s|\s+(is|was))\s+(?:(?:now|currently)\s+)?(?:the\s+)?(?:(?:current|new)\s+)?(\S.*)$/is;
/** Words of the names of bodies that are often left out. */
export const LEFT_OUT: ReadonlySet<string> = new Set(
  'co inc corp ltd plc company corporation group party union club'.split(' ').map((word) => termKey(word)),
);
const NONE: Span = { start: 0, end: 0 };
const IN_CHARGE = /^(?:in\s+charge|at\s+the\s+head)\s+of\s+/i;
const OF = /^(?:of|at)$/i;
const PAST = /^w/i;
const POSSESSIVE = /['’]s?$/;
/** What follows only tells more of the body: "the guild, which …". */
const AFTER_BODY = /[,;:?!(]|\s(?:that|which|who|when|while|after|before|during|and|in|since)\s/;

/**
 * Reads whose leader a question asks for; null where it asks for none.
 * @param from where the part of it begins that has the word that asks
 */
export function leaderAsked(question: string, from = 0): LeaderAsked | null {
  const asking = question.slice(from);
  const [verb, present, led = ''] = AT_ITS_HEAD.exec(asking) ?? [];
  if (verb !== undefined) return leaderOf(led, null, present === undefined, NONE);
  const [is, be = 'is', rest = ''] = WHO_IS.exec(asking) ?? [];
  if (is === undefined) return null;
  const past = PAST.test(be);
  const before = { start: from, end: question.length - rest.length };
  const [inCharge] = IN_CHARGE.exec(rest) ?? [];
  if (inCharge !== undefined)
    return leaderOf(rest.slice(inCharge.length), null, past, past ? NONE : longer(before, inCharge.length));
  return officeOf(rest, past, before) ?? itsOffice(rest, past);
}

/** "president of the Oxley Guild". */
function officeOf(rest: string, past: boolean, before: Span): LeaderAsked | null {
  const said = words(rest);
  const office = officeAt(said, 0);
  const of = said[office?.words ?? 0];
  if (!office || !of || !OF.test(of.text)) return null;
  return leaderOf(
    rest.slice(of.end),
    office.name,
    past,
    isAnyHead(office.name) && !past ? longer(before, of.end) : NONE,
  );
}

/** "the Oxley Guild’s president". */
function itsOffice(rest: string, past: boolean): LeaderAsked | null {
  const said = words(rest.split(AFTER_BODY)[0] ?? '');
  const at = said.findIndex((_, i) => i > 0 && officeAt(said, i)?.words === said.length - i);
  const owner = said[at - 1];
  if (!owner || !POSSESSIVE.test(rest.slice(owner.start, said[at]?.start).trimEnd())) return null;
  return leaderOf(rest.slice(0, owner.end), officeAt(said, at)?.name ?? null, past, NONE);
}

function longer({ start, end }: Span, by: number): Span {
  return { start, end: end + by };
}

function leaderOf(told: string, office: string | null, past: boolean, framing: Span): LeaderAsked | null {
  const [body = ''] = told.split(AFTER_BODY);
  const keysOf = (text: string) => terms(text).flatMap(({ key }) => key || []);
  const keys = keysOf(body);
  if (keys.length === 0) return null;
  const [first = ''] = body.split(/\sof\s/i);
  const noun = words(first).findLast(({ text }) => keysOf(text).some((key) => !LEFT_OUT.has(key)));
  return {
    body: new Set(keys),
    noun: new Set(noun ? keysOf(noun.text) : keys),
    related: new Map(keys.flatMap((key) => relatedKeys(key).map((other) => [other, key] as const))),
    office: office === null || isAnyHead(office) ? null : office,
    past,
    framing,
  };
}
