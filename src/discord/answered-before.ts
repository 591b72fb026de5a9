import QuickLRU from 'quick-lru';
import type { Coverage } from '../coverage.js';
import type { Soon } from './meanwhile.js';

/**
 * Gives an answer that was given before once more, and else makes it.
 * @param asked all that the answer depends on beside the coverage
 * @throws what `answer` throws; that is not kept
 */
export type AnsweredBefore<Answer> = (
  coverage: Coverage,
  asked: readonly unknown[],
  answer: () => Soon<Answer>,
) => Soon<Answer>;

/**
 * A memory of answers, for many ask the same and a button asks once more. As a coverage never changes, what it answered
 * stays right as long as it serves; with it, its answers are let go. Who asked is not kept.
 * @param most of so many answers of a coverage, and twice as many at times, the ones asked for last are kept
 */
export function rememberAnswers<Answer>(most: number): AnsweredBefore<Answer> {
  const given = new WeakMap<Coverage, Map<string, Answer>>();
  return (coverage, asked, answer) => {
    const ofCoverage = given.get(coverage) ?? new QuickLRU<string, Answer>({ maxSize: most });
    given.set(coverage, ofCoverage);
    const key = JSON.stringify(asked);
    const before = ofCoverage.get(key);
    if (before !== undefined) return before;
    const made = answer();
    if (!(made instanceof Promise)) ofCoverage.set(key, made);
    return made;
  };
}
