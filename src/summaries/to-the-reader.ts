/** How pages speak to their readers, wherever in a sentence it stands. */
const PAGES = [
  'click here|read more|scroll down|(?:view|see) (?:photos|gallery)|javascript|your browser',
  '(?:uses?|accept|allow|enable|manage|our) cookies|cookie (?:policy|settings)',
  'subscribe (?:today|now|here|for|and|or|on|wherever|to (?:our|us))|(?:please|now) subscribe',
  'sign up|newsletters?|your (?:inbox|e-?mail)|verification e-?mail|get (?:push notifications|breaking news)',
  'use of your data|as (?:detailed|described|outlined|explained|set out) here(?=\\W{0,3}$)|terms of (?:use|service)|our terms|privacy policy|communications preferences|sent electronically|all rights reserved',
  'may earn (?:us|a commission|revenue)|(?:support|supporting) (?:our|local|independent) journalism|journalism like this',
  '(?:can be |are |is )(?:found|seen|read|listed|available|watched) (?:right )?here(?=\\W{0,3}$)|news quiz|take .{1,30}\\bquiz|video ad feedback|skip advert',
  'thanks (?:so much )?for (?:listening|reading|watching|joining|coming on|having (?:me|us))|gift guide:',
  'accepting comments|comments (?:are|have been) (?:now )?closed|independently (?:chosen|selected|reviewed) by',
  'please (?:refresh|support|see|click|tick|check|visit|log in|note (?:that )?a)|version of this (?:story|article|report|column)|corrections? (?:&|and) clarifications?',
  'associated press contributed|contributed to this (?:report|story)|solely responsible for (?:all|the|its) content',
];
/** Words of social networks and of archives of the web, which come with pages that are copied from them. */
const NETWORKS = [
  'follow us|to your tweets|your tweet location|tweet you love|(?:following|follow) button|for twitter updates',
  'these crawls|crawls? was (?:run|started)|crawl data to the|warc files|seed list of|broken links on the web|added to the wayback machine',
];
/** How a sentence begins that speaks of the page or its writers. */
const OPENINGS = [
  "editor[’']?s[’']? note|crawls of|learn the latest|follow @|hit play on|this transcript\\b",
  'this (?:story|article|report|post|page)(?: and (?:its )?headline)? (?:has been|was|is being|will be) (?:updated|corrected|edited)',
  '(?:follow|reach|contact|e-?mail|message|tweet) (?:him|her|them|us|me|(?:the )?(?:reporter|writer|author|editor)s?)\\b',
  "here(?:[’']s| is| are)\\b[^:]*$|below,? (?:we|you|is|are)\\b|here,? we(?:[’']ve| have| look| pick| explain| round| break)\\b",
  '(?:follow|see|turn to|for) .{0,40}(?:latest|live) (?:news|updates|coverage)\\b',
  '(?:if you|anyone|readers|for (?:confidential|help|support))\\b.{0,160}\\b(?:suicid\\w+|helpline|hotline|lifeline|samaritans)\\b',
  'subscribe to|(?:additional |with )?reporting (?:contributed )?by|we will use the (?:details|information)',
  '(?:follow|find|join|reach) .{1,60} on (?:twitter|facebook|instagram|tiktok|x)\\b',
  "we(?:[’']ve| have) (?:rounded up|compiled|put together|got (?:you covered|your guide))|we(?:[’']re| are) here to (?:tell|help|run|break)",
  "i[’']m (?:[a-z.]+ ){1,3}and this is\\b|keep (?:reading|scrolling)\\b|(?:check out|find|see|read|view|visit|book|buy|take a look at) .{1,90}\\bhere(?=\\W{0,3}$)",
  'anyone with (?:any )?(?:information|details)\\b|(?:\\S{1,30} ){1,4}ha(?:s|ve) (?:reached out|contacted) .{1,120}\\bfor comment\\b',
  'for (?:more|further) (?:info|information|details)\\b.{0,60}\\b(?:call|see|visit|contact|go to|check|e-?mail|click)\\b',
  '(?:contact|reach|call|e-?mail) .{1,60} (?:at|on|via) (?:\\(?\\d{3}|\\S{1,40}\\.(?:com|net|org)\\b)',
  '(?:more|related|opinion|watch|where to (?:watch|stream)|how to watch|where|when|details|tickets|cost|rating|info|for more)\\s?:',
  '(?:[a-z]+ ){0,3}(?:updates|central|rankings|standings|scores|schedule)\\s?:',
];
/** Where a writer is found: in a network, on a telephone, or by mail. */
const ADDRESSES = [
  '\\bcan be (?:reached|followed) (?:at|on) (?:twitter|https?:|@|\\(?\\d)',
  '\\w@[\\w-]{1,60}\\.\\w',
];
const TO_THE_READER = new RegExp(
  `\\b(?:${[...PAGES, ...NETWORKS].join('|')})\\b|${ADDRESSES.join('|')}|^\\W{0,5}(?:${OPENINGS.join('|')})`,
  'i',
);

/** The label of a link to another article, which pages print without a blank ("More:Holm closes the harbour."). */
const LINK = /^[^:"“”()]{1,60}\p{L}['’]?:['"‘“]?(?:\p{Lu}|\p{N}+\s)/u;

/** Who the writer is ("Ida Holm covers health for Port News."). */
const WRITER = new RegExp(
  String.raw`^(?!The\s)(?:\p{Lu}[\p{L}.'’-]*\s){2,4}(?:(?:covers|writes about|reports on)\s(?:[^.]{3,90}\s(?:for|at)\s(?:[Tt]he\s)?\p{Lu}|` +
    String.raw`[^.]{0,40}\b(?:news|politics|government|sports?|athletics|health|business|education|finance|the White House)\b)|` +
    String.raw`is\san?\s(?:[^.,]{0,60}\s)?(?:reporter|editor|correspondent|columnist|writer|producer|contributor)\s(?:\p{Ll}+\s)?(?:for|at|with)\s)`,
  'u',
);
const LONGEST_WRITER = 200;

/** Who wrote what, and from where ("Ida Holm reported from Oslo."). */
const REPORTED_FROM =
  /^[^.!?"“”]{3,80} (?:reported|wrote) from (?:\p{Lu}[\p{L}'’-]*[ ,]{1,2}){0,4}\p{Lu}[\p{L}'’-]* ?\.$/u;
const LONGEST_REPORTED_FROM = 120;

/** How a paragraph begins that speaks to the reader from its first sentence to its last. */
const NOTE =
  /^\W{0,5}(?:editor[’']?s[’']? note|corrections?(?: (?:&|and) clarifications?)?:|sign up\b|subscribe\b|hit play on|turn to \S+ for|.{1,40}\bmay earn (?:us|revenue|a commission)|(?:follow|reach|contact) (?:him|her|them|us|(?:the )?reporter)\b|this (?:story|article) (?:has been|was) (?:updated|originally))/i;
const LONGEST_NOTE = 1000;
/** What makes a short paragraph an invitation from its first sentence to its last. */
const INVITES = /(?:^|[.!?:]\s{1,2})(?:Subscribe to|Sign up (?:for|to|here))\b/u;
const LONGEST_INVITATION = 250;

/** Whether a paragraph is a note to the reader: on who wrote what, on what was wrong, on what can be subscribed to. */
export function isNote(paragraph: string): boolean {
  return (
    (paragraph.length <= LONGEST_NOTE && NOTE.test(paragraph)) ||
    (paragraph.length <= LONGEST_INVITATION && INVITES.test(paragraph))
  );
}

/** Whether a sentence is a word of the page to its reader, and tells no news: of newsletters, accounts, its own making. */
export function isToTheReader(sentence: string): boolean {
  return (
    TO_THE_READER.test(sentence) ||
    LINK.test(sentence) ||
    (sentence.length <= LONGEST_WRITER && WRITER.test(sentence)) ||
    isReportedFrom(sentence)
  );
}

function isReportedFrom(sentence: string): boolean {
  return (
    sentence.length <= LONGEST_REPORTED_FROM && sentence.includes(' from ') && REPORTED_FROM.test(sentence)
  );
}
