import { clipText } from '../articles/article.js';
import { isCommonEnglish } from '../language/background.js';
import { datedWords } from '../language/days.js';
import type { Span } from '../language/span.js';
import { termKey } from '../language/terms.js';
import { words } from '../language/words.js';
import type { Answer } from '../search/answer/answer.js';
import type { AnswerClip } from '../search/answer/answer-clip.js';
import { sentencesIn } from './reported.js';

const OUTLET =
  'newspaper|paper|outlet|broadcaster|station|channel|magazine|programme|website|site|journalist|reporter';
const PUBLISHED = '(?:reported|broke|revealed|published|uncovered|exposed)';
/** "Who reported the allegations?", but not "Who reported the theft to the police?". */
const ASKS_REPORTER = new RegExp(
  `^\\W*(?:who(?: has| had)? first|(?:which|what) (?:${OUTLET})(?: has| had)?(?: first)?) ${PUBLISHED}\\b|` +
    `^\\W*who (?:has |had )?${PUBLISHED} (?:on )?(?:the|these|those|this|that) (?:accusations?|affair|allegations?|charges|claims?|findings|leak|news|scandal|story)\\b`,
  'i',
);
const WORD = "\\p{Lu}[\\p{L}\\p{N}&.’'-]{0,30}";
const NAME = `\\b(?:[Tt]he )?${WORD}(?: ${WORD}){0,3}`;
/** "First reported by The Courier", "told The Courier", "told ENR"; what tells it surely comes first. */
const REPORTED_BY = new RegExp(
  `(?<=\\b(?:reported|revealed|published|uncovered|exposed|disclosed|broken)\\s(?:first\\s|online\\s)?(?:by|in)\\s)${NAME}`,
  'u',
);
const FIRST_REPORTED = /\sfirst (?:reported|revealed|published|uncovered)\b/;
/** "The Courier reported on Monday that …" */
const REPORTED_THAT = /\s(?:has |had )?(?:reported|revealed)\b(?=(?:\s[\p{L}\p{N}]+){0,4},? that\b)/u;
const TOLD = /(?<=\btold )(?:The \p{Lu}[\p{L}&]*(?: \p{Lu}[\p{L}&]*){0,2}|\p{Lu}{2,5}(?![\p{L}\p{N}]))/u;
const REPORTED: readonly ((text: string) => Span | null)[] = [
  (text) => spanOf(REPORTED_BY.exec(text)),
  (text) => nameBefore(text, FIRST_REPORTED.exec(text)?.index ?? 0),
  (text) => {
    const name = nameBefore(text, REPORTED_THAT.exec(text)?.index ?? 0);
    // "Police reported on Monday that …"
    return name && !isCommonEnglish(termKey(text.slice(name.start, name.end))) ? name : null;
  },
  (text) => spanOf(TOLD.exec(text)),
];
const CAPITAL = /^\p{Lu}/u;
/** Characters in which the name of an outlet stands. */
const REACH = 60;
/** Passages that are looked through. */
const NEAREST = 3;
/** Confidence in a sentence that names who reported it. */
const SURE = 0.6;

/** Whether a question asks who reported something ("Who reported the allegations against Holm?"). */
export function asksReporter(question: string): boolean {
  return ASKS_REPORTER.test(question);
}

/**
 * Answers who reported something with the first sentence of the nearest passages that tells which outlet did, or to which
 * somebody told it; an answer stays as it is where none does.
 */
export function withReporter(answer: Answer): Answer {
  const sentences = answer.passages.slice(0, NEAREST).flatMap(({ passage }) => sentencesIn(passage));
  for (const nameIn of REPORTED)
    for (const clip of sentences) {
      const name = nameIn(clipText(clip));
      if (!name) continue;
      const bold = { start: clip.start + name.start, end: clip.start + name.end };
      const days = datedWords(clip.article.text, clip, clip.article.date);
      const told: AnswerClip = { ...clip, bold, context: false, days };
      return { ...answer, answered: true, confidence: Math.max(answer.confidence, SURE), answer: [told] };
    }
  return answer;
}

function spanOf(match: RegExpExecArray | null): Span | null {
  return match && { start: match.index, end: match.index + match[0].length };
}

/** The words with capitals right before a place in a text. */
function nameBefore(text: string, end: number): Span | null {
  const before = words(text, { start: Math.max(0, end - REACH), end });
  const from = before.findLastIndex((word) => !CAPITAL.test(word.text)) + 1;
  const [first, last] = [before[from], before.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}
