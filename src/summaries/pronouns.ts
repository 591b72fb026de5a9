import { isCommonEnglish } from '../language/background.js';
import { DAY_OR_MONTH } from '../language/calendar.js';
import { termKey } from '../language/terms.js';
import { END, MARKS } from './openings.js';

const PRONOUN = /(?<![\p{L}\p{N}'’-])(?:he|she|him|they|them)(?![\p{L}\p{N}])/iu;
const OF_ONE = /^(?:he|she|him)$/i;
const OPENS_WITH_CAPITAL = /^["'“‘`«([]*\s*\p{Lu}/u;
const OPENS_WITH_GRAMMAR = new RegExp(
  `${MARKS}(?:an?|the|in|on|at|by|for|from|to|with|as|if|when|while|after|before|since|until|although|though|because|` +
    'once|despite|during|under|now|here|then|also|just|only|even|so|our|my|your|i|we|you|what|who|how|why|where|not|no|' +
    `one|two|some|many|most|more|all|every|each|last|next|speaking|asked|according)${END}`,
  'iu',
);
/** What makes a name of a word in "-ing" or "-ly" that a sentence opens with ("Kelly said he …"). */
const VERB_OF_NAME = '(?:said|says|told|added|wrote|has|had|was|is|did|will|would|and)(?![\\p{L}])';
/** These are not "he", and what follows them seldom is ("Within a year, he …", "Watching from a quay, he …"). */
const OPENS_WITHOUT_ONE = new RegExp(
  '^(?:within|without|between|over|like|given|following|right|yes|sure|rather|less|' +
    String.raw`(?:minutes|hours|days|weeks|months|years)\s(?:later|earlier|before|after)|` +
    String.raw`\p{L}{3,}(?:ing|ly)(?!\s${VERB_OF_NAME}))${END}`,
  'iu',
);
/** These may be "they", but not "he". */
const OPENS_WITH_MANY = new RegExp(
  `${MARKS}(?:police|officials|authorities|prosecutors|investigators|officers|detectives|witnesses|doctors)${END}`,
  'iu',
);
/** "A driver lost his boat when he …" tells of one for the first time. */
const OPENS_WITH_ONE = /^["'“‘`]?An?\s/;
/** "The flames were seen from afar, and it took hours to put them out": many that the sentence itself opens with. */
const OPENS_WITH_OWN_MANY = new RegExp(
  `${MARKS}(?:the|two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of|thousands of|some|many|most|several|all|more than \\d+)` +
    String.raw`\s(?:\p{Ll}+\s){0,2}?(?:\p{Ll}{2,}s|men|women|children|people|police)\s`,
  'iu',
);
const IS_SPEAKER =
  /["”’',]\s(?:he|she|they)\s(?:\p{Ll}+\s)?(?:said|says|wrote|added|told|explained|recalled)(?!\p{L})/u;
const SAYS =
  '(?:said|says|wrote|writes|added|adds|told|tells|tweeted|explained|explains|recalled|recalls|noted|notes|continued|reads?)';
const OPENING_MARKS = /^["“‘'`]{1,2}\s?(?=[\p{L}\p{N}([])/u;
/** Who says a quotation, as a pronoun or with a capital ("…", he said; "…", Holm said). */
const QUOTED_BY = new RegExp(
  String.raw`["”’'],?\s(?:(\p{Lu})|(?:he|she|they|it)\s(?:\p{Ll}+\s)?${SAYS}(?!\p{L}))`,
  'u',
);
/** What is told of somebody's words without marks ("Spending has slowed, he said"). */
const TOLD_BY = new RegExp(String.raw`,\s(?:he|she|they)\s(?:\p{Ll}+\s)?${SAYS}(?!\p{L})`, 'u');
/** Who says it behind all of it: hardly somebody whom it names ("No ship of Port Lund was lost, he said."). */
const TOLD_BY_AT_END = new RegExp(String.raw`,\s(?:he|she|they)\s(?:\p{Ll}+\s)?${SAYS}\s?\.$`, 'u');
const FIRST_WORD = /^\p{L}+/u;
/** What has a capital inside of a sentence and names nobody: days, months, and what a quotation begins with. */
const NO_NAME =
  `(?!(?:${DAY_OR_MONTH}|It|The|We|He|She|They|You|An|In|On|At|But|And|If|This|That|There|What|When|My|Our)` +
  String.raw`(?![\p{L}]))`;
const NAME = new RegExp(String.raw`(?<=[\p{L}\p{N},;:)"”’]\s["“‘'(]?)${NO_NAME}\p{Lu}[\p{L}\p{M}]`, 'u');
const NAME_AFTER_COMMA = new RegExp(String.raw`,\s(?:\p{Ll}+\s){0,3}${NO_NAME}\p{Lu}`, 'u');

/**
 * Whether a sentence has a pronoun for a person and nobody whom it can mean: no name before it, or right behind a comma
 * after it ("In his letter, Holm said …").
 */
export function hasPronounWithoutName(sentence: string): boolean {
  if (isSaidByPronoun(sentence)) return true;
  const pronoun = PRONOUN.exec(sentence);
  if (!pronoun) return false;
  if (OPENS_WITH_ONE.test(sentence)) return IS_SPEAKER.test(sentence);
  if (OPENS_WITH_CAPITAL.test(sentence) && !OPENS_WITH_GRAMMAR.test(sentence)) {
    const isNoOne = OPENS_WITH_MANY.test(sentence) || OPENS_WITHOUT_ONE.test(sentence);
    return OF_ONE.test(pronoun[0]) && isNoOne && !hasNameFor(sentence, pronoun.index);
  }
  const opening = OF_ONE.test(pronoun[0]) ? null : OPENS_WITH_OWN_MANY.exec(sentence);
  if (opening && opening[0].length <= pronoun.index) return false;
  return !hasNameFor(sentence, pronoun.index);
}

/** Whether who says it is a pronoun: of a quotation that opens the sentence, or of what a common word opens. */
function isSaidByPronoun(sentence: string): boolean {
  const [marks] = OPENING_MARKS.exec(sentence) ?? [];
  if (marks) {
    const speaker = QUOTED_BY.exec(sentence.slice(marks.length));
    return speaker !== null && speaker[1] === undefined;
  }
  const told = TOLD_BY.exec(sentence);
  if (!told || OPENS_WITH_ONE.test(sentence)) return false;
  const [first = ''] = FIRST_WORD.exec(sentence) ?? [];
  const key = termKey(first.toLowerCase());
  if (key !== '' && !isCommonEnglish(key)) return false;
  return TOLD_BY_AT_END.test(sentence) || !hasNameFor(sentence, told.index);
}

function hasNameFor(sentence: string, pronoun: number): boolean {
  const name = NAME.exec(sentence);
  return (name && name.index < pronoun) || NAME_AFTER_COMMA.test(sentence.slice(pronoun));
}
