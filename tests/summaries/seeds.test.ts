import { expect, it } from 'vitest';
import { bodyParagraphs, clipText } from '../../src/articles/article.js';
import { readCoverage } from '../../src/articles/read.js';
import { type SummaryOptions, summarise } from '../../src/summaries/summarise.js';

const { articles } = await readCoverage('seeds');
const [first, second] = articles;

/** As the quotations craft does it: the denial that its own article prints answers what Becker allegedly did. */
const mustAnswer: NonNullable<SummaryOptions['mustAnswer']> = (sentence) => {
  if (!/Becker.*(?:allegedly|kissed)/.test(clipText(sentence))) return null;
  const { article } = sentence;
  const start = article.text.indexOf('I categorically deny');
  const paragraph = bodyParagraphs(article).find(({ end }) => start < end);
  return paragraph ? { article, paragraph: paragraph.number, start, end: start + 20 } : null;
};

const read = (which: (typeof first)[], wanted: SummaryOptions = {}) => {
  const given = which.filter((article) => article !== undefined);
  return summarise(given, { mustAnswer, ...wanted }).sentences.map((sentence) => {
    const number = `[${articles.indexOf(sentence.article) + 1}]`;
    const also = sentence.alsoIn.length > 0 ? ' (also in the other)' : '';
    const only = sentence.onlyIn ? ' (only here)' : '';
    const answers = sentence.answers ? ' (answers)' : '';
    return `${number} ${clipText(sentence)}${also}${only}${answers}`;
  });
};
it('sums up the first seed', () => {
  expect(read([first])).toMatchInlineSnapshot(`
    [
      "[1] Sen. Bernie Sanders on Thursday apologized to women who have shared experiences of harassment by male supervisors while working on his 2016 US presidential campaign.",
      "[1] Politico reported Thursday morning that Sanders' national field director, Robert Becker, had allegedly sexually harassed and assaulted another female staffer on the night of the Democratic National Convention in 2016.",
      "[1] "I categorically deny these allegations of improper and unprofessional conduct", said Becker in a statement. (answers)",
    ]
  `);
});

it('sums up the second seed', () => {
  expect(read([second])).toMatchInlineSnapshot(`
    [
      "[2] Vermont Independent Sen. Bernie Sanders is formally apologizing after multiple reports detailed allegations of harassment or inappropriate sexual conduct against Sanders' former 2016 presidential campaign staffers.",
      "[2] Sanders addressed the reports during a press conference Thursday, subsequently issuing a statement on Twitter.",
      "[2] Late last year, Sanders' campaign issued a statement responding to a letter from former campaign staff that raised concerns about sexual harassment and other inappropriate conduct that occurred during the campaign.",
    ]
  `);
});

it('sums up both seeds', () => {
  expect(read([first, second])).toMatchInlineSnapshot(`
    [
      "[2] Vermont Independent Sen. Bernie Sanders is formally apologizing after multiple reports detailed allegations of harassment or inappropriate sexual conduct against Sanders' former 2016 presidential campaign staffers.",
      "[1] Politico reported Thursday morning that Sanders' national field director, Robert Becker, had allegedly sexually harassed and assaulted another female staffer on the night of the Democratic National Convention in 2016.",
      "[1] "I categorically deny these allegations of improper and unprofessional conduct", said Becker in a statement. (also in the other) (answers)",
    ]
  `);
});

it('sums up both seeds in six sentences', () => {
  expect(read([first, second], { sentences: 6 })).toMatchInlineSnapshot(`
    [
      "[2] Vermont Independent Sen. Bernie Sanders is formally apologizing after multiple reports detailed allegations of harassment or inappropriate sexual conduct against Sanders' former 2016 presidential campaign staffers.",
      "[2] Sanders addressed the reports during a press conference Thursday, subsequently issuing a statement on Twitter.",
      "[1] Politico reported Thursday morning that Sanders' national field director, Robert Becker, had allegedly sexually harassed and assaulted another female staffer on the night of the Democratic National Convention in 2016.",
      "[1] "I categorically deny these allegations of improper and unprofessional conduct", said Becker in a statement. (also in the other) (answers)",
      "[1] Dozens of women and men who worked on the 2016 campaign signed a letter asking to meet with Sanders and his top aides "to discuss the issue of sexual violence and harassment on the 2016 campaign, for the objective of planning to mitigate the issue in the upcoming presidential cycle".",
      "[1] Mr Sanders' Twitter apology comes after he said sorry on CNN last week "to any woman who felt that she was not treated appropriately". (only here)",
    ]
  `);
});

it('sums up what both seeds tell of Becker', () => {
  expect(read([first, second], { topic: 'Becker' })).toMatchInlineSnapshot(`
    [
      "[1] Politico reported Thursday morning that Sanders' national field director, Robert Becker, had allegedly sexually harassed and assaulted another female staffer on the night of the Democratic National Convention in 2016.",
      "[1] "I categorically deny these allegations of improper and unprofessional conduct", said Becker in a statement. (also in the other) (answers)",
      "[1] "Candidates who allow people like Robert Becker to lead their organizations shouldn't earn the highest office in our government", said the staffer, who asked to remain anonymous out of fear of retaliation by Sanders and Becker loyalists. (only here)",
    ]
  `);
});
