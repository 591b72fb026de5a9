import type { Token } from '../grammar/token.js';
import { ROLES } from '../vocabulary/lexicon.js';

/** What opens the description of somebody who has not been told of. */
export const INDEFINITE: ReadonlySet<string> = new Set(
  'a an another one two three four five six several some many unnamed anonymous female male former'.split(
    ' ',
  ),
);
/** Words between an article and the role: "another female campaign staffer". */
const LONGEST_GAP = 4;

/** The role that the words after token `i` give, as printed; null where a name follows it or they give none. */
export function roleAfter(tokens: readonly Token[], i: number): string | null {
  for (let at = i + 1; at <= i + LONGEST_GAP; at++) {
    const noun = tokens[at];
    if (noun?.kind !== 'word') return null;
    const isRole = ROLES.has(noun.lower) || ROLES.has(noun.lower.replace(/s$/, ''));
    if (isRole && !tokens[at + 1]?.capital) return noun.lower;
  }
  return null;
}

/** Where one person is described by a role without a name, "a staffer" or "the suspect": offsets in the order of the text. */
export function describedAt(paragraphs: readonly (readonly Token[])[]): { readonly start: number }[] {
  return paragraphs.flatMap((tokens) =>
    tokens.flatMap(({ lower, start }, i) => {
      const noun = lower === 'the' || INDEFINITE.has(lower) ? roleAfter(tokens, i) : null;
      return noun !== null && ROLES.has(noun) ? { start } : [];
    }),
  );
}
