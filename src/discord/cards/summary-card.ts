import type { Article } from '../../articles/article.js';
import type { Coverage, SummaryWanted } from '../../coverage.js';
import { counted } from '../../language/counted.js';
import type { Summary, SummarySentence, WhyEmpty } from '../../summaries/summarise.js';
import type { Block, Card, ClipBlock } from '../card.js';
import { shortTitle } from '../citation.js';
import { customId } from '../custom-id.js';
import { oneLine } from '../one-line.js';
import { contextButton } from './context-card.js';

/** How many sentences a summary has unless told, and at most. */
export const USUAL_SENTENCES = 3;
export const MOST_SENTENCES = 10;

/** A summary, each sentence cited, with what only one article has; or why there is none. */
export function summaryCard(coverage: Coverage, wanted: SummaryWanted): Card {
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
  const title = topic ? `## ${oneLine(topic)}\n-# in ${oneLine(of)}` : `## ${oneLine(of)}`;
  if (summary.read === 1) return title;
  const outlets = summary.outlets.length > 0 ? ` from ${counted(summary.outlets.length, 'outlet')}` : '';
  return `${title}\n-# Drawn from ${counted(summary.articles.length, 'article')}${outlets}.`;
}

function sentenceBlock(coverage: Coverage, summary: Summary, sentence: SummarySentence): ClipBlock {
  const number = (article: Article) => `\\[${summary.articles.indexOf(article) + 1}\\]`;
  const also = sentence.alsoIn.map((article) => oneLine(shortTitle(article))).join('; ');
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
      return `The coverage says nothing about “${oneLine(topic)}”.`;
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
          id: id(Math.min(MOST_SENTENCES, sentences + 2)),
          disabled: sentences >= MOST_SENTENCES || summary.sentences.length < sentences,
        },
      ],
    },
  ];
}
