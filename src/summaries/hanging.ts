import { END, MARKS, opensBack } from './openings.js';

/**
 * What a sentence hangs on: `before`, the very sentence before it, for a pronoun or a connective; `earlier`, something
 * told earlier in the article, for a description of it ("the woman", "these allegations"); or `nothing`.
 */
export type Hanging = 'before' | 'earlier' | 'nothing';

const PEOPLE =
  'man|woman|men|women|boys?|girls?|teenagers?|teens?|child|children|couple|victims?|suspects?|gunman|attackers?|officers?|' +
  'drivers?|defendants?|students?|patients?|staffers?|mother|father|parents|family|actor|actress|singer|star|players?|' +
  'striker|midfielder|defender|author';
const DOINGS =
  'incident|accident|attack|decision|move|news|announcement|statement|comments|remarks|ruling|deal|allegations?|' +
  'accusations?|claims|concerns|findings|ordeal';
/** What may tell, right behind a description, which one is meant ("the woman who accused him"). */
const TOLD_APART =
  'who|whose|whom|that|which|of|in|on|at|from|behind|by|for|to|with|between|against|over|accused|killed';
const DESCRIBES = new RegExp(
  String.raw`${MARKS}the\s+(?:\p{Ll}+\s+)?(?:\d{1,3}-year-old|${PEOPLE}|${DOINGS})${END}(?!\s+(?:${TOLD_APART})${END})`,
  'iu',
);
/** Inside a sentence: "these claims", or what was told of before and is not told apart here ("told the woman he …"). */
const POINTS_BACK = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’-])(?:(?:these|those)\s+(?!days|who|with|of|in|on|at|from|that|which|are|were|have)\p{Ll}|` +
    String.raw`the\s+(?:man|woman|boy|girl|teenager|victim|suspect|incident|allegations?|accusations?|remarks|comments)` +
    String.raw`${END}(?!,|\s+(?:${TOLD_APART})${END}))`,
  'u',
);

const CUE = '(?:said|says|wrote|added|told|tweeted|replied|asked)';
/** A quotation whose speaker is only described ("…", the minister said). */
const SPEAKER_DESCRIBED = new RegExp(
  String.raw`["”'’],?\s(?:${CUE}\sthe\s\p{L}+(?:\s\p{Ll}+)?(?!\p{L}|,\swho)|the\s(?:\p{L}+\s){1,4}${CUE})${END}`,
  'u',
);

const PRONOUN = /(?<![\p{L}\p{N}'’-])(?:he|she|him|they|them)(?![\p{L}\p{N}])/iu;
/** What has a capital inside of a sentence and names nobody: days, months, and what a quotation begins with. */
const NO_NAME =
  '(?!(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|' +
  `November|December|It|The|We|He|She|They|You|An|In|On|At|But|And|If|This|That|There|What|When|My|Our)(?![\\p{L}]))`;
const NAME = new RegExp(String.raw`(?<=[\p{L}\p{N},;:)"”’]\s["“‘'(]?)${NO_NAME}\p{Lu}[\p{L}\p{M}]`, 'u');
const NAME_AFTER_COMMA = new RegExp(String.raw`,\s(?:\p{Ll}+\s){0,3}${NO_NAME}\p{Lu}`, 'u');
/** "A driver lost his boat when he …": one who is told of for the first time, where the pronoun is no speaker's. */
const TELLS_OF_ONE = /^["'“‘`]?An?\s/;
const IS_SPEAKER =
  /["”’',]\s(?:he|she|they)\s(?:\p{Ll}+\s)?(?:said|says|wrote|added|told|explained|recalled)(?!\p{L})/u;
const OPENS_WITH_GRAMMAR = new RegExp(
  `${MARKS}(?:an?|the|in|on|at|by|for|from|to|with|as|if|when|while|after|before|since|until|although|though|because|` +
    'once|despite|during|under|now|here|then|also|just|only|even|so|our|my|your|police|officials|authorities|prosecutors|' +
    'investigators|officers|detectives|witnesses|doctors|i|we|you|what|who|how|why|where|not|no|one|two|some|many|most|more|all|every|each|' +
    `last|next|speaking|asked|according)${END}`,
  'iu',
);
/** Characters at the start of a sentence in which its opening is looked for. */
const WINDOW = 160;

/** Tells what a sentence needs before it to be understood. It goes by the sentence alone, so it may be wrong. */
export function hangsOn(sentence: string): Hanging {
  const start = sentence.slice(0, WINDOW);
  if (opensBack(start)) return 'before';
  if (hasPronounWithoutName(sentence, start)) return 'before';
  const describes = DESCRIBES.test(start) || POINTS_BACK.test(sentence) || SPEAKER_DESCRIBED.test(sentence);
  return describes ? 'earlier' : 'nothing';
}

function hasPronounWithoutName(sentence: string, start: string): boolean {
  const pronoun = PRONOUN.exec(sentence);
  if (!pronoun) return false;
  if (/^["'“‘`«([]*\s*\p{Lu}/u.test(start) && !OPENS_WITH_GRAMMAR.test(start)) return false;
  if (TELLS_OF_ONE.test(start)) return IS_SPEAKER.test(sentence);
  const name = NAME.exec(sentence);
  if (name && name.index < pronoun.index) return false;
  return !NAME_AFTER_COMMA.test(sentence.slice(pronoun.index));
}
