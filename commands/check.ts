import { ApplicationCommandType } from 'discord.js';
import type { Coverage } from '../src/coverage.js';
import type { Block, Card } from '../src/discord/card.js';
import { focusOf } from '../src/discord/cards/focus.js';
import { otherSideBlocks } from '../src/discord/cards/other-side.js';
import { PASSAGES_SHOWN, passageBlock } from '../src/discord/cards/passages-card.js';
import { verificationBlocks, worstTone } from '../src/discord/cards/verification.js';
import { type MessageCommand, UserError } from '../src/discord/command.js';
import { oneLine } from '../src/discord/one-line.js';
import { EVERYWHERE } from '../src/discord/options.js';
import { texts } from '../src/discord/texts.js';
import { withoutFormatting } from '../src/discord/without-formatting.js';
import type { Checked } from '../src/quotes/verify/verify.js';

const MOST_CHECKED = 4;
const LONGEST_SHOWN = 120;

export default {
  kind: 'message',
  data: { type: ApplicationCommandType.Message, name: 'Check against the coverage', ...EVERYWHERE },
  private: true,
  execute(text, { coverage }) {
    if (!text.trim()) throw new UserError(texts.check.noText);
    const message = withoutFormatting(text);
    const checked = coverage.verifyMessage(message);
    return { card: checked.length > 0 ? checkedCard(coverage, checked) : relatedCard(coverage, message) };
  },
} satisfies MessageCommand;

function checkedCard(coverage: Coverage, all: readonly Checked[]): Card {
  const checked = all.slice(0, MOST_CHECKED);
  const blocks = checked.flatMap(({ quoted, found }): Block[] => [
    { kind: 'text', text: `### ${oneLine(quoted, LONGEST_SHOWN)}` },
    ...verificationBlocks(coverage, found, quoted),
  ]);
  const left = all.length - checked.length;
  const more: Block[] = left > 0 ? [{ kind: 'text', text: texts.check.more(left) }] : [];
  return { tone: worstTone(checked.map(({ found }) => found)), blocks: [...blocks, ...more] };
}

function relatedCard(coverage: Coverage, text: string): Card {
  const { passages, answered } = coverage.ask(text, null);
  if (passages.length === 0) {
    return {
      tone: 'silent',
      blocks: [{ kind: 'text', text: texts.check.nothing }],
    };
  }
  const heading = answered ? texts.check.speaksTo : texts.check.nearest;
  const shown = passages.slice(0, PASSAGES_SHOWN);
  const clips = shown.map(({ passage, matches }) => focusOf(passage, matches));
  return {
    tone: answered ? 'found' : 'silent',
    blocks: [
      { kind: 'text', text: heading },
      ...shown.map(({ passage, matches }) => passageBlock(coverage, passage, matches)),
      ...otherSideBlocks(coverage, clips),
    ],
  };
}
