import { PAST_FORMS } from './past-forms.js';

/** Who wrote the article, and when it was put on the page. */
const BYLINE =
  /^(?:(?:[Bb]y|BY)\s+\p{Lu}[\p{L}.'’-]+\s+(?:\p{Lu}\.?\s+)?\p{Lu}[\p{L}'’-]+\s*(?:$|[,|]|for\s)|\(?(?:[Pp]hotos?|[Ii]mages?|[Pp]ictures?|[Vv]ideo|[Ff]ile|[Cc]redit|[Ss]ource)\s*[:/(]|(?:Updated|Published|Posted)\s(?:(?:on|at)\s)?(?:\p{N}|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))/u;
/** What tells a picture's place on the page, or who made it. */
const CAPTION =
  /\(\s*(?:left|right|cent(?:re|er)|above|below|pictured|file photo|l|r|second left|second right|far left|far right)\s*\)|[,(]\s*pictured\b|^pictured\b|\b(?:hide caption|image copyright|image caption|getty images|ap photo)\b|\bin this (?:.{0,40} )?photo\b|^this (?:image|photo|picture|frame)\b.{0,60}\b(?:released|provided|taken|made available|shows)\b/i;
/** Who took a picture, and for whom, before what it shows ("Ida Holm/AP Ships leave …"). */
const CREDIT =
  /^(?:[^\s/]{1,30}\s){0,5}[^\s/]{1,30}\/(?:[^/]{1,30}\/){0,3}(?:AP|AFP|EPA|PA|Reuters|Getty|Shutterstock|Redux|Bloomberg|Zuma|Sipa|Alamy|Handout)\s(?=[\p{Lu}\p{N}])/u;

const NAME = String.raw`\p{Lu}[\p{L}'’.-]*`;
const SEEN = '(?:at|during|outside|as|in|on|with)';
/** A name, and where, as what or with whom it is to be seen ("Ida Holm at the harbour in 2018."). */
const NAME_SEEN = new RegExp(
  String.raw`^(?!(?:But|And|Or|So|Then|Yet|Not|Just|Even)\s)(?:${NAME},?\s){1,6}(?:and\s(?:${NAME}\s){1,4})?(?:${SEEN}\s|(?<=,\s)[^,]{1,120},\s(?:at|during|outside)\s)`,
  'u',
);
/** Words that are verbs, or may be. */
const VERB = new RegExp(
  '(?<![\\p{L}\\p{N}-])(?:is|are|was|were|be|has|have|had|do|did|will|would|can|could|may|might|must|should|said|say|told|' +
    'made|make|went|go|came|got|get|took|take|gave|put|set|cut|hit|let|won|lost|led|left|met|kept|keep|held|felt|found|' +
    'fell|knew|know|saw|see|ran|sat|spent|stood|thought|think|wrote|began|brought|built|bought|broke|chose|drew|drove|' +
    'fought|flew|grew|heard|hurt|laid|paid|rose|sent|shot|sold|spoke|spread|taught|threw|wore|shut|swept|struck|beat|' +
    "became|want|need|call|face|plan|hope|expect|(?!(?:his|its|this|across)(?!\\p{L}))\\p{Ll}{2,}(?:ed|s))(?!\\p{L})|(?:n['’]t|['’](?:re|ve|ll)|(?:he|it|that|there|who)\\s?['’]s)(?!\\p{L})",
  'u',
);

/** Whether a sentence is a caption, a credit of a picture, or a byline. */
export function isCaption(sentence: string): boolean {
  return (
    BYLINE.test(sentence) ||
    CAPTION.test(sentence) ||
    CREDIT.test(sentence) ||
    (NAME_SEEN.test(sentence) && !VERB.test(sentence))
  );
}

/** How headings and the labels of pictures and links begin, and what only goes on from another sentence. */
const NO_STATEMENT =
  /^\W*(?:how|what|when|where|why|who|which|see|watch|here|you|your|as|with|if|while|after|before|and|but|so|or)\b|[:?]/i;
/** What a line is cut off behind. */
const CUT_OFF =
  /\s(?:an?|the|of|to|in|on|at|for|with|by|from|and|or|but|as|that|who|which|his|her|its|their)$/i;
const BEHIND_NAME = '(?<=(?!(?:The|An?|This|These|His|Her|Their)\\s)\\p{Lu}[\\p{L}’-]*\\s)';
/** A verb that is no participle ("the sunken ship"), and none that only tells what is to be seen. */
const STATES = new RegExp(
  '(?<![\\p{L}\\p{N}-])(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|did)(?!\\p{L})|' +
    `${BEHIND_NAME}(?:\\p{Ll}{2,}(?:ed|s)|${PAST_FORMS})(?!\\p{L})`,
  'u',
);
/** What a picture shows somebody do: "Holm smiles at the crowd", "Holm is pictured". */
const SHOWN = new RegExp(
  `${BEHIND_NAME}(?:pos|smil|celebrat|look|walk|gestur|react|hold|wav|arriv|stand|sit|watch|jok|flash|tussl|chas|point|embrac|` +
    'hug|kiss|run|jump|div|speak|attend|leav|appear|wear|show|greet|share|play|train|listen|talk)(?:e?s)(?!\\p{L})|' +
    '\\b(?:pictured|is seen|are seen|is shown|are shown)\\b',
  'u',
);

/** Whether a line without an end states something, as a sentence does. */
export function states(line: string): boolean {
  return STATES.test(line) && !SHOWN.test(line) && !NO_STATEMENT.test(line) && !CUT_OFF.test(line);
}
