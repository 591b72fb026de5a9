/** What an allegation is called, and what is claimed. */
const CLAIMS =
  '(?:allegations?|accusations?|claims?|charges?|complaints?|suggestions?|reports?|lawsuit|suit|wrongdoing)';
/** What somebody calls a claim that they deny. */
const UNTRUE =
  '(?:false|untrue|untruths?|not true|baseless|unfounded|groundless|meritless|without (?:merit|foundation)|nonsense|rubbish|lies?|wrong|fantasy|fiction|fabricat(?:ed|ions?)|invent(?:ed|ions?)|smears?|hoax|witch[- ]hunt|absurd|ridiculous|preposterous|laughable|malicious|slander(?:ous)?|defamatory|politically motivated|unsubstantiated|no (?:truth|merit|basis|substance))';
/** Words between a name and its verb: an aside, then a few that are checked for a subject of their own. */
const BETWEEN = String.raw`^(?:, (?!said|says|told|according)(?:(?:who|whom|whose|an?|the)\b[^;.]{1,120}?|\p{Ll}[^;.,]{1,80}),)?,?\s*((?:\w+\s+){0,3}?)`;

const form = (verb: string) => new RegExp(BETWEEN + verb, 'iu');

/** What follows a name where its bearer answers: nothing that is turned down but a claim, and no silence but on being asked. */
const TELLS_OF_ANSWER: readonly RegExp[] = [
  form(
    String.raw`den(?:ied|ies)\b(?!\s(?:him|her|them|me|us)\s(?:an?|the|any)\b|\s(?:his|her|their|its)\s(?:\w+\s){1,2}?(?:an?|the|any)\b)`,
  ),
  form(
    String.raw`(?:apologi[sz]ed|could not be reached|pleaded\s(?:not\s)?(?:guilty|innocent|no contest|ignorance)|confessed(?! that))\b`,
  ),
  form(
    String.raw`(?:did not|didn['’]t|has not|hasn['’]t|have not|had not)\s(?:immediately\s|yet\s|publicly\s)?(?:responded|respond|replied|reply|commented|comment|return(?:ed)? (?:calls?|messages?|emails?))\b(?!\sto\s\w+['’]\s)`,
  ),
  form(
    String.raw`(?:declined|refused)\s+(?:to\s+(?:comment|answer|respond|say|discuss|speak|talk|be)|an?\s+interview|comment)\b`,
  ),
  form(
    String.raw`(?:reject(?:ed|s)|disput(?:ed|es)|dismiss(?:ed|es)|refut(?:ed|es))\b(?:\s(?:this|it|that|them)\b|[^.;]{0,40}?\b${CLAIMS}\b)`,
  ),
  form(String.raw`(?:maintain(?:ed|s)|insist(?:ed|s))\s+(?:that|he|she|they|his|her|their|it)\b`),
  form(
    String.raw`defend(?:ed|s)\s(?:himself|herself|themselves|(?:his|her|their)\s(?:conduct|actions|behaviou?r|handling))\b`,
  ),
  form(String.raw`protest(?:ed|s)\s+(?:his|her|their)\s+innocence\b`),
  form(
    String.raw`(?:said|says|told|call(?:ed|s)|describ(?:ed|es))\b[^.;]{0,60}?\b${CLAIMS}\b[^.;]{0,40}?\b${UNTRUE}\b`,
  ),
  form(
    String.raw`(?:call(?:ed|s)|describ(?:ed|es))\s(?:it|this|that|them|these|those)\b[^.;]{0,30}?\b${UNTRUE}\b`,
  ),
  form(
    String.raw`(?:said|says|told|testified|wrote|writes)\b[^.;“"]{0,60}?\b(?:none of (?:it|this|that)|nothing (?:wrong|improper|illegal|inappropriate)|(?:it|this|that) never happened|not guilty|no (?:memory|recollection)|innocent|nothing of the (?:kind|sort)|falsely accused|a misunderstanding|misunderstood)\b`,
  ),
  form(
    String.raw`admit(?:ted|s)\s(?:to\s)?(?:(?!being|feeling|getting)\w+ing|it|guilt|wrongdoing|the\s(?:charges?|allegations?|offences?|crimes?|theft|fraud|assault))\b`,
  ),
];
/** Words before such a verb that have another subject, or make a passive of it: "Holm said Brandt apologised", "Holm was denied bail". */
const OTHER_SUBJECT =
  /\b(?:said|says|told|that|after|when|because|was|were|is|are|been|being)\b|\w\s(?:and|but)\b/i;
/** What is turned down and no claim: "denied the request". */
const TURNED_DOWN =
  /\bden(?:ied|ies)\s(?:\w+[\s-]){0,4}(?:requests?|permission|orders?|bail|permits?|applications?|access|motions?|appeals?|visas?|entry|leave|licen[cs]es?|bids?|petitions?|parole|proposals?|coverage)\b/i;
/** A word that each of these forms holds, or an answer through somebody else. */
const MAY_TELL =
  /\b(?:den[iy]|apologi|respon|repl|comment|reached|return|pleaded|confess|admit|declined|refus|reject|disput|dismiss|refut|maintain|insist|protest|defend|allegation|accus|fals|untru|true\b|truth\b|baseless|unfounded|groundless|meritless|merit\b|foundation\b|nonsense|rubbish|lies?\b|wrong|innocent|fantasy|fiction|fabricat|invent|smear|hoax|witch|absurd|ridiculous|preposterous|laughable|malicious|slander|defamat|political|unsubstantiated|none of|nothing|happened|guilty|memory|recollection|misunder)/i;

/** Whether a sentence may tell of an answer at all: most need not be looked at further. */
export function mayTellOfAnswer(sentence: string): boolean {
  return MAY_TELL.test(sentence);
}

/** Whether what follows a name tells that its bearer answers: "denied the claims", "declined to comment". */
export function tellsOfAnswer(behind: string): boolean {
  return TELLS_OF_ANSWER.some((each) => {
    const [whole = '', between] = each.exec(behind) ?? [];
    if (between === undefined || OTHER_SUBJECT.test(between)) return false;
    return !TURNED_DOWN.test(
      behind.slice(between.length === 0 ? 0 : behind.indexOf(between), whole.length + 60),
    );
  });
}
