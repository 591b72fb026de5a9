import { DAY_OR_MONTH } from '../language/calendar.js';
/** Marks that may stand before the first word of a sentence. */
export const MARKS = String.raw`^["'“‘\x60«(\[]*\s*`;
/** The end of a word. */
export const END = String.raw`(?![\p{L}\p{N}'’-])`;
/** A verb drawn into the word before it ("It's", "They've"). */
const DRAWN_IN = "(?:['’](?:s|re|ve|d|ll))?";

const TIME =
  'weekend|week|month|year|season|summer|autumn|fall|winter|spring|morning|afternoon|evening|decade|century';
/** "This week" and the like are told by the day of printing, and by nothing in the text. */
const THIS = String.raw`this(?!\s(?:${TIME}|${DAY_OR_MONTH})(?![\p{L}\p{N}-]))`;
const LATER = String.raw`(?:later|earlier)(?!\s(?:this|today|tonight|(?:on\s|in\s)?(?:${DAY_OR_MONTH}|\d{4}))(?![\p{L}\p{N}]))`;
const PRONOUNS =
  `(?:in the end, )?even (?:that|this)|a similar|he|she|they|${THIS}|that|these(?!\\sdays)|those(?!\\swho)|(?:his|her)(?!\\s(?:majesty|royal|holiness))|their|its|` +
  'him|them|such|another|others?|both|neither(?!\\s[^.]{1,60}\\snor\\s)|either';

const WAS =
  String.raw`(?:\s?['’]s|\s(?:is|was|has|had|will|would|may|might|can|could|must|remains|became))` +
  String.raw`(?:\s?n['’]?t|\s(?:not|be|been|yet|now|also|still|since|however|\p{L}+ly))*\s`;
const TOLD =
  String.raw`(?:\p{L}+ed|known|understood|thought|said|found|shown|clear|unclear|certain|uncertain|true|likely|unlikely|` +
  String.raw`possible|important)\s(?:exactly\s|(?:by|today|yesterday|last|this|earlier|later|to)\s(?:[^.,]{1,40}\s)?)?`;
const PLACED =
  '(?:only|until|in|on|at|during|after|under|from|with|because|here|then) [^.]{1,60}\\s(?:that|when)';
const SEEMED =
  String.raw`(?:emerged|transpired|turned out|turns out|seems|seemed|appears|appeared|came to light)\s` +
  String.raw`(?:(?:possible|likely|unlikely|clear|on|in|last)\s(?:[^.,]{1,40}\s)?)?that`;
/** "It" of what follows: "It is unclear how …", "It is time to …", "It was in May that …", "It took a day to …". */
const FOR_WHAT_FOLLOWS = [
  `${WAS}${TOLD}(?:that|how|what|who|whether|if|why|when|where|which)`,
  String.raw`${WAS}(?:possible|impossible|important|necessary|essential|vital|crucial|time)\s(?:to|for)`,
  `${WAS}(?:to be seen|too (?:early|soon) to|no (?:secret|surprise|coincidence|wonder)|${PLACED})`,
  String.raw`\s${SEEMED}`,
  String.raw`\s(?:took|takes|will take)\s[^.,]{1,60}\s(?:to|for|before|until)`,
];
const IT = `it(?!(?:${FOR_WHAT_FOLLOWS.join('|')})${END})`;

const EXISTS =
  'is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|remains?|seems?|appears?|isn|aren|wasn|weren|' +
  'hasn|haven|won';
/** "There" of a place, and not of "There are …". */
const THERE = String.raw`there(?!\s?['’](?:s|re|ve|d|ll)|\s(?:also\s|still\s|probably\s|really\s)?(?:${EXISTS})(?!\p{L}))`;
const CONNECTIVES =
  'and|but|or|nor|so(?!\\sfar)|yet|then|also|however|still|instead(?!\\sof)|meanwhile|moreover|furthermore|' +
  'nevertheless|nonetheless|therefore|thus|otherwise|similarly|likewise|besides|consequently|afterwards?|additionally|' +
  `conversely|indeed|again|plus|hence|${LATER}|elsewhere|${THERE}|in addition|in contrast|in response|in turn|` +
  'in other words|as a result|for example|for instance|on the other hand|that said|after that|at the time(?!\\sof)|' +
  'regardless(?!\\sof)|as such|by then|since then|until then|even so|(?:shortly|soon) after(?:wards)?(?= ?,)|the (?:same|latter|former|other|two|three|pair|couple|duo|trio)';
/** How often, when or in whose eyes: before a pronoun they open a sentence as it does. */
const ADVERBS =
  'eventually|finally|recently|currently|previously|initially|originally|apparently|reportedly|allegedly|clearly|obviously|' +
  'usually|normally|typically|ultimately|subsequently|immediately|suddenly|luckily|fortunately|unfortunately|sadly|' +
  'understandably|ironically|specifically|basically|privately|publicly|perhaps|maybe|sometimes|often|soon';
const ADVERB_FIRST = `(?:${ADVERBS}),? (?:he|she|they|his|her|their|this|these)`;
/** How many of those told of before did or were something ("All were …", "Two have …"), or which one ("The next one is …"). */
const DID =
  '(?:were|was|are|is|have|had|has|will|would|could|did|do|does|came|went|died|can|may|also|then|still|now)';
const OF_THOSE =
  '(?:one (?:was|is|died|may|had|has(?! to\\b)|will)|(?:all|some|many|most|several|none|each|two|three|four|five|six|' +
  `the (?:next|first|last|second|third|fourth|latest|previous|newest|oldest)(?: one)?) ${DID})`;
/** "If so, …", "If it had, …": a condition that the sentence before has told. */
const IF_SO =
  '(?:even )?if (?:so|not|(?:it|that|this|they|he|she)(?: (?:had|has|have|does|do|did|is|was|were|are|can|could|would|happens|' +
  "happened|works|worked|fails|failed))(?:\\s?n['’]?t)?)(?=,)";
const FRAGMENTS = 'just not|not (?:bad|so|any ?more|that|quite|exactly)';
const BEFORE_THEM =
  'in|on|at|for|by|from|with|of|under|during|because of|despite|like|unlike|as for|among|between|given|amid';
const WITH_THEM = `(?:${BEFORE_THEM}) (?:${THIS}|that|these(?!\\sdays)|those(?!\\s(?:who|with|in|of))|them)`;
const SOME = 'one|some|many|most|all|none|several|two|three|half|both|each';
const OF_THEM = `(?:${SOME}) of (?:them|these|those(?!\\swho)|his|her|their|its)`;
const OPENS_BACK = new RegExp(
  `${MARKS}(?:(?:${PRONOUNS}|${IT})${DRAWN_IN}|${CONNECTIVES}|${OF_THEM}|${OF_THOSE}|${WITH_THEM}|${ADVERB_FIRST}|${IF_SO}|${FRAGMENTS})${END}`,
  'iu',
);

/** Whether a sentence opens with a word that points to the sentence before it: a pronoun, or a connective. */
export function opensBack(sentence: string): boolean {
  return OPENS_BACK.test(sentence);
}
