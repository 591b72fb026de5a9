import type { Coverage } from '../../coverage.js';
import type { Card } from '../card.js';
import { oneLine } from '../one-line.js';
import { sampleQuestions } from '../sample-questions.js';
import { texts } from '../texts.js';

const samples = new WeakMap<Coverage, string[]>();

/** What the bot does and never does, what the coverage holds, and questions that it can answer. */
export function helpCard(coverage: Coverage): Card {
  const questions = samples.get(coverage) ?? sampleQuestions(coverage);
  samples.set(coverage, questions);
  const lines = questions.map((question) => `- \`/ask\` ${oneLine(question)}`);
  const [first, last] = daysOf(coverage);
  const quoted = coverage.people('').filter(({ by }) => by.length > 0).length;
  const holds = texts.help.holds(coverage.articles.length, quoted, first, last);
  return {
    tone: 'found',
    blocks: [
      { kind: 'text', text: texts.help.what },
      { kind: 'text', text: texts.help.commands.join('\n') },
      { kind: 'separator' },
      {
        kind: 'text',
        text: [holds, ...(lines.length > 0 ? [texts.help.tryThese, ...lines] : [])].join('\n'),
      },
    ],
  };
}

/** The first and the last day of the articles; null where one has no date. */
function daysOf({ articles }: Coverage): [string | null, string | null] {
  const dates = articles.flatMap(({ date }) => date ?? []);
  if (dates.length === 0 || dates.length < articles.length) return [null, null];
  return [dates.reduce((a, b) => (a < b ? a : b)), dates.reduce((a, b) => (a > b ? a : b))];
}
