import type { Span } from '../../language/span.js';
import { clipOf, type Run, sentencesOf, textOf } from '../index/run.js';
import type { Asked } from '../question/asked.js';
import { leadersIn } from '../ranking/leaders.js';
import type { Scored } from '../ranking/rank.js';
import { answerClip } from './answer-clip.js';
import { hangs } from './pronouns.js';
import type { ShortAnswer } from './short-answer.js';

/** Runs that tell, of which the newest is taken. */
const COMPARED = 40;
/** How a sentence ends, and a heading does not. */
const ENDS = /[.!]\W{0,3}$/;
const ASKS = /\?\W{0,3}$/;

/** A sentence that tells a leader, with their name in the article's text. */
interface Told {
  readonly sentence: Run;
  readonly name: Span;
  readonly surname: string;
}

/**
 * The sentences that tell who is at the head of what is asked about, their name as the part that answers: the one of the
 * newest article, and where others name somebody else, one of these. Null where the question asks for no leader, or nothing tells.
 * @param runs best first, overlapping ones too
 */
export function leaderAnswer(runs: readonly Scored[], asked: Asked): ShortAnswer | null {
  const told = runs
    .filter(({ article: { tellsLeader }, from, to }) => tellsLeader?.slice(from, to).includes(true))
    .slice(0, COMPARED)
    .flatMap((run) => sentencesOf(run).flatMap((sentence) => leaderIn(sentence, asked) ?? []));
  const [first, ...others] = newestFirst(told);
  if (!first) return null;
  const other = others.find(({ surname }) => surname !== first.surname);
  const chosen = other ? [first, other] : [first];
  return {
    clips: chosen.map(({ sentence, name }) => answerClip(sentence, false, name)),
    sentences: chosen.map(({ sentence }) => sentence),
    hasPart: true,
  };
}

function leaderIn(sentence: Run, { question: { leader } }: Asked): Told | null {
  const { article, start } = clipOf(sentence);
  const text = textOf(sentence);
  const [name] = leader && !ASKS.test(text) ? leadersIn(text, leader) : [];
  if (!name) return null;
  const span = { start: start + name.start, end: start + name.end };
  return { sentence, name: span, surname: article.text.slice(span.start, span.end).split(/\s/).at(-1) ?? '' };
}

/** Of articles of one day, or without one, in the order given. Headings, and what hangs on a sentence that is not shown, come last. */
function newestFirst(told: readonly Told[]): Told[] {
  const dateOf = ({ sentence }: Told) => sentence.entry.article.date ?? '';
  const isWhole = ({ sentence }: Told) => !hangs(sentence) && ENDS.test(textOf(sentence));
  const groups = [told.filter(isWhole), told.filter((one) => !isWhole(one))];
  return groups.flatMap((group) => group.sort((a, b) => dateOf(b).localeCompare(dateOf(a), 'en')));
}
