import { ApplicationCommandType } from 'discord.js';
import type { Coverage } from '../src/coverage.js';
import type { Card } from '../src/discord/card.js';
import { checkedCard } from '../src/discord/cards/checked-card.js';
import { focusOf } from '../src/discord/cards/focus.js';
import { otherSideBlocks } from '../src/discord/cards/other-side.js';
import { PASSAGES_SHOWN, passageBlock } from '../src/discord/cards/passages-card.js';
import { type MessageCommand, UserError } from '../src/discord/command.js';
import { EVERYWHERE } from '../src/discord/options.js';
import { texts } from '../src/discord/texts.js';
import { withoutFormatting } from '../src/discord/without-formatting.js';

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
