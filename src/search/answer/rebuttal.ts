import { type Run, textOf } from '../index/run.js';

/** What somebody says of another, as news marks it. */
const ALLEGES =
  /\b(?:accus(?:e[ds]?|ing|ations?)|alleg(?:e[ds]?|edly|ing|ations?)|blam(?:e[ds]?|ing)|charge[ds]|claim(?:s|ed|ing)|complain(?:s|ed)|critici[sz]ed?|report(?:s|ed) that|rumou?rs?|speculat(?:ed|ion)|suggest(?:s|ed)|wrote)\b/i;
const CHARGES =
  '(?:accusations?|allegations?|charges?|claims?|criticisms?|reports?|rumou?rs?|suggestions?|idea)';
/** An answer that stands for itself only beside what it answers: "Holm rejected that", "None of it is true". */
const REBUTS = new RegExp(
  [
    `\\b(?:den(?:y|ies|ied)|rejects?|rejected|dismiss(?:es|ed)?|disput(?:es?|ed)|refut(?:es?|ed))\\s(?:all\\s|any\\s|both\\s)?(?:this|that|it|them|(?:the|these|those)\\s(?:\\p{L}+\\s)?${CHARGES}|${CHARGES})\\b`,
    // What a court made of it.
    '\\b(?:court|inquiry|judges?|jury|panel|tribunal)\\s(?:later\\s)?(?:acquitted|cleared|dismissed|found|held|rejected|ruled|threw)\\b',
    '\\b(?:none|not a word|nothing) of (?:it|this|that|them|the kind)\\b',
    `\\b(?:this|that|it|they|these|(?:the|these|those)\\s${CHARGES})(?:['’]s|\\s(?:is|was|are|were))\\s(?:(?:all|just|\\p{L}+ly)\\s)?(?:untrue|false|not true|n[o']t so|wrong|nonsense|rubbish|a lie|lies|not the case|baseless|unfounded)\\b`,
  ].join('|'),
  'iu',
);
/** "Nobody has been charged" alleges nothing. */
const ALLEGES_NOTHING = /\b(?:not|never|no[- ]one|nobody)\b.{0,30}\b(?:accused|blamed|charged)\b/i;
/** Sentences after an allegation in which its answer is looked for. */
const AFTER = 3;

/**
 * The answer that an article gives soon after what a sentence alleges: "The opposition says that Holm acted too late. He
 * rejected that." Undefined where the sentence alleges nothing, or nothing of the kind follows
 * before the next allegation.
 */
export function rebuttalOf({ entry, from, to }: Run): Run | undefined {
  if (!alleges({ entry, from, to })) return undefined;
  for (let at = to; at < Math.min(to + AFTER, entry.sentences.length); at++) {
    const sentence = { entry, from: at, to: at + 1 };
    if (REBUTS.test(textOf(sentence))) return sentence;
    if (alleges(sentence)) return undefined;
  }
  return undefined;
}

function alleges(sentence: Run): boolean {
  const text = textOf(sentence);
  return ALLEGES.test(text) && !ALLEGES_NOTHING.test(text);
}
