import type { Article } from '../../articles/article.js';
import type { Coverage } from '../../coverage.js';
import type { Person } from '../../quotes/people.js';
import type { Answer } from '../../search/ask.js';
import type { Problem } from '../../search/question.js';
import type { AnswerClip } from '../../search/short-answer.js';
import type { Block, ButtonSpec, Card, ClipBlock } from '../card.js';
import { UserError } from '../command.js';
import { customId } from '../custom-id.js';
import { oneLine } from '../one-line.js';
import { otherSideBlocks } from './other-side.js';
import { moreButton, PASSAGES_SHOWN, passageBlock } from './passages-card.js';
import { saidBlocks } from './said.js';
import { summaryCard, USUAL_SENTENCES } from './summary-card.js';

const PROBLEMS: Readonly<Record<Problem, string>> = {
  empty: 'That question is empty. Ask something like “Who …?”, “When did …?” or “What did … say?”.',
  'only-marks': 'That question has no words in it. Ask something like “Who …?” or “What did … say?”.',
  'only-common-words': 'Those words are in almost every article. Add a name or a word of what it is about.',
};

const WANTS_SUMMARY =
  /^\W*(?:please\s+)?(?:summari[sz]e|sum up|give (?:me )?an? (?:summary|overview)|tl;?dr)\b/i;

/**
 * The answer to a question: the short answer and the passages it comes from, or that the coverage doesn't say, with the
 * nearest. A question for a summary gets that, and one for what somebody said leads with their quotations.
 * @param article the only article to ask; all when null
 * @throws UserError when the question holds nothing to look for
 */
export function answerCard(coverage: Coverage, question: string, article: Article | null): Card {
  if (WANTS_SUMMARY.test(question))
    return summaryCard(coverage, { article, topic: '', sentences: USUAL_SENTENCES });
  const answer = coverage.ask(question, article);
  if (answer.problem) throw new UserError(PROBLEMS[answer.problem]);
  const heading: Block = { kind: 'text', text: `### ${oneLine(question)}` };
  if (answer.passages.length === 0) {
    const text = 'The coverage doesn’t say, and nothing in it comes near. `/sources` lists what it holds.';
    return { tone: 'silent', blocks: [heading, { kind: 'text', text }] };
  }
  const person = coverage.peopleIn(question)[0];
  const said = answer.kind === 'what-said' && person ? saidBlocks(coverage, person, question, article) : [];
  const passages = passageBlocks(coverage, answer, person);
  if (said.length > 0) return { tone: 'found', blocks: [heading, ...said, ...fromCoverage, ...passages] };
  if (!answer.answered) {
    const nearest: Block = { kind: 'text', text: '**The coverage doesn’t say.** Nearest:' };
    return { tone: 'silent', blocks: [heading, nearest, ...passages] };
  }
  const short = answer.answer.map(sentenceBlock);
  return {
    tone: 'found',
    blocks: [heading, ...short, ...(short.length > 0 ? fromCoverage : []), ...passages],
  };
}

const fromCoverage: readonly Block[] = [
  { kind: 'separator' },
  { kind: 'text', text: '**From the coverage**' },
];

function passageBlocks(coverage: Coverage, answer: Answer, person: Person | undefined): Block[] {
  const shown = answer.passages.slice(0, PASSAGES_SHOWN);
  const clips = [...answer.answer, ...shown.map(({ passage }) => passage)];
  const buttons = [...moreButton(coverage, answer.passages), ...quotationsButton(coverage, person)];
  return [
    ...shown.map(({ passage, matches }) => passageBlock(coverage, passage, matches)),
    ...otherSideBlocks(coverage, clips),
    ...(buttons.length > 0 ? [{ kind: 'buttons', buttons } as const] : []),
  ];
}

function quotationsButton(coverage: Coverage, person: Person | undefined): ButtonSpec[] {
  if (!person || person.by.length + person.about.length === 0) return [];
  return [
    { label: `Quotations: ${person.name}`, id: customId('quote', 'open', coverage.personHandles.of(person)) },
  ];
}

function sentenceBlock(clip: AnswerClip): ClipBlock {
  const days = clip.days.map(
    ({ start, end, day }) => `“${oneLine(clip.article.text.slice(start, end))}” was ${day}`,
  );
  const note =
    days.length > 0 ? `-# *Worked out from the article’s date, not printed: ${days.join('; ')}.*` : null;
  return { kind: 'clip', clip, bold: clip.bold ? [clip.bold] : [], ...(note ? { note } : {}) };
}
