import type { Clip } from '../articles/article.js';
import { datedWords } from '../language/days.js';
import type { Span } from '../language/span.js';
import type { AnswerClip } from '../search/answer/short-answer.js';
import type { Answer } from '../search/ask.js';
import { sentencesIn } from './reported.js';

const OUTLET =
  'newspaper|paper|outlet|broadcaster|station|channel|magazine|programme|website|site|journalist|reporter';
const ASKS_REPORTER = new RegExp(
  `^\\W*(?:who|which (?:${OUTLET})|what (?:${OUTLET}))\\s+(?:has |had )?(?:first )?(?:reported|broke|revealed|published|uncovered|exposed)\\s+(?:on\\s+)?(?:the|these|those|this|that)\\b`,
  'i',
);
const NAME = "(?:[Tt]he )?\\p{Lu}[\\p{L}\\p{N}&.’'-]*(?: \\p{Lu}[\\p{L}\\p{N}&.’'-]*){0,3}";
/** "First reported by The Courier", "The Courier first reported": what tells it surely comes first. */
const REPORTED: readonly RegExp[] = [
  new RegExp(
    `(?<=\\b(?:reported|revealed|published|uncovered|exposed|disclosed|broken)\\s(?:\\p{L}+\\s)?(?:by|in)\\s)${NAME}`,
    'u',
  ),
  new RegExp(`${NAME}(?=\\s(?:first )(?:reported|revealed|published|uncovered)\\b)`, 'u'),
  /(?<=\btold )(?:[Tt]he \p{Lu}[\p{L}&]*(?: \p{Lu}[\p{L}&]*){0,2}|BBC|CNN|ITV|NBC|CBS|ABC|AP|AFP|Reuters)/u,
];
/** Confidence in a sentence that names who reported it. */
const SURE = 0.6;

/** Whether a question asks who reported something ("Who reported the allegations against Holm?"). */
export function asksReporter(question: string): boolean {
  return ASKS_REPORTER.test(question);
}

/**
 * Answers who reported something with the first sentence of the passages found that tells which outlet did, or to which
 * somebody told it; an answer stays as it is where none does.
 */
export function withReporter(answer: Answer): Answer {
  const sentences = answer.passages.flatMap(({ passage }) => sentencesIn(passage));
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
