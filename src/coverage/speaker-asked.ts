const SAYING =
  'say|says|said|tell|tells|told|claim|claims|claimed|write|writes|wrote|written|respond|responds|responded|reply|replies|replied|' +
  'comment|comments|commented|deny|denies|denied|admit|admits|admitted|answer|answers|answered|state|states|stated|announce|announced';
const AUXILIARY = 'did|does|do|has|have|had|will|would|is|are|was|were';
const WORDS = '[^?!.,;:]{1,80}?';

/** Questions for what somebody said, the speaker as a group. */
const WHAT_SAID: readonly RegExp[] = [
  new RegExp(
    `\\bwhat\\b(?:\\s+\\w+){0,2}?\\s+(?:${AUXILIARY})\\s+(${WORDS})\\s+(?:(?:\\w+ly|later|then|also|ever)\\s+)?(?:${SAYING})\\b`,
    'i',
  ),
  new RegExp(
    `\\bwhat\\b.{0,40}?\\b(?:said|written|told|claimed|stated)\\s+by\\s+(${WORDS})(?=\\s+(?:about|on|to|in|when|after)\\b|\\W*$)`,
    'i',
  ),
  new RegExp(
    `\\bwhat\\s+(?!(?:${AUXILIARY})\\b)(${WORDS})\\s+(?:(?:has|have|had)\\s+)?(?:${SAYING})\\b`,
    'i',
  ),
];

/** Questions for how somebody answered, which what they said answers best. */
const HOW_ANSWERED: readonly RegExp[] = [
  new RegExp(`\\bhow\\s+(?:${AUXILIARY})\\s+(${WORDS})\\s+(?:respond|react|reply|answer)(?:ed)?\\b`, 'i'),
  new RegExp(
    `\\bwhat\\s+(?:${AUXILIARY})\\s+(${WORDS})['’]s?\\s+(?:\\w+\\s+)?(?:response|reply|answer|statement|reaction|comment|denial|apology|defen[cs]e)\\b`,
    'i',
  ),
];

const PRONOUN = /^(?:he|she|they|it|we|you|i|people|someone|somebody|anyone|anybody|everyone|everybody)$/i;

/** Somebody whose words a question asks for. */
export interface SpeakerAsked {
  /** The speaker as the question has them: "Holm", "the clerk of the council". */
  readonly who: string;
  /** The rest of the question: what the words are to be about. */
  readonly about: string;
  /** Whether nothing but their words answers it; how somebody reacted may be told otherwise. */
  readonly onlyWords: boolean;
}

/** Reads whose words a question asks for ("What did Holm say about …?"); null for any other question. */
export function speakerAsked(question: string): SpeakerAsked | null {
  for (const [patterns, onlyWords] of [
    [HOW_ANSWERED, false],
    [WHAT_SAID, true],
  ] as const)
    for (const pattern of patterns) {
      const match = pattern.exec(question);
      const who = match?.[1]?.trim();
      if (match && who && !PRONOUN.test(who))
        return { who, about: question.slice(match.index + match[0].length), onlyWords };
    }
  return null;
}
