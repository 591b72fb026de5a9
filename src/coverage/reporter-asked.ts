import type { Clip } from '../articles/article.js';
import { datedWords } from '../language/days.js';
import type { Span } from '../language/span.js';
import type { Answer } from '../search/answer/answer.js';
import type { AnswerClip } from '../search/answer/short-answer.js';
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
/** "First reported by The Courier", "The Courier first reported": what tells it surely comes first. */
const REPORTED: readonly RegExp[] = [
  new RegExp(
    `(?<=\\b(?:reported|revealed|published|uncovered|exposed|disclosed|broken)\\s(?:\\p{L}+\\s)?(?:by|in)\\s)${NAME}`,
    'u',
  ),
  new RegExp(`${NAME}(?=\\s(?:first )(?:reported|revealed|published|uncovered)\\b)`, 'u'),
  /(?<=\btold )(?:[Tt]he \p{Lu}[\p{L}&]*(?: \p{Lu}[\p{L}&]*){0,2}|BBC|CNN|ITV|NBC|CBS|ABC|AP|AFP|Reuters)/u,
];
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
  for (const pattern of REPORTED)
    for (const clip of sentences) {
      const bold = spanOf(pattern, clip);
      if (!bold) continue;
      const days = datedWords(clip.article.text, clip, clip.article.date);
      const told: AnswerClip = { ...clip, bold, context: false, days };
      return { ...answer, answered: true, confidence: Math.max(answer.confidence, SURE), answer: [told] };
    }
  return answer;
}

function spanOf(pattern: RegExp, { article, start, end }: Clip): Span | null {
  const match = pattern.exec(article.text.slice(start, end));
  return match && { start: start + match.index, end: start + match.index + match[0].length };
}
