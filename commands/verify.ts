import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { checkedCard } from '../src/discord/cards/checked-card.js';
import { verificationBlocks, worstTone } from '../src/discord/cards/verification.js';
import { type SlashCommand, UserError } from '../src/discord/command.js';
import { oneLine } from '../src/discord/one-line.js';
import { EVERYWHERE, privateOption } from '../src/discord/options.js';
import { texts } from '../src/discord/texts.js';
import { withoutFormatting } from '../src/discord/without-formatting.js';
import { countWords } from '../src/language/words.js';

const FEWEST_WORDS = 2;
const LONGEST_SHOWN = 300;

export default {
  kind: 'slash',
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'verify',
    description: 'Check whether a quotation stands in the coverage, word for word.',
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'quote',
        description: 'The quotation to check, with or without its marks',
        required: true,
      },
      privateOption,
    ],
  },
  execute(options, { coverage }) {
    const quote = withoutFormatting(options.getString('quote') ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    if (countWords(quote) < FEWEST_WORDS) throw new UserError(texts.verify.tooShort);
    const each = coverage.verifyMessage(quote);
    if (new Set(each.flatMap(({ by }) => by ?? [])).size > 1) return { card: checkedCard(coverage, each) };
    const found = coverage.verify(quote);
    const heading = { kind: 'text', text: `### ${oneLine(quote, LONGEST_SHOWN)}` } as const;
    return {
      card: { tone: worstTone([found]), blocks: [heading, ...verificationBlocks(coverage, found, quote)] },
    };
  },
} satisfies SlashCommand;
