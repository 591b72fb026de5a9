import type { Article } from '../../articles/article.js';
import type { Coverage, SummaryWanted } from '../../coverage.js';
import type { Summary, SummarySentence, WhyEmpty } from '../../summaries/summarise.js';
import type { Block, Card, ClipBlock } from '../card.js';
import { shortTitle } from '../citation.js';
import { customId } from '../custom-id.js';
import { oneLine } from '../one-line.js';
import { texts } from '../texts.js';
import { contextButton } from './context-card.js';

/** How many sentences a summary has unless told, and at most. */
export const USUAL_SENTENCES = 3;
export const MOST_SENTENCES = 10;

/** Articles that say the same and are named. */
const MOST_TITLES = 5;

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
  const of = article ? shortTitle(article) : texts.sources.articles(summary.read);
  const title = topic
    ? `## ${oneLine(topic)}\n${texts.summary.inCoverage(oneLine(of))}`
    : `## ${oneLine(of)}`;
  const allNamed = summary.articles.every(({ source }) => source !== null);
  const drawnFrom = texts.summary.drawnFrom(summary.articles.length, allNamed ? summary.outlets.length : 0);
  return [
    title,
    ...(summary.read > 1 ? [drawnFrom] : []),
    ...(summary.notCovered.length > 0 ? [texts.summary.notCovered(quoted(summary.notCovered))] : []),
    ...(summary.inPassing ? [texts.summary.inPassing] : []),
    ...(summary.read > 1 && summary.beginningsOnly ? [texts.summary.beginningsOnly] : []),
  ].join('\n');
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${oneLine(word, 100)}”`).join(', ');
}

function sentenceBlock(coverage: Coverage, summary: Summary, sentence: SummarySentence): ClipBlock {
  const number = (article: Article) => `\\[${summary.articles.indexOf(article) + 1}\\]`;
  const also = listed(sentence.alsoIn.map((article) => oneLine(shortTitle(article))));
  const notes = [
    also && texts.summary.alsoIn(also),
    sentence.onlyIn && texts.summary.onlyIn(number(sentence.onlyIn)),
  ].filter(Boolean);
  return {
    kind: 'clip',
    clip: sentence,
    ...(sentence.answers ? { lead: texts.summary.answer } : {}),
    ...(notes.length > 0 ? { note: `-# *${notes.join(' · ')}*` } : {}),
    button: contextButton(coverage, sentence),
  };
}

function listed(titles: readonly string[]): string {
  const more = titles.length - MOST_TITLES;
  return [...titles.slice(0, MOST_TITLES), ...(more > 0 ? [texts.summary.moreArticles(more)] : [])].join(
    '; ',
  );
}

function whyEmpty(why: WhyEmpty, { topic }: SummaryWanted): string {
  switch (why) {
    case 'off-topic':
      return texts.summary.offTopic(oneLine(topic));
    case 'nothing-stands-alone':
      return topic ? texts.summary.onlyInParts(oneLine(topic)) : texts.summary.nothingStandsAlone;
    case 'no-text':
      return texts.summary.noText;
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
        { label: texts.summary.shorter, id: id(Math.max(1, sentences - 1)), disabled: sentences <= 1 },
        {
          label: texts.summary.longer,
          id: id(Math.min(MOST_SENTENCES, sentences + 2)),
          disabled: sentences >= MOST_SENTENCES || summary.sentences.length < sentences,
        },
      ],
    },
  ];
}
