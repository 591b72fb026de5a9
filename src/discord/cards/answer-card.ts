import type { Article, Clip } from '../../articles/article.js';
import type { Coverage } from '../../coverage.js';
import type { Person } from '../../quotes/people/person.js';
import type { Answer } from '../../search/answer/answer.js';
import type { AnswerClip } from '../../search/answer/answer-clip.js';
import type { Problem } from '../../search/question/question.js';
import type { Block, ButtonSpec, Card, ClipBlock } from '../card.js';
import { UserError } from '../command.js';
import { customId } from '../custom-id.js';
import { oneLine } from '../one-line.js';
import { texts } from '../texts.js';
import { answerBlocks, otherSideBlocks } from './other-side.js';
import { hitBlock, moreButton, PASSAGES_SHOWN } from './passages-card.js';
import { saidBlocks } from './said.js';
import { summaryCard, USUAL_SENTENCES } from './summary-card.js';

const PROBLEMS: Readonly<Record<Problem, string>> = {
  empty: texts.ask.empty,
  'only-marks': texts.ask.onlyMarks,
  'only-common-words': texts.ask.onlyCommonWords,
};

const WANTS_SUMMARY =
  /^\W*(?:please\s+)?(?:summari[sz]e|sum up|give (?:me )?an? (?:summary|overview)|tl;?dr)\b/i;

/**
 * The answer to a question: the short answer and the passages it comes from, or that the coverage doesn't say, with the
 * nearest. A question for a summary gets that, and one for what somebody said leads with their quotations. Beside a
 * sentence that makes an allegation stands what the accused answers.
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
    return { tone: 'silent', blocks: [heading, { kind: 'text', text: texts.ask.nothingNear }] };
  }
  const person = coverage.peopleIn(question)[0];
  if (answer.said) {
    const { person: speaker, quotations, onSubject } = answer.said;
    const answered = answer.answered || onSubject;
    const lead = saidBlocks(coverage, answer.said, answered);
    const passages = passageBlocks(coverage, answer, speaker, quotations);
    return { tone: answered ? 'found' : 'silent', blocks: [heading, ...lead, ...fromCoverage, ...passages] };
  }
  if (!answer.answered) {
    const nearest: Block = { kind: 'text', text: texts.ask.nearest };
    return { tone: 'silent', blocks: [heading, nearest, ...passageBlocks(coverage, answer, person, [])] };
  }
  const beside = coverage.otherSide(answer.answer);
  const lead = [...answer.answer.map(sentenceBlock), ...answerBlocks(coverage, beside)];
  const passages = passageBlocks(coverage, answer, person, [
    ...answer.answer,
    ...beside.map(({ answer: { clip } }) => clip),
  ]);
  return { tone: 'found', blocks: [heading, ...lead, ...(lead.length > 0 ? fromCoverage : []), ...passages] };
}

const fromCoverage: readonly Block[] = [
  { kind: 'separator' },
  { kind: 'text', text: texts.ask.fromCoverage },
];

/**
 * The first passages, the answers to what they allege, and the buttons to more.
 * @param above what the card shows already
 */
function passageBlocks(
  coverage: Coverage,
  { passages }: Answer,
  person: Person | undefined,
  above: readonly Clip[],
): Block[] {
  const shown = passages.slice(0, PASSAGES_SHOWN);
  const blocks = shown.map((hit) => hitBlock(coverage, hit, above));
  const clips = [...above, ...blocks.map(({ clip }) => clip)];
  const buttons = [...moreButton(coverage, passages), ...quotationsButton(coverage, person)];
  return [
    ...blocks,
    ...otherSideBlocks(coverage, clips),
    ...(buttons.length > 0 ? [{ kind: 'buttons', buttons } as const] : []),
  ];
}

function quotationsButton(coverage: Coverage, person: Person | undefined): ButtonSpec[] {
  if (!person || person.by.length + person.about.length === 0) return [];
  return [
    {
      label: texts.ask.quotations(person.name),
      id: customId('quote', 'open', coverage.personHandles.of(person)),
    },
  ];
}

function sentenceBlock(clip: AnswerClip): ClipBlock {
  const days = clip.days.map(({ start, end, day }) =>
    texts.ask.day(oneLine(clip.article.text.slice(start, end)), day),
  );
  const note = days.length > 0 ? { note: texts.ask.workedOut(days) } : {};
  return { kind: 'clip', clip, bold: clip.bold ? [clip.bold] : [], ...note };
}
