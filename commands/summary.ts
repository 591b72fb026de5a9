import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import type { Article } from '../src/articles/article.js';
import type { Coverage, SummaryWanted } from '../src/coverage.js';
import { articleChoices, articleNamed, articleOption } from '../src/discord/article-option.js';
import type { Block, Card, ClipBlock } from '../src/discord/card.js';
import { shortTitle } from '../src/discord/citation.js';
import type { SlashCommand } from '../src/discord/command.js';
import { articleOfId, contextButton } from '../src/discord/context.js';
import { customId, splitState } from '../src/discord/custom-id.js';
import { escapeMarkdown } from '../src/discord/escape.js';
import { EVERYWHERE, LONGEST_WORDS, privateOption } from '../src/discord/options.js';
import { counted } from '../src/language/counted.js';
import type { Summary, SummarySentence, WhyEmpty } from '../src/summaries/summarise.js';

const USUAL = 3;
const MOST = 10;

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
        description: `How many sentences, 1 to ${MOST}; ${USUAL} unless told`,
        min_value: 1,
        max_value: MOST,
      },
      privateOption,
    ],
  },
  execute(options, { coverage }) {
    const named = options.getString('article');
    const article = named ? articleNamed(coverage, named) : null;
    const topic = options.getString('topic')?.trim() ?? '';
    const sentences = options.getInteger('sentences') ?? USUAL;
    return {
      card: summaryCard(coverage, { article, topic, sentences }),
      private: options.getBoolean('private') ?? false,
    };
  },
  autocomplete: ({ value }, { coverage }) => articleChoices(coverage, value),
  actions: {
    show: ({ state }, { coverage }) => {
      const [sentences, handle, topic] = splitState(state, 3);
      const article = handle ? articleOfId(coverage, handle) : null;
      return {
        how: 'update',
        card: summaryCard(coverage, { article, topic: topic ?? '', sentences: Number(sentences) }),
      };
    },
  },
} satisfies SlashCommand;

function summaryCard(coverage: Coverage, wanted: SummaryWanted): Card {
  const summary = coverage.summarise(wanted);
  if (summary.whyEmpty)
    return { tone: 'silent', blocks: [{ kind: 'text', text: whyEmpty(summary.whyEmpty, wanted) }] };
  return {
    tone: 'found',
    blocks: [
      { kind: 'text', text: heading(summary, wanted) },
      ...summary.sentences.map((sentence) => sentenceBlock(coverage, summary, sentence)),
      ...lengthButtons(coverage, summary, wanted),
    ],
  };
}

function heading(summary: Summary, { article, topic }: SummaryWanted): string {
  const of = article ? shortTitle(article) : `${counted(summary.read, 'article')}`;
  const title = topic
    ? `## ${escapeMarkdown(topic, false)}\n-# in ${escapeMarkdown(of, false)}`
    : `## ${escapeMarkdown(of, false)}`;
  if (summary.read === 1) return title;
  const outlets = summary.outlets.length > 0 ? ` from ${counted(summary.outlets.length, 'outlet')}` : '';
  return `${title}\n-# Drawn from ${counted(summary.articles.length, 'article')}${outlets}.`;
}

function sentenceBlock(coverage: Coverage, summary: Summary, sentence: SummarySentence): ClipBlock {
  const number = (article: Article) => `\\[${summary.articles.indexOf(article) + 1}\\]`;
  const also = sentence.alsoIn.map((article) => escapeMarkdown(shortTitle(article), false)).join('; ');
  const notes = [also && `also in ${also}`, sentence.onlyIn && `only in ${number(sentence.onlyIn)}`].filter(
    Boolean,
  );
  return {
    kind: 'clip',
    clip: sentence,
    ...(sentence.answers ? { lead: '**The answer to that:**' } : {}),
    ...(notes.length > 0 ? { note: `-# *${notes.join(' · ')}*` } : {}),
    button: contextButton(coverage, sentence),
  };
}

function whyEmpty(why: WhyEmpty, { topic }: SummaryWanted): string {
  switch (why) {
    case 'off-topic':
      return `The coverage says nothing about “${escapeMarkdown(topic, false)}”.`;
    case 'nothing-stands-alone':
      return 'No sentence of it can stand alone. `/sources` lets you read it whole.';
    case 'no-text':
      return 'There is nothing to sum up: the coverage holds no text.';
  }
}

function lengthButtons(coverage: Coverage, summary: Summary, wanted: SummaryWanted): Block[] {
  const { article, topic, sentences } = wanted;
  const id = (count: number) =>
    customId('summary', 'show', count, article ? coverage.articleHandles.of(article) : '', topic);
  return [
    {
      kind: 'buttons',
      buttons: [
        { label: 'Shorter', id: id(Math.max(1, sentences - 1)), disabled: sentences <= 1 },
        {
          label: 'Longer',
          id: id(Math.min(MOST, sentences + 2)),
          disabled: sentences >= MOST || summary.sentences.length < sentences,
        },
      ],
    },
  ];
}
