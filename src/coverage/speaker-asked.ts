const SAYING =
  'say|says|said|tell|tells|told|claim|claims|claimed|write|writes|wrote|written|respond|responds|responded|reply|replies|replied|' +
  'comment|comments|commented|deny|denies|denied|admit|admits|admitted|answer|answers|answered|state|states|stated|announce|announced';
const AUXILIARY = 'did|does|do|has|have|had|will|would|is|are|was|were';
/** Few at a time, so that a question of blanks costs no more than its length. */
const BLANK = '\\s{1,3}';
const WORDS = '[^?!.,;:]{1,80}?';

/** Questions for what somebody said, the speaker as a group. */
const WHAT_SAID: readonly RegExp[] = [
  new RegExp(
    `\\bwhat\\b(?:${BLANK}\\w{1,20}){0,2}?${BLANK}(?:${AUXILIARY})${BLANK}(${WORDS})${BLANK}(?:(?:\\w{1,20}ly|later|then|also|ever)${BLANK})?(?:${SAYING})\\b`,
    'i',
  ),
  new RegExp(
    `\\bwhat\\b.{0,40}?\\b(?:said|written|told|claimed|stated)${BLANK}by${BLANK}(${WORDS})(?=${BLANK}(?:about|on|to|in|when|after)\\b|\\W{0,9}$)`,
    'i',
  ),
  new RegExp(
    `\\bwhat${BLANK}(?!(?:${AUXILIARY})\\b)(${WORDS})${BLANK}(?:(?:has|have|had)${BLANK})?(?:${SAYING})\\b`,
    'i',
  ),
];

/** Questions for how somebody answered, which what they said answers best. */
const HOW_ANSWERED: readonly RegExp[] = [
  new RegExp(
    `\\bhow${BLANK}(?:${AUXILIARY})${BLANK}(${WORDS})${BLANK}(?:respond|react|reply|answer)(?:ed)?\\b`,
    'i',
  ),
  new RegExp(
    `\\bwhat${BLANK}(?:${AUXILIARY})${BLANK}(${WORDS})['’]s?${BLANK}(?:\\w{1,20}${BLANK})?(?:response|reply|answer|statement|reaction|comment|denial|apology|defen[cs]e)\\b`,
    'i',
  ),
];

/** Questions for what somebody thinks, which is told by what they say. */
const OPINION: readonly RegExp[] = [
  new RegExp(
    `\\bwhat${BLANK}(?:do|does|did)${BLANK}(${WORDS})${BLANK}(?:(?:really|actually)${BLANK})?(?:think|believe|feel|make|reckon)${BLANK}(?:of|about)\\b`,
    'i',
  ),
];

const PRONOUN = /^(?:he|she|they|it|we|you|i|people|someone|somebody|anyone|anybody|everyone|everybody)$/i;

/** Characters of a question in which it is told whose words it asks for. */
const LONGEST = 500;

/** Somebody whose words a question asks for. */
export interface SpeakerAsked {
  /** The speaker as the question has them: "Holm", "the clerk of the council". */
  readonly who: string;
  /** The rest of the question: what the words are to be about. */
  readonly about: string;
  /** Whether nothing but their words answers it; how somebody reacted may be told otherwise. */
  readonly onlyWords: boolean;
  /** Whether it asks what they think: any words of theirs beside the subject may tell it. */
  readonly isOpinion: boolean;
}

/** Reads whose words a question asks for ("What did Holm say about …?"); null for any other question. */
export function speakerAsked(question: string): SpeakerAsked | null {
  const head = question.slice(0, LONGEST);
  for (const [patterns, onlyWords] of [
    [HOW_ANSWERED, false],
    [WHAT_SAID, true],
    [OPINION, true],
  ] as const)
    for (const pattern of patterns) {
      const match = pattern.exec(head);
      const who = match?.[1]?.trim();
      if (match && who && !PRONOUN.test(who))
        return {
          who,
          about: question.slice(match.index + match[0].length),
          onlyWords,
          isOpinion: patterns === OPINION,
        };
    }
  return null;
}
