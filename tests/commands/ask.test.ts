import { describe, expect, it } from 'vitest';
import ask from '../../commands/ask.js';
import { UserError } from '../../src/discord/command.js';
import { readCustomId } from '../../src/discord/custom-id.js';
import { buttonsOf, coverageOf, optionsOf, readable, textsOf } from '../support/commands.js';

const bridge = coverageOf(
  'Bridge closes\n\nThe harbour bridge closed on Monday after a crack was found.\n\nMayor Ida Brandt opened a ferry line to Elmstead.',
);

const reply = (question: string, coverage = bridge) => ask.execute(optionsOf({ question }), { coverage });

describe('/ask', () => {
  it('answers with the passages, the matching words bold, each cited', () => {
    const shown = textsOf(reply('When did the harbour bridge close?').card).join('\n');
    expect(shown).toContain('**harbour bridge closed**');
    expect(shown).toContain('\\[1\\] Bridge closes · article-1.txt · ¶ 1');
  });

  it('shows more of a passage than the sentence that it has answered with', () => {
    const news = coverageOf(
      'Fair opens\n\nThe fair of Elmstead opened on Monday.\n\nIt has ninety stalls.',
      'Bridge closes\n\nThe harbour bridge closed on Monday.\n\nNobody knows for how long.',
    );
    const shown = textsOf(reply('When did the harbour bridge close?', news).card).join('\n');
    expect(shown).toContain('Nobody knows for how long.');
  });

  it('says so when nothing is found', () => {
    const { card } = reply('Who won the chess tournament in Reykjavik?');
    expect(card.tone).toBe('silent');
    expect(readable(card)).toContain('The coverage doesn’t say');
  });

  it.each([
    ['an empty question', '   ', /is empty/],
    ['only punctuation', '?!… —', /no words/],
    ['only common words', 'what is the of and', /almost every article/],
  ])('tells what is wrong with %s', (_, question, message) => {
    expect(() => reply(question)).toThrow(UserError);
    expect(() => reply(question)).toThrow(message);
  });

  it.each([
    ['6,000 characters', 'bridge '.repeat(857)],
    ['right-to-left text', 'מתי נסגר הגשר؟ متى أغلق الجسر'],
    ['formatting and mentions', '@everyone **bridge** ||<@1>|| # [x](http://y)'],
  ])('answers %s within the limits', (_, question) => {
    const shown = textsOf(reply(question).card).join('');
    expect(shown.length).toBeLessThan(4000);
    expect(shown.replaceAll('\\@everyone', '')).not.toContain('@everyone');
  });

  it('pages through further passages by a state that survives a restart', () => {
    const words = ['ferry', 'market', 'school', 'river', 'tram', 'castle', 'garden', 'library', 'stadium'];
    const paragraph = (n: number) =>
      `The harbour bridge number ${n} needs paint. ${`The ${words[n]}s, ${words[n]}men and ${words[n]}women wait. `.repeat(16)}`;
    const texts = Array.from({ length: 9 }, (_, n) => paragraph(n));
    const coverage = coverageOf(...texts);
    const first = reply('Which harbour bridge needs paint?', coverage).card;
    const id = readCustomId(buttonsOf(first).get('More passages') ?? '');
    expect(id?.action).toBe('more');
    const restarted = coverageOf(...texts);
    const second = ask.actions.more({ state: id?.state ?? '', chosen: [] }, { coverage: restarted });
    expect(second.how).toBe('reply');
    expect(textsOf(second.card).join('\n')).toContain('**harbour bridge**');
    expect(buttonsOf(second.card).has('Next ▶')).toBe(true);
  });

  it('says so when the passages of a button are gone', () => {
    expect(() => ask.actions.more({ state: '2:abcdefAAB:', chosen: [] }, { coverage: bridge })).toThrow(
      /no longer/,
    );
  });
});
