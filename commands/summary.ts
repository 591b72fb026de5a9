import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { articleChoices, articleNamed, articleOption } from '../src/discord/article-option.js';
import { articleOfId } from '../src/discord/cards/context-card.js';
import { MOST_SENTENCES, summaryCard, USUAL_SENTENCES } from '../src/discord/cards/summary-card.js';
import type { SlashCommand } from '../src/discord/command.js';
import { splitState } from '../src/discord/custom-id.js';
import { carried, EVERYWHERE, LONGEST_WORDS, privateOption } from '../src/discord/options.js';

export default {
  kind: 'slash',
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'summary',
    description: 'Sum up an article, a topic or everything in its own sentences.',
    ...EVERYWHERE,
    options: [
      articleOption('The article to sum up; leave out for all of them'),
      {
        type: ApplicationCommandOptionType.String,
        name: 'topic',
        description: 'A person or words that the summary should be about',
        max_length: LONGEST_WORDS,
      },
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'sentences',
        description: `How many sentences, 1 to ${MOST_SENTENCES}; ${USUAL_SENTENCES} unless told`,
        min_value: 1,
        max_value: MOST_SENTENCES,
      },
      privateOption,
    ],
  },
  execute(options, { coverage }) {
    const named = options.getString('article');
    const article = named ? articleNamed(coverage, named) : null;
    const topic = carried(options.getString('topic'));
    const sentences = sentencesWithin(options.getInteger('sentences') ?? USUAL_SENTENCES);
    return { card: summaryCard(coverage, { article, topic, sentences }) };
  },
  autocomplete: ({ value }, { coverage }) => articleChoices(coverage, value),
  actions: {
    show: ({ state }, { coverage }) => {
      const [sentences, handle, topic] = splitState(state, 3);
      const article = handle ? articleOfId(coverage, handle) : null;
      return {
        how: 'update',
        card: summaryCard(coverage, {
          article,
          topic: topic ?? '',
          sentences: sentencesWithin(Number(sentences)),
        }),
      };
    },
  },
} satisfies SlashCommand;

/** A number of sentences that a summary can have; the usual one for what is no number. */
function sentencesWithin(asked: number): number {
  return Number.isInteger(asked) ? Math.min(Math.max(asked, 1), MOST_SENTENCES) : USUAL_SENTENCES;
}
