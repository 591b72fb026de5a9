/** Openings that point back: pronouns, connectives, and words that count on from something told before. */
const OPENS_POINTING_BACK =
  /^["'“‘`(]*\s*(?:he|she|they|it|this|that|these|those|his|her|their|its|him|them|such|and|but|or|nor|so|yet|then|also|however|still|instead|meanwhile|moreover|furthermore|nevertheless|nonetheless|therefore|thus|otherwise|similarly|likewise|besides|consequently|afterwards?|additionally|conversely|indeed|again|another|others?|both|neither|either|plus|too|hence|later|earlier|elsewhere|there|in addition|in contrast|in response|in turn|in other words|as a result|for example|for instance|on the other hand|that said|after that|at the time|at that time|by then|since then|until then|even so|because of this|despite this|the (?:same|latter|former|other|two|three|pair|couple|duo|trio)|one of (?:them|those|these))(?![\p{L}\p{N}'’-])/iu;
const DESCRIPTION =
  /^["'“‘`(]*\s*the\s+(?:\d{1,3}-year-old|man|woman|men|women|boy|girl|teenager|teen|child|children|victims?|suspects?|incident|officers?|actor|actress|singer|star|defendant|mother|father|parents|family|driver|player|striker|midfielder|defender|author|student|patient|attack|accident|decision|move|news|announcement|report|study|statement|comments|remarks)(?![\p{L}\p{N}'’-])/iu;
const PRONOUN = /(?<![\p{L}\p{N}'’-])(?:he|she|him|they|them|hers|theirs)(?![\p{L}\p{N}])/iu;
const NAME = /(?<=[\p{L}\p{N},;:)"”’]\s+["“‘'(]?)\p{Lu}[\p{L}\p{M}]/u;
const NAME_AFTER_COMMA = /,\s+(?:the\s+)?(?:\p{Lu}|(?:\p{Ll}+\s+){0,3}\p{Lu})/u;
const FUNCTION_WORD_FIRST =
  /^["'“‘`(]*\s*(?:a|an|the|in|on|at|by|for|from|to|with|as|if|when|while|after|before|since|until|although|though|because|once|despite|during|under|i|we|you|what|who|how|why|where|there|not|no|one|two|some|many|most|more|all|every|each|last|next|speaking|asked|according)(?![\p{L}\p{N}])/iu;
const WINDOW = 160;

/**
 * Whether a sentence cannot be understood without the one before it: it opens with a pronoun, a connective or a
 * description of somebody told of before, or has a pronoun with no name for it to mean.
 */
export function hangs(sentence: string): boolean {
  const start = sentence.slice(0, WINDOW);
  if (OPENS_POINTING_BACK.test(start)) return true;
  const named = NAME.exec(sentence);
  if (DESCRIPTION.test(start) && named === null) return true;
  const pronoun = PRONOUN.exec(sentence);
  if (!pronoun) return false;
  if (named && named.index < pronoun.index) return false;
  if (startsWithName(sentence)) return false;
  return !NAME_AFTER_COMMA.test(sentence.slice(pronoun.index));
}

function startsWithName(sentence: string): boolean {
  return !FUNCTION_WORD_FIRST.test(sentence.slice(0, WINDOW)) && /^["'“‘`(]*\s*\p{Lu}/u.test(sentence);
}
