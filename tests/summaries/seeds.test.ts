import { expect, it } from 'vitest';
import { clipText } from '../../src/articles/article.js';
import { readCoverage } from '../../src/articles/read.js';
import { type SummaryOptions, summarise } from '../../src/summaries/summarise.js';

const { articles } = await readCoverage('seeds');
const [first, second] = articles;

const read = (which: (typeof first)[], options: SummaryOptions = {}) => {
  const given = which.filter((article) => article !== undefined);
  return summarise(given, options).sentences.map((sentence) => {
    const number = `[${articles.indexOf(sentence.article) + 1}]`;
    const also = sentence.alsoIn.length > 0 ? ' (also in the other)' : '';
    const only = sentence.onlyIn ? ' (only here)' : '';
    const answers = sentence.answers ? ' (answers)' : '';
    return `${number} ${clipText(sentence)}${also}${only}${answers}`;
  });
};
/** As the quotations craft does it: Becker's denial answers a sentence that says what he allegedly did. */
const mustAnswer: NonNullable<SummaryOptions['mustAnswer']> = (sentence) => {
  if (!second || !/Becker.*(?:allegedly|kissed)/.test(clipText(sentence))) return null;
  const start = second.text.indexOf('I categorically deny');
  return { article: second, paragraph: 5, start, end: start + 20 };
};

it('sums up the first seed', () => {
  expect(read([first])).toMatchInlineSnapshot(`
    [
      "[1] Sen. Bernie Sanders on Thursday apologized to women who have shared experiences of harassment by male supervisors while working on his 2016 US presidential campaign.",
      "[1] "To women in our campaign who were harassed or mistreated, I apologise", the Vermont independent wrote in a statement on Twitter on Thursday.",
      "[1] Politico reported Thursday morning that Sanders' national field director, Robert Becker, had allegedly sexually harassed and assaulted another female staffer on the night of the Democratic National Convention in 2016.",
    ]
  `);
});

it('sums up the second seed', () => {
  expect(read([second])).toMatchInlineSnapshot(`
    [
      "[2] Vermont Independent Sen. Bernie Sanders is formally apologizing after multiple reports detailed allegations of harassment or inappropriate sexual conduct against Sanders' former 2016 presidential campaign staffers.",
      "[2] Sanders addressed the reports during a press conference Thursday, subsequently issuing a statement on Twitter.",
      "[2] The comments came the morning after an unnamed former staffer told Politico that former Sanders convention floor leader Robert Becker made inappropriate sexual comments to her, grabbed her wrist, and forcibly kissed her.",
    ]
  `);
});

it('sums up both seeds', () => {
  expect(read([first, second])).toMatchInlineSnapshot(`
    [
      "[2] Vermont Independent Sen. Bernie Sanders is formally apologizing after multiple reports detailed allegations of harassment or inappropriate sexual conduct against Sanders' former 2016 presidential campaign staffers.",
      "[2] Sanders addressed the reports during a press conference Thursday, subsequently issuing a statement on Twitter.",
      "[1] Politico reported Thursday morning that Sanders' national field director, Robert Becker, had allegedly sexually harassed and assaulted another female staffer on the night of the Democratic National Convention in 2016.",
    ]
  `);
});

it('sums up both seeds in six sentences', () => {
  expect(read([first, second], { sentences: 6, mustAnswer })).toMatchInlineSnapshot(`
    [
      "[2] Vermont Independent Sen. Bernie Sanders is formally apologizing after multiple reports detailed allegations of harassment or inappropriate sexual conduct against Sanders' former 2016 presidential campaign staffers.",
      "[2] Sanders addressed the reports during a press conference Thursday, subsequently issuing a statement on Twitter.",
      "[2] Late last year, Sanders' campaign issued a statement responding to a letter from former campaign staff that raised concerns about sexual harassment and other inappropriate conduct that occurred during the campaign. (only here)",
      "[1] Politico reported Thursday morning that Sanders' national field director, Robert Becker, had allegedly sexually harassed and assaulted another female staffer on the night of the Democratic National Convention in 2016.",
      "[2] In a statement to Politico, Becker said: "I categorically deny these allegations of improper and unprofessional conduct," adding that the accusation is "at odds with my recollection" of the evening in question, when Sanders staffers got together the final night of the Democratic National Convention. (also in the other) (answers)",
      "[1] Mr Sanders' Twitter apology comes after he said sorry on CNN last week "to any woman who felt that she was not treated appropriately". (only here)",
    ]
  `);
});

it('sums up what both seeds tell of Becker, with his answer', () => {
  expect(read([first, second], { topic: 'Becker', mustAnswer })).toMatchInlineSnapshot(`
    [
      "[1] Politico reported Thursday morning that Sanders' national field director, Robert Becker, had allegedly sexually harassed and assaulted another female staffer on the night of the Democratic National Convention in 2016.",
      "[2] In a statement to Politico, Becker said: "I categorically deny these allegations of improper and unprofessional conduct," adding that the accusation is "at odds with my recollection" of the evening in question, when Sanders staffers got together the final night of the Democratic National Convention. (also in the other) (answers)",
      "[1] "Candidates who allow people like Robert Becker to lead their organizations shouldn't earn the highest office in our government", said the staffer, who asked to remain anonymous out of fear of retaliation by Sanders and Becker loyalists. (only here)",
    ]
  `);
});
