import { isCredit } from './credits.js';

/**
 * Lines that a page puts around its article, recognised by their own wording and not by any article's. Each pattern
 * must match the whole block, in which white space is single.
 */
const LINES: readonly RegExp[] = [
  // Headings of lists
  /^(?:(?:more|related|latest|top|other|breaking|recommended|trending|popular|must|further|next)\s+)?(?:news|stories|articles|reading|coverage|headlines|videos?|topics|links|tags|comments?|reads)\s*:?$/i,
  /^(?:related|recommended|trending|most (?:read|popular|viewed|shared)|editors?['’]?s? picks?|up next|what to read next|you (?:may|might) (?:also )?(?:like|be interested in)|more on (?:this|the) (?:story|topic|subject)|(?:in|on) this (?:article|story|page)|explore more on these topics|table of contents|don['’]t miss)\s*:?$/i,
  /^(?:more|related|other|latest) (?:(?:news|stories|articles|coverage) ?|from [^:]{1,40}):\s.*$/i,
  /^more (?:from|on|about|by) [^.!?]{1,60}$/i,
  // Ways to another page
  /^(?:related|read|see|watch|listen|must[- ]read|don['’]t miss|read (?:more|also|next|now|on)|see (?:more|also)|also read|watch (?:more|also|now|live)|up next|recommended)\s*[:|»>]\s?.{1,200}$/i,
  /^(?:read|see|watch|listen|view|show|load|discover|explore)\s+(?:more|also|next|all|the full (?:story|article|report|interview))\b[^.]*$/i,
  /^(?:click|tap)\s+(?:here|on the|the link|below|through|to)\b.{0,150}$/i,
  /^(?:continue|keep) reading\b.{0,80}$/i,
  /^(?:back to top|skip to (?:main )?content|(?:next|previous) (?:article|story|post|page)|open (?:in|the) app|view (?:gallery|comments|image|slideshow|original)|play (?:video|audio)|listen to this (?:article|story)|loading(?:\.\.\.|…)?|print(?: this(?: (?:page|article|story))?)?|menu|search|home|close|page \d+ of \d+)$/i,
  /^(?:(?:printed|downloaded|retrieved|copied) from\b|(?:source|original|original article|url|link|permalink)(?: url)?\b)?[\s:]*https?:\/\/\S+$/i,
  /^(?:categor(?:y|ies)|tags|tagged|filed under|posted in|labels)(?: (?:with|in|as))?\s*:\s.{1,200}$/i,
  /^(?:printable version|reuse this content|comments are closed\.?|\d{1,6})$/i,
  /^\d{1,5} (?:thoughts|comments|responses|replies) (?:on|to)\b.{0,200}$/i,
  /^our standards: .{0,80}$/i,
  /^(?:breaking|breaking news|exclusive|live|developing|opinion|analysis|explainer|sport|business|politics|culture)$/i,
  // Subscriptions and accounts
  /^(?:subscribe|sign up|log ?in|sign in|register|join (?:us|now|today|the conversation))(?: (?:now|here|today|free|for free))?[.!]?$/i,
  /^(?:please )?(?:subscribe|sign up|sign in|log ?in|register|join)(?: (?:now|here|today|free|for free))?,? (?:to|for|with|or|and|our|us)\b.{0,160}\b(?:newsletters?|alerts?|inbox|e-?mails?|subscri\w+|account|updates?|app|access|podcasts?|channel|comment|briefings?|member\w*|reading|conversation|unlimited|digest)\b.{0,80}$/i,
  /^(?:subscribe|sign up) (?:to|for) (?:the|our) [^.]{1,60}$/i,
  /^get (?:(?:(?:all )?the|our|your) (?:latest|best|top|biggest|most|free|daily|weekly|morning|day['’]s|week['’]s)|our|breaking|daily|unlimited|more (?:news|stories|of))\b.{0,160}\b(?:newsletters?|alerts?|inbox|e-?mails?|subscription|app|digital access|briefings?|podcasts?)\b.{0,80}$/i,
  /^(?:already|not|become|are you) (?:a |an )?(?:subscriber|member|registered)\b.{0,100}$/i,
  /^(?:already )?have an account\?.{0,60}$/i,
  /^(?:this|the (?:full|rest of this)) (?:article|content|story|video) is (?:only |exclusively )?(?:for|available to|reserved for|exclusive to) .{0,40}(?:subscribers|members|readers)\b.{0,80}$/i,
  /^(?:you(?:['’]ve| have)|your) .{0,30}\bfree (?:articles?|trial|stories)\b.{0,120}$/i,
  /^to (?:continue reading|read (?:more|on|the full (?:story|article))|access this)\b.{0,120}\b(?:subscri\w+|register|sign|log|account)\b.{0,60}$/i,
  /^(?:support (?:our|independent|local|quality) (?:\w+ )?journalism|donate (?:now|today|here))\b.{0,150}$/i,
  /^thank(?:s| you) for (?:reading|subscribing|signing up|registering|visiting)\b.{0,80}$/i,
  /^(?:enter|confirm) your e-?mail\b.{0,80}$/i,
  /^by (?:signing up|subscribing|submitting|clicking|registering|continuing|providing|entering|using)\b.{0,80}\b(?:you|i) (?:agree|accept|consent|confirm|acknowledge|are agreeing)\b.{0,300}$/i,
  /^(?:you can |to )?unsubscribe (?:at any time|here|from)\b.{0,60}$/i,
  /^(?:download|get) (?:the|our) (?:free )?(?:\w+ ){0,3}app\b.{0,80}$/i,
  /^[^"“”]{0,80}\bcancel (?:at )?any ?time\b[^"“”]{0,80}$/i,
  // Cookies, browsers, law
  /^(?:accept|reject|allow|manage|decline)(?: all)? cookies$/i,
  /^(?:cookie|privacy|terms)(?: (?:settings|preferences|policy|notice|statement|of (?:use|service)|and conditions|& conditions))\b.{0,60}$/i,
  /^(?:please )?(?:enable|turn on|activate) javascript\b.{0,100}$|^javascript (?:is|must be|has been) .{0,60}$|^your browser (?:does not|doesn['’]t|is not)\b.{0,120}$/i,
  /^(?:copyright\s*(?:©|\(c\)|\d{4})|©|\(c\)\s*\d{4}|all rights reserved)[^"“]{0,200}$/i,
  /^[^"“]{0,120}\ball rights reserved\.?(?: this material may not be [^"“]{0,120})?$/i,
  // Sharing and following
  /^(?:share|tweet|pin|save|e-?mail|print|bookmark)(?: (?:this|it|on|via|by|to|with|a|the|article|story|page|post|link|friends?|facebook|twitter|x|whatsapp|linkedin|reddit|e-?mail|pinterest|copy))*[.!]?$/i,
  /^(?:(?:facebook|twitter|whatsapp|linkedin|reddit|e-?mail|pinterest|instagram|youtube|telegram|share|tweet|print|copy link|messenger|flipboard|pocket|x)[\s,|·•/]*){2,}$/i,
  /^(?:you can )?(?:follow|like|find|join) .{1,80}\bon (?:twitter|x|facebook|instagram|tiktok|youtube|threads|bluesky|mastodon|linkedin|telegram|whatsapp)\b[^"“]{0,80}$/i,
  // Advertising and the like
  /^\W{0,5}(?:advertisements?|sponsored(?: content| by .{1,60})?|promoted(?: content| stories)?|paid (?:content|post)|ad)(?:\W{1,5}continue reading(?: below)?)?\W{0,5}$/i,
  /^(?:the )?(?:story|article|report|post) continues? (?:below|after|following)\b.{0,60}$/i,
  /^scroll (?:down )?(?:to|for)\b[^.]{0,60}$/i,
  /^(?:this|some) (?:post|article|page|links?|story).{0,40}\baffiliate (?:links?|commission)\b.{0,150}$/i,
  /^\d+\s*(?:comments?|shares?|views?|likes?|min(?:ute)?s?(?: read)?)$/i,
  /^(?:this|the) (?:article|story|report|post|piece)(?: (?:was|has been|is))?(?: (?:originally|first|also|re))* ?(?:published|appeared|republished|syndicated|reprinted)\b[^"“]{0,160}$/i,
  // Labels of databases of the press
  /^(?:SECTION|LENGTH|LANGUAGE|PUBLICATION-TYPE|DOCUMENT-TYPE|JOURNAL-CODE|ACC-NO|SUBJECT|GEOGRAPHIC|GRAPHIC|ORGANIZATION|PERSON|COMPANY|TICKER|INDUSTRY|COUNTRY|STATE|CITY)\s?:.{0,200}$/,
  /^(?:length: \d+ words|language: english|(?:publication-type|journal code):.{0,80}|section: .{1,60}\bpg?\. .{1,20})$/i,
  /^(?:(?:(?:first|late|final|morning|evening) )?edition\b[^.!?]{0,60}|end of document|document \d+ of \d+|\d+ of \d+ documents)$/i,
  // Marks of an end, and lines without a word
  /^(?:-*\s*(?:ends?|30)\s*-+|ends|[^\p{L}\p{N}"“”'‘’]+)$/iu,
];
/** Longer lines of the same kinds: each by the patterns that it must match together. */
const LONGER_LINES: readonly (readonly RegExp[])[] = [
  [
    /^(?:we|this (?:web ?)?site|our (?:web ?)?site|by (?:continuing|using)|to (?:give|provide|improve|help))\b/i,
    /\bcookies\b/i,
    /\b(?:consent|sites?|websites?|browser|browsing|partners|privacy|preferences|experience|settings|personali[sz]e|traffic|adverts?|ads)\b/i,
  ],
  [
    /^(?:contact|e-?mail|reach|write to|send (?:us|your)|have you|have a|got a|do you have)\b.{0,180}$/i,
    /\w@[\w-]{1,60}\.\w/,
  ],
];
const LONGEST = 600;

/** Whether a whole block of text is a page's furniture rather than reporting. */
export function isBoilerplate(block: string): boolean {
  if (block.length > LONGEST) return false;
  const line = block
    .replace(/\s+/g, ' ')
    .replace(/^[[(•►▶»>* ]{1,20}/, '')
    .replace(/[\]) ]{1,5}$/, '');
  if (LINES.some((pattern) => pattern.test(line || block)) || isCredit(line)) return true;
  return LONGER_LINES.some((patterns) => patterns.every((pattern) => pattern.test(line)));
}
