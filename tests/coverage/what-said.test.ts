import { describe, expect, it } from 'vitest';
import { clipText } from '../../src/articles/article.js';
import { parseArticle } from '../../src/articles/parse.js';
import { buildCoverage } from '../../src/coverage.js';
import { quotedText } from '../../src/quotes/quotation.js';

const article = (id: string, text: string) =>
  parseArticle({ id, text, title: null, source: null, date: null });
const coverage = buildCoverage(
  {
    articles: [
      article(
        'council',
        'The town council of Elmstead voted on Monday to close the pool. Council leader Ada Krol told the meeting: “Nobody comes here to close pools.” The town’s engineer, Tom Reeve, refused to speak to reporters.',
      ),
      article(
        'trial',
        'Ada Vance is accused of theft. Leo Vance is charged with bribery. Leo Vance smiled. Mia Arden, who won, was calm. She said that she would go home.\n\nPer Holm is charged with fraud. Prosecutors say that he took money from the pool. “The sun was out that day,” Holm told the court. “I never took a penny,” Holm said. Gas engineer Ida Brandt did not respond to requests for comment.',
      ),
    ],
    unread: [],
  },
  new Date(0),
);
const said = (question: string) => coverage.ask(question, null).said?.quotations.map(quotedText);
const told = (question: string) => coverage.ask(question, null).answer.map((clip) => clipText(clip));

describe('an answer to what somebody said', () => {
  it('is of the one whom a description means that stands before their name', () => {
    expect(said('What did the council leader say?')).toEqual(['Nobody comes here to close pools.']);
  });

  it('is that they would not say, where the article tells no more', () => {
    expect(told('What did Tom Reeve say?')).toEqual([
      'The town’s engineer, Tom Reeve, refused to speak to reporters.',
    ]);
    expect(told('What did Ida Brandt say?')).toEqual([
      'Gas engineer Ida Brandt did not respond to requests for comment.',
    ]);
    expect(coverage.ask('What did Tom Reeve say about the weather?', null).answered).toBe(false);
  });

  it('may be told of a pronoun that follows on their name, with the sentence that has it', () => {
    expect(told('What did Mia Arden say?')).toEqual([
      'Mia Arden, who won, was calm.',
      'She said that she would go home.',
    ]);
  });

  it('begins with their denial where it is asked what they answer to a charge', () => {
    expect(said('How did Holm respond to the charges?')?.[0]).toBe('I never took a penny,');
    expect(coverage.ask('What did Holm say about the accusations?', null).said?.onSubject).toBe(true);
  });
});

describe('an answer to what somebody said about a subject', () => {
  const ferry = buildCoverage(
    {
      articles: [
        article(
          'ferry',
          'Ferry company in trouble\n\nMinister Ida Rask spoke of the Elmstead ferry in a hall. “They will owe us every penny,” Rask said.\n\n“A storm of words,” she called it.',
        ),
        article(
          'raid',
          'Raid at the harbour\n\n“The attack on Harwick was planned for months,” Ida Rask said on Monday.',
        ),
        article('fair', 'The fair opens\n\n“I like a fair,” Ida Rask said of the rides.'),
      ],
      unread: [],
    },
    new Date(0),
  );
  const saidOf = (question: string) => ferry.ask(question, null).said;
  const words = (question: string) => saidOf(question)?.quotations.map(quotedText);

  it('is found by what stands around the quotation, and has no others behind it', () => {
    expect(words('What did Rask say about the Elmstead ferry?')).toEqual(['They will owe us every penny,']);
  });

  it('is not about one attack where another is asked about by name', () => {
    expect(words('What did Rask say about the Harwick attack?')).toEqual([
      'The attack on Harwick was planned for months,',
    ]);
    expect(saidOf('What did Rask say about the Oxley attack?')?.onSubject ?? false).toBe(false);
  });
});

describe('an answer to what somebody said or thinks', () => {
  const pier = buildCoverage(
    {
      articles: [
        article(
          'pier',
          'Oxley pier to close\n\nThe pier at Oxley closes in May. “It is a scandal,” said engineer Sven Dahl. The bridge is to stay.\n\nA clerk said the payments stopped when an auditor, Mia Arden, asked to see the pier. Painter Leo Vance called the pier “lovely, but frail”.',
        ),
      ],
      unread: [],
    },
    new Date(0),
  );
  const answer = (question: string) => pier.ask(question, null);

  it('is not about another matter or another person', () => {
    expect(answer('What did Sven Dahl say about Leo Vance?').answered).toBe(false);
    expect(answer('What did Sven Dahl say about the weather?').answered).toBe(false);
  });

  it('is not what somebody asked to see', () => {
    expect(answer('What did Mia Arden say about the payments?').answered).toBe(false);
  });

  it('may be any words of theirs beside what they think of', () => {
    expect(answer('What does Leo Vance think of the work on the pier?').said?.onSubject).toBe(true);
  });

  it('is what they say in an article about what they are asked to think of as a whole', () => {
    const study = buildCoverage(
      {
        articles: [
          article(
            'moth',
            'Moths eat wool, a study finds\n\nThe study was made at Elmstead.\n\nPainter Leo Vance, who took no part, called this “lovely, but late”.',
          ),
        ],
        unread: [],
      },
      new Date(0),
    );
    expect(study.ask('What does Leo Vance make of the research?', null).said?.onSubject ?? false).toBe(false);
    expect(study.ask('What does Leo Vance make of the study?', null).said?.onSubject).toBe(true);
  });

  it('is anything that they say where it is asked what they say happened', () => {
    expect(answer('What does Sven Dahl say happened?').said?.onSubject).toBe(true);
  });
});

describe('an answer to what somebody is accused of', () => {
  it('is what is alleged in the place that is asked about', () => {
    const two = buildCoverage(
      {
        articles: [
          article('one', 'In Harwick a clerk accused Mayor Karl Ek of shouting.'),
          article('two', 'Karl Ek was charged with fraud in Elmstead.'),
        ],
        unread: [],
      },
      new Date(0),
    );
    const answer = (question: string) => two.ask(question, null).answer.map((clip) => clipText(clip));
    expect(answer('What is Karl Ek charged with in Elmstead?')).toEqual([
      'Karl Ek was charged with fraud in Elmstead.',
    ]);
    expect(answer('What is Karl Ek charged with in Oxley?')).not.toContain(
      'In Harwick a clerk accused Mayor Karl Ek of shouting.',
    );
    expect(answer('What is Mayor Karl Ek accused of?')).toHaveLength(2);
  });

  it('is of the one whose whole name is asked about, not of the family', () => {
    expect(told('What is Leo Vance accused of?')).toEqual(['Leo Vance is charged with bribery.']);
  });
});
