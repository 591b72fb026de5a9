import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import type { Article } from '../src/articles/article.js';
import type { Coverage } from '../src/coverage.js';
import { articleChoices, articleNamed, articleOption } from '../src/discord/article-option.js';
import type { Block, Card, ClipBlock } from '../src/discord/card.js';
import { type SlashCommand, UserError } from '../src/discord/command.js';
import { contextButton } from '../src/discord/context.js';
import { customId, splitState } from '../src/discord/custom-id.js';
import { escapeMarkdown } from '../src/discord/escape.js';
import { shorten } from '../src/discord/limits.js';
import { EVERYWHERE, privateOption } from '../src/discord/options.js';
import { otherSideBlocks } from '../src/discord/other-side.js';
import { pageButtons, pageOf } from '../src/discord/pages.js';
import { decodeRefs, encodeRefs, encodeWords, wordsIn } from '../src/discord/passage-refs.js';
import { termKey } from '../src/language/terms.js';
import type { Answer, Hit } from '../src/search/ask.js';
import type { Problem } from '../src/search/question.js';
import type { AnswerClip } from '../src/search/short-answer.js';

const ON_PAGE = 3;
const LONGEST_SHOWN = 250;

const PROBLEMS: Readonly<Record<Problem, string>> = {
  empty: 'That question is empty. Ask something like “Who …?”, “When did …?” or “What did … say?”.',
  'only-marks': 'That question has no words in it. Ask something like “Who …?” or “What did … say?”.',
  'only-common-words': 'Those words are in almost every article. Add a name or a word of what it is about.',
};

export default {
  kind: 'slash',
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'ask',
    description: 'Ask the coverage a question; it answers with exact passages.',
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'What you want to know',
        required: true,
      },
      articleOption('Ask one article only'),
      privateOption,
    ],
  },
  execute(options, { coverage }) {
    const question = options.getString('question') ?? '';
    const named = options.getString('article');
    const card = askCard(coverage, question, named ? articleNamed(coverage, named) : null);
    return { card, private: options.getBoolean('private') ?? false };
  },
  autocomplete: ({ value }, { coverage }) => articleChoices(coverage, value),
  actions: {
    more: ({ state }, { coverage }) => ({ how: 'reply', card: passagesCard(coverage, state) }),
    page: ({ state }, { coverage }) => ({ how: 'update', card: passagesCard(coverage, state) }),
  },
} satisfies SlashCommand;

function askCard(coverage: Coverage, question: string, article: Article | null): Card {
  const answer = coverage.ask(question, article);
  if (answer.problem) throw new UserError(PROBLEMS[answer.problem]);
  const heading: Block = {
    kind: 'text',
    text: `### ${escapeMarkdown(shorten(question.replace(/\s+/g, ' ').trim(), LONGEST_SHOWN), false)}`,
  };
  if (answer.passages.length === 0) {
    const text = 'The coverage doesn’t say, and nothing in it comes near. `/sources` lists what it holds.';
    return { tone: 'silent', blocks: [heading, { kind: 'text', text }] };
  }
  const first = answer.passages.slice(0, ON_PAGE);
  const others = otherSideBlocks(coverage, [...answer.answer, ...first.map(({ passage }) => passage)]);
  const passages = [
    ...first.map((hit) => passageBlock(coverage, hit)),
    ...others,
    ...moreButtons(coverage, answer),
  ];
  if (!answer.answered) {
    const nearest: Block = { kind: 'text', text: '**The coverage doesn’t say.** Nearest:' };
    return { tone: 'silent', blocks: [heading, nearest, ...passages] };
  }
  const short = answer.answer.map(answerBlock);
  const from: Block[] =
    short.length > 0 ? [{ kind: 'separator' }, { kind: 'text', text: '**From the coverage**' }] : [];
  return { tone: 'found', blocks: [heading, ...short, ...from, ...passages] };
}

function answerBlock(clip: AnswerClip): ClipBlock {
  const days = clip.days.map(({ start, end, day }) => {
    return `“${escapeMarkdown(clip.article.text.slice(start, end), false)}” was ${day}`;
  });
  const note =
    days.length > 0
      ? { note: `-# *Worked out from the article’s date, not printed: ${days.join('; ')}.*` }
      : {};
  return { kind: 'clip', clip, bold: clip.bold ? [clip.bold] : [], ...note };
}

function passageBlock(coverage: Coverage, { passage, matches }: Hit): ClipBlock {
  return { kind: 'clip', clip: passage, bold: matches, button: contextButton(coverage, passage) };
}

function moreButtons(coverage: Coverage, answer: Answer): Block[] {
  if (answer.passages.length <= ON_PAGE) return [];
  const refs = encodeRefs(
    coverage,
    answer.passages.map(({ passage }) => passage),
  );
  const matched = answer.passages.flatMap(({ passage, matches }) =>
    matches.map(({ start, end }) => termKey(passage.article.text.slice(start, end))),
  );
  const id = customId('ask', 'more', 2, refs, encodeWords(matched));
  return [{ kind: 'buttons', buttons: [{ label: 'More passages', id }] }];
}

function passagesCard(coverage: Coverage, state: string): Card {
  const [number, refs = '', words = ''] = splitState(state, 3);
  const passages = decodeRefs(coverage, refs);
  if (passages.length === 0)
    throw new UserError('Those passages are no longer in the coverage. Please ask again.');
  const page = pageOf(passages, ON_PAGE, Number(number));
  const blocks = page.items.map(
    (clip): Block => ({
      kind: 'clip',
      clip,
      bold: wordsIn(clip, words),
      button: contextButton(coverage, clip),
    }),
  );
  return {
    tone: 'found',
    blocks: [...blocks, ...pageButtons(page, (to) => customId('ask', 'page', to, refs, words))],
  };
}
