import type { Part } from './amounts.js';

/** To the end of the clause; a dot before a digit is none. */
const REST = '(?:[^.;"”]|\\.(?=\\p{N})){3,}';
const BECAUSE = `because|since|due to|so that|in order to|in a bid to|in an (?:attempt|effort) to|out of|owing to|thanks to|as a result of|in response to|in protest (?:at|against)|on the grounds|for (?:lack|fear) of|blam(?:ed|es|ing)`;
/** "To close the hole", but not "to all traffic" or "to the north". */
const PURPOSE =
  'to (?!(?:all|any|an?|both|each|every|his|her|its|it|their|them|him|me|us|my|our|your|no|one|some|that|the|these|this|those|which|who|what)\\b)\\p{Ll}(?:[^.,;"”]|[.,](?=\\p{N})){7,}';
const OCCASION = '(?:after|following|amid|over|for an?|for \\p{L}+ing) (?:[^.,;"”]|[.,](?=\\p{N})){3,}';
/** The surest first. */
const REASONS = [BECAUSE, PURPOSE, OCCASION];
const PATTERNS = [`\\b(?:${BECAUSE})\\b${REST}`, `\\b${PURPOSE}`, `\\b${OCCASION}`].map(
  (pattern) => new RegExp(pattern, 'giu'),
);

/** "The train to Vale left" tells no purpose. */
const TO_A_NAME = /^[Tt]o \p{Lu}/u;
/** "Holm was taken to hospital": where to, which no article stands before. */
const TO_A_PLACE =
  /^[Tt]o (?:bed|church|court|hospital|jail|prison|power|safety|school|sea|shore|trial|work)\b/u;
/** "He wants to stay" tells what he wants, not what for. */
const WANTED =
  /\b(?:able|allow(?:ed)?|agree[ds]?|aim(?:s|ed)?|ask(?:s|ed)?|began|beg[iu]ns?|continue[ds]?|decide[ds]?|due|expect(?:s|ed)?|fail(?:s|ed)?|forced?|going|had|has|have|hope[ds]?|intend(?:s|ed)?|likely|mean[ts]?|need(?:s|ed)?|offer(?:s|ed)?|ought|plan(?:s|ned)?|pledge[ds]?|promise[ds]?|ready|refuse[ds]?|seem(?:s|ed)?|set|start(?:s|ed)?|tend(?:s|ed)?|threaten(?:s|ed)?|told|tr(?:y|ies|ied)|unable|unlikely|urged?|used|vow(?:s|ed)?|want(?:s|ed)?|willing|wish(?:es|ed)?)\s$/i;
const WANTED_REACH = 14;
/** "Since" tells when, before a day. */
const SINCE_A_DAY =
  /^since (?:\d|\p{Lu}\p{Ll}{2,8}\.? \d|\p{Lu}\p{Ll}{2,5}day\b|last\b|then\b|early\b|late\b|(?:the )?(?:spring|summer|autumn|winter|start|beginning)\b)/u;

/**
 * The parts of a text that may tell why: "because …", else "to …", else "after …"; offsets into the text. The fit is 3, 2
 * and 1.
 */
export function reasonsIn(text: string): Part[] {
  const found = PATTERNS.map((pattern, i) =>
    [...text.matchAll(pattern)]
      .filter(({ 0: part, index }) => {
        const isPurpose = /^to /i.test(part);
        const before = text.slice(Math.max(0, index - WANTED_REACH), index);
        const isNone = TO_A_NAME.test(part) || TO_A_PLACE.test(part) || (isPurpose && WANTED.test(before));
        return !SINCE_A_DAY.test(part) && !isNone;
      })
      .map(({ 0: part, index }) => ({
        start: index,
        end: index + part.length,
        fit: REASONS.length - i,
      })),
  );
  const [because = [], purposes = [], occasions = []] = found;
  if (because.length > 0) return because;
  // "After it failed to find a buyer" tells no purpose.
  const own = purposes.filter(
    ({ start, end }) => !occasions.some((one) => one.start < start && end <= one.end),
  );
  return own.length > 0 ? own : occasions;
}
