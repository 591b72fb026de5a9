import type { Question } from './question.js';

/** Who a question tells something of, and the verb by which it does, as indices of its terms. */
export interface Predicate {
  /** The name that it is asked of: "Holm" of "When did Ida Holm resign?" and "Ida" too. */
  readonly subject: readonly number[];
  readonly verb: number;
  /** Whether they do it: "Did Holm sue …", and not "Was Holm sued …". */
  readonly isDoer: boolean;
}

const AUXILIARY = 'is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may|might|must|shall';
const TITLES =
  '(?:mr|mrs|ms|dr|sir|mayor|president|minister|senator|governor|judge|professor|prof|captain)\\.?\\s';
/** "When did Ida Holm really resign …": the auxiliary, the name, adverbs and the verb. Words are bounded, so that it is read once. */
const FORM = new RegExp(
  `(?:^|\\b(?:who|whom|when|where|why|how|what|which|come|many|much|long|often|of)\\s(?:\\S{1,20}\\s){0,2}?)(${AUXILIARY})(?:n['’]t)?\\s(?:${TITLES}){0,2}`,
  'iu',
);
const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]{0,30}(?:\s\p{Lu}[\p{L}\p{M}'’.-]{0,30}){0,3}(?=\s)/u;
const ADVERBS =
  /^\s(?:(?:not|ever|also|just|still|even|first|last|next|now|actually|really|\p{L}{2,15}ly)\s)*/iu;
const BE = /^(?:is|are|was|were)$/i;
const ING = /ing$/i;

/** Reads who a question tells something of and the verb ("Did Holm sue Brandt?"); null for one of another form. */
export function predicateOf({ text, terms }: Question): Predicate | null {
  const opening = FORM.exec(text);
  if (!opening) return null;
  const from = opening.index + opening[0].length;
  const [name] = NAME.exec(text.slice(from)) ?? [];
  if (name === undefined) return null;
  const after = from + name.length;
  const [adverbs = ''] = ADVERBS.exec(text.slice(after)) ?? [];
  const at = after + adverbs.length;
  const verb = terms.findIndex(({ start }) => start === at);
  const subject = terms.flatMap(({ start, end }, i) => (start >= from && end <= after ? i : []));
  const found = terms[verb];
  if (!found || subject.length === 0) return null;
  const isDone = BE.test(opening[1] ?? '') && !ING.test(text.slice(found.start, found.end));
  return { subject, verb, isDoer: !isDone };
}
