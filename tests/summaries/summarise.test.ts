import { describe, expect, it } from 'vitest';
import { clipText } from '../../src/articles/article.js';
import { parseArticle } from '../../src/articles/parse.js';
import { summarise } from '../../src/summaries/summarise.js';

const harbour = parseArticle({
  id: 'harbour',
  title: 'Harbour to close',
  date: '2024-03-02',
  source: 'Coast Daily',
  text: [
    'The city council voted on Tuesday to close the old harbour of Lund to freight for two years.',
    'Mayor Ida Holm said the quay walls had to be rebuilt before another winter storm.',
    'She added that the work would cost 40 million crowns.',
    'Sign up to our newsletter for more harbour stories every single morning.',
    'Dock workers fear for their jobs, the union of port workers told the council in a letter.',
  ].join('\n\n'),
});
const strike = parseArticle({
  id: 'strike',
  title: 'Strike looms',
  date: '2024-03-01',
  source: 'Port News',
  text: 'Port workers in Lund plan a strike on Friday over the closing of the old harbour.\n\nBut talks go on.',
});

describe('summarise', () => {
  it('gives three whole sentences when nothing else is asked', () => {
    expect(summarise([harbour]).sentences).toHaveLength(3);
  });

  it('reads older articles first', () => {
    const { sentences } = summarise([harbour, strike], { sentences: 4 });
    expect(sentences[0]?.article.id).toBe('strike');
  });

  it('never shows a word to the reader, or a sentence that hangs on one not shown', () => {
    const shown = summarise([harbour, strike], { sentences: 10 }).sentences.map(clipText).join('\n');
    expect(shown).not.toContain('newsletter');
    expect(shown).not.toContain('But talks');
  });

  it('fills up to a number of words without cutting a sentence', () => {
    const { sentences } = summarise([harbour, strike], { words: 40 });
    expect(sentences.map(clipText).join(' ').split(/\s+/).length).toBeLessThanOrEqual(40);
    expect(sentences.length).toBeGreaterThan(0);
  });

  it('says that a topic is not touched', () => {
    expect(summarise([harbour], { topic: 'volcano' })).toMatchObject({
      sentences: [],
      whyEmpty: 'off-topic',
    });
  });

  it('shows the answer right behind the allegation that it answers', () => {
    const union = harbour.text.indexOf('Dock workers');
    const mayor = harbour.text.indexOf('Mayor Ida Holm');
    const { sentences } = summarise([harbour], {
      topic: 'dock workers',
      mustAnswer: (clip) =>
        clip.start === union ? { article: harbour, paragraph: 2, start: mayor, end: mayor + 14 } : null,
    });
    expect(sentences.map((sentence) => sentence.start)).toEqual([union, mayor]);
    expect(sentences[1]?.answers?.start).toBe(union);
  });
});
