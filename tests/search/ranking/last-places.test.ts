import { describe, expect, test } from 'vitest';
import { clipText } from '../../../src/articles/article.js';
import { parseArticle } from '../../../src/articles/parse.js';
import { buildSearchIndex } from '../../../src/search/index/search-index.js';
import { lookUp } from '../../../src/search/question/asked.js';
import { readQuestion } from '../../../src/search/question/question.js';
import { withLastPlaces } from '../../../src/search/ranking/last-places.js';
import { articlesFor, bestPassages, scoreRuns } from '../../../src/search/ranking/rank.js';
import { SIGNS } from '../../../src/search/ranking/signs.js';

const FILLER =
  'The council met again on that day to talk about money for roads and schools in the valley. '.repeat(6);
const titled = (title: string, text: string) =>
  parseArticle({ id: title, text, title, source: null, date: null });

/** Articles about a ferry, each with several passages; one about a pier that tells of it by the way, and one about boats. */
const index = buildSearchIndex([
  ...Array.from({ length: 12 }, (_, i) =>
    titled(
      `The ferry of Oxley that sank in the harbour, part ${i}`,
      `The ferry of Oxley left its harbour in spring ${i}. ${FILLER} The ferry had a crew in its harbour. ${FILLER}`,
    ),
  ),
  titled(
    'Old piers',
    `The pier is old. ${FILLER} A ferry sank in the harbour, and divers raised it. ${FILLER}`,
  ),
  titled(
    'Boats',
    `${FILLER} Per Holm is next to steer the boats of the valley, as his father did. ${FILLER}`,
  ),
]);

function places(text: string) {
  const { text: question } = readQuestion(text);
  const asked = lookUp(index, readQuestion(text));
  const scoring = scoreRuns(articlesFor(index, asked), asked);
  const ranked = bestPassages(scoring, 14);
  return { ranked, wide: withLastPlaces(ranked, scoring, index, question) };
}
const texts = (passages: ReturnType<typeof places>['wide']) =>
  passages.map(({ passage }) => clipText(passage));

describe('the first ten passages', () => {
  test('begin as they are ranked, and hold two that speak best by themselves', () => {
    const asked = lookUp(index, readQuestion('Which ferry sank in the harbour of Oxley?'));
    const whole = scoreRuns(articlesFor(index, asked), asked);
    const isOfPier = ({ entry }: { entry: { article: { id: string } } }) => entry.article.id === 'Old piers';
    // As if little spoke for the article about piers, and all for its passages.
    const runs = whole.runs.map((run) =>
      isOfPier(run)
        ? { ...run, score: 0, signs: SIGNS.map((sign) => Number(!sign.startsWith('article'))) }
        : run,
    );
    const scoring = { ...whole, runs: runs.sort((a, b) => b.score - a.score) };
    const ranked = bestPassages(scoring, 14);
    const wide = withLastPlaces(ranked, scoring, index, asked.question.text);
    expect(texts(wide).slice(0, 8)).toEqual(texts(ranked).slice(0, 8));
    expect(ranked.slice(0, 10).some(isOfPier)).toBe(false);
    expect(wide.slice(8, 10).some(isOfPier)).toBe(true);
  });

  test('hold one that answers the question alone, where sentences lead up to it', () => {
    const text = 'The ferry of Oxley sank in the harbour, and the pier is old. Who is next to steer?';
    const { ranked, wide } = places(text);
    expect(
      texts(ranked)
        .slice(0, 10)
        .some((one) => one.includes('Per Holm')),
    ).toBe(false);
    expect(
      texts(wide)
        .slice(0, 8)
        .some((one) => one.includes('Per Holm')),
    ).toBe(true);
  });

  test('do not overlap, and nothing that was ranked is lost', () => {
    const { ranked, wide } = places('The ferry of Oxley sank. Who is next to steer the boats?');
    for (const [i, { entry, from, to }] of wide.entries())
      for (const other of wide.slice(i + 1))
        expect(other.entry !== entry || other.to <= from || other.from >= to).toBe(true);
    for (const { entry, from, to } of ranked)
      expect(wide.some((one) => one.entry === entry && one.from < to && one.to > from)).toBe(true);
  });

  test('stay as they are where fewer are found', () => {
    const { ranked, wide } = places('steer');
    expect(ranked.length).toBeLessThan(8);
    expect(wide).toEqual(ranked);
  });
});
