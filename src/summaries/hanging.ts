import { DAY_OR_MONTH } from '../language/calendar.js';
import { END, MARKS, opensBack } from './openings.js';
import { hasPronounWithoutName } from './pronouns.js';

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
  'accusations?|claims|concerns|findings|ordeal|bid|offer|takeover|sale|merger|proposal|agreement|inquiry|probe|blaze|' +
  'crash|blast|sinking|verdict|sentences?|convictions?|result|defeat|victory';
/** What may tell, right behind a description, which one is meant ("the woman who accused him"). */
const TOLD_APART =
  String.raw`who|whose|whom|that|which|of|(?:in|on)(?!\s(?:${DAY_OR_MONTH}))|at|from|behind|by|for|to|with|between|against|` +
  'over|accused|killed|made|brought|raised|levelled';
const DESCRIBES = new RegExp(
  String.raw`${MARKS}the\s+(?:\p{Ll}+\s+)?(?:\d{1,3}-year-old|${PEOPLE}|${DOINGS})${END}(?!\s+(?:${TOLD_APART})${END})`,
  'iu',
);
/** Inside a sentence: "these claims", or what was told of before and is not told apart here ("told the woman he …"). */
const POINTS_BACK = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’-])(?:(?:these|those)\s+(?!days|who|with|of|in|on|at|from|that|which|are|were|have)\p{Ll}|` +
    String.raw`the\s+(?:man|woman|boy|girl|teenager|victim|suspect|incident|allegations?|accusations?|claims|charges|remarks|comments)` +
    String.raw`${END}(?!,|\s+(?:${TOLD_APART})${END}))`,
  'u',
);

/** Inside a sentence: "that" before a noun and not behind one ("by that day", ", that stay had", "released that information."). */
const THAT_ONE = new RegExp(
  String.raw`(?:(?<!\p{L})(?:of|in|for|with|on|at|to|from|about|by|under|during|after|before|since|against|over)\sthat\s(?!which|of|the|an?|he|she|it|they|we|you|i|is|was)\p{Ll}|` +
    String.raw`,\sthat\s\p{Ll}+\s(?:had|has|was|is|were|will|would|could)\s|ed\sthat\s\p{Ll}+[.!]$)`,
  'u',
);

const CUE = '(?:said|says|wrote|added|told|tweeted|replied|asked)';
/** A quotation whose speaker is only described ("…", the minister said). */
const SPEAKER_DESCRIBED = new RegExp(
  String.raw`["”'’],?\s(?:${CUE}\sthe\s\p{L}+(?:\s\p{Ll}+)?(?!\p{L}|,\swho)|the\s(?:\p{L}+\s){1,4}${CUE})${END}`,
  'u',
);

/** An aside to the sentence before ("(The mill had burnt in May.)"). */
const ASIDE = /^\([^()]+\)$/;

/** Characters at the start of a sentence in which its opening is looked for. */
const WINDOW = 160;

/** Tells what a sentence needs before it to be understood. It goes by the sentence alone, so it may be wrong. */
export function hangsOn(sentence: string): Hanging {
  const start = sentence.slice(0, WINDOW);
  if (opensBack(start) || ASIDE.test(sentence)) return 'before';
  if (hasPronounWithoutName(sentence)) return 'before';
  const describes =
    DESCRIBES.test(start) ||
    POINTS_BACK.test(sentence) ||
    (sentence.includes(' that ') && THAT_ONE.test(sentence)) ||
    SPEAKER_DESCRIBED.test(sentence);
  return describes ? 'earlier' : 'nothing';
}
