import { describe, expect, it } from 'vitest';
import ask from '../../commands/ask.js';
import { coverageOf, optionsOf, readable } from '../support/commands.js';

const coverage = coverageOf(
  {
    title: 'Bridge toll planned',
    text: `Mayor Ida Holm wants a toll on the harbour bridge of Elmstead from June.

“A toll is the only way to pay for the paint,” said Holm on Monday.

Trader Karl Ek, who brings fish over the bridge each day, was not asked. “Holm should swim over it herself,” said Rosa Lind of the fishers’ union about the mayor.

Bishop Per Dahl insisted that the poor must cross for nothing.`,
  },
  `A clerk alleged that Mayor Ida Holm had taken money from the painters. “I never took money from anybody,” said Holm in a letter.`,
);
const reply = (question: string) => ask.execute(optionsOf({ question }), { coverage }).card;
const lead = (question: string) => readable(reply(question)).split('From the coverage')[0] ?? '';

describe('/ask for what somebody said', () => {
  it('leads with their quotations, those on the subject first', () => {
    expect(lead('What did Holm say about the toll?')).toMatch(/What Ida Holm said.*A toll is the only way/s);
    expect(lead('How did Holm respond to the clerk?')).toMatch(/What Ida Holm said/);
  });

  it('gives the words of the one who is asked about, not those of the one they speak of', () => {
    const shown = lead('What did Lind say about Holm?');
    expect(shown).toContain('should swim over it herself');
    expect(shown).not.toContain('only way to pay');
  });

  it('says so when they said nothing about it, and shows what they did say', () => {
    const card = reply('What did Lind say about the painters?');
    expect(card.tone).toBe('silent');
    expect(readable(card)).toMatch(/The coverage doesn’t say that\. What Rosa Lind did say:/);
  });

  it('does not take what others said for the words of somebody who is only named', () => {
    const card = reply('What did Karl Ek say about the bridge?');
    expect(card.tone).toBe('silent');
    expect(readable(card)).toContain('The coverage doesn’t say.');
  });

  it('answers with what the article tells that they said', () => {
    const card = reply('What did Bishop Dahl say about the poor?');
    expect(card.tone).toBe('found');
    expect(lead('What did Bishop Dahl say about the poor?')).toContain('must cross for nothing');
  });
});

describe('/ask for what somebody said whom nobody quotes', () => {
  const robbery = coverageOf(
    `Thieves emptied the till of the Elmstead bakery on Monday night.

“We have a police force for this,” said Karl Ek, who sells flour next door. “Let the police do their job.”

Neighbours were shaken. Police said on Tuesday that they had found the till in the harbour. The baker is away.`,
  );
  const shown = (question: string) =>
    readable(ask.execute(optionsOf({ question }), { coverage: robbery }).card);

  it('answers with the sentences that tell it, not with those in which others name them', () => {
    const [answer = ''] = shown('What did the police say?').split('From the coverage');
    expect(answer).toContain('found the till in the harbour');
    expect(answer).not.toContain('police force');
  });

  it('says that the coverage does not say it where they said something else', () => {
    expect(shown('What did the police say about the baker’s debts?')).toContain('The coverage doesn’t say.');
    expect(shown('What did the mayor say?')).toContain('The coverage doesn’t say.');
  });
});

describe('/ask for an allegation', () => {
  it('shows the answer of the accused right behind it, also where the passage holds it farther down', () => {
    expect(lead('Who alleged that the mayor took money?')).toMatch(/A clerk alleged.*I never took money/s);
  });

  it.each([
    'What is Holm accused of?',
    'Holm is accused of what?',
    'Tell me about the allegations against Holm.',
    'What are the allegations against Ida Holm?',
    'What did Holm allegedly do?',
  ])('answers “%s” with the sentence that makes it, and the answer to it', (question) => {
    expect(reply(question).tone).toBe('found');
    expect(lead(question)).toMatch(
      /A clerk alleged that Mayor Ida Holm.*The answer of Ida Holm.*I never took/s,
    );
  });

  it('does not make one of somebody against whom there is none', () => {
    expect(lead('What is Karl Ek accused of?')).not.toContain('A clerk alleged that');
    expect(reply('What is Karl Ek accused of?').tone).toBe('silent');
  });

  it('does not take a dismissal for the allegation', () => {
    const both = coverageOf(
      'Mayor Ida Holm dismissed the claims on Monday. She said nothing more.',
      'Two clerks accused Mayor Ida Holm of theft on Sunday. The town was stunned.',
    );
    const { card } = ask.execute(optionsOf({ question: 'What is Ida Holm accused of?' }), { coverage: both });
    const [answer] = readable(card).split('From the coverage');
    expect(answer).toMatch(/Two clerks accused.*dismissed the claims/s);
    expect(answer).not.toMatch(/dismissed the claims.*Two clerks accused/s);
  });
});
