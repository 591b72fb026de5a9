import type { Token } from '../grammar/token.js';
import { AUXILIARIES, PREPOSITIONS, ROLES } from '../vocabulary/lexicon.js';
import { allForms } from '../vocabulary/verb-forms.js';
import { objects } from './objects.js';

/** Wrongs that are done to somebody, and in a figure of speech to things: "attacked the plan", "cheated death". */
const NEEDS_VICTIM = allForms('attack punch kick beat/beat rob kill murder cheat threaten touch kiss stab');
/** What is done at play or at the polls too: "beat Holm at chess", "attacked Holm over the plan". */
const CONTESTS = allForms('attack beat/beat');
const BEATS = allForms('beat/beat');
const AT_PLAY = /^(?:over|for|as|on)$/;
const STEALS = allForms('steal/stole/stolen');
const SPOILS =
  /^(?:shows?|scenes?|spotlight|limelight|headlines?|thunder|march|kiss|glance|look|moments?|hearts?|bases?|balls?)$/;
/** "The town lies on a river". */
const LIES = /^lies?$/;
const VICTIMS =
  /^(?:(?:wo)?m[ae]n|girls?|boys?|child(?:ren)?|staff|staffers|employees|customers|investors|voters|crew|dogs?|cats?|horses?|people|others|protesters)$/;
/** Tokens of an object. */
const LONGEST_VICTIM = 5;

/** "Attacked the plan", "stole the show", "beat Holm at chess": whether what may be a wrong is done to nobody. */
export function isFigurative(tokens: readonly Token[], i: number): boolean {
  const { lower = '' } = tokens[i] ?? {};
  const next = tokens[i + 1]?.lower ?? '';
  if (STEALS.has(lower))
    return objects(tokens, i + 1)
      .slice(0, 3)
      .some((token) => SPOILS.test(token.lower));
  if (LIES.test(lower)) return tokens[i + 1]?.kind === 'word' && !/^(?:about|to|that|under)$/.test(next);
  if (!NEEDS_VICTIM.has(lower)) return false;
  if (next === 'to' && lower.startsWith('threat')) return !isPersonal(tokens, i + 3);
  if (!isPersonal(tokens, i + 1)) return true;
  return CONTESTS.has(lower) && isContest(tokens, i);
}

/** "Attacked Holm over the plan", "beat Holm at chess", "beat Holm in May": with words, or at play. */
function isContest(tokens: readonly Token[], i: number): boolean {
  let end = i + 2;
  while (tokens[end]?.capital && tokens[end - 1]?.capital) end++;
  return (
    AT_PLAY.test(tokens[end]?.lower ?? '') ||
    (BEATS.has(tokens[i]?.lower ?? '') && tokens[i + 1]?.capital === true)
  );
}

/** Whether what opens at token `i` is a person: a name, "him", "his wife", "two millers". */
export function isPersonal(tokens: readonly Token[], i: number): boolean {
  const first = tokens[i];
  if (first?.kind !== 'word') return false;
  const isPronoun = /^(?:him|them|me|us|you|people|others|someone|somebody|women|men|children)$/.test(
    first.lower,
  );
  if (first.capital || isPronoun) return true;
  const next = tokens[i + 1];
  if (first.lower === 'her' && (next?.kind !== 'word' || !isNounLike(next))) return true;
  for (let at = i; at < i + LONGEST_VICTIM && tokens[at]?.kind === 'word'; at++) {
    const { lower = '', capital = false } = tokens[at] ?? {};
    if (PREPOSITIONS.has(lower) || (at > i && lower.endsWith('ed'))) return false;
    if (capital || ROLES.has(lower) || ROLES.has(lower.replace(/s$/, '')) || VICTIMS.test(lower)) return true;
  }
  return false;
}

function isNounLike({ lower, capital }: Token): boolean {
  return (
    !capital && !PREPOSITIONS.has(lower) && !AUXILIARIES.has(lower) && !/^(?:and|or|twice|then)$/.test(lower)
  );
}
