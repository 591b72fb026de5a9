import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speakerAsked } from '../../src/coverage/speaker-asked.js';

describe('speakerAsked', () => {
  it.each([
    ['What did Ida Holm say about the bridge?', 'Ida Holm', ' about the bridge?'],
    ['what has the clerk of the council said?', 'the clerk of the council', '?'],
    ['Tell me what Holm said about tolls', 'Holm', ' about tolls'],
    ['What was said by the mayor about tolls?', 'the mayor', ' about tolls?'],
    ['What statement did Holm write to the press?', 'Holm', ' to the press?'],
    ['What did Holm later deny?', 'Holm', '?'],
  ])('reads in “%s” whose words are asked for', (question, who, about) => {
    expect(speakerAsked(question)).toEqual({ who, about, onlyWords: true, isOpinion: false });
  });

  it.each([
    ['How did Holm respond to the charge?', 'Holm', ' to the charge?'],
    ['What was Holm’s reply?', 'Holm', '?'],
    ["What is the council's official statement on tolls?", 'the council', ' on tolls?'],
  ])('reads in “%s” whose answer is asked for, though it may be told otherwise', (question, who, about) => {
    expect(speakerAsked(question)).toEqual({ who, about, onlyWords: false, isOpinion: false });
  });

  it.each([
    'Who is Ida Holm?',
    'What is said about the bridge?',
    'What did he say?',
    'When did Holm say that?',
    'Did Holm say anything?',
    'What happened at the bridge?',
    '',
  ])('finds nobody in “%s”', (question) => {
    expect(speakerAsked(question)).toBeNull();
  });

  it('takes time with the length of a question', () => {
    for (const part of ['what is ', 'what\t\t', 'how did ', '\t', 'what told by '])
      expect(() => speakerAsked(`What is\t\t${part.repeat(20_000)}`)).not.toThrow();
  });

  it('gives a part of the question for any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const question = `${a} what did ${b} say ${a}`;
        const asked = speakerAsked(question);
        return asked === null || (question.includes(asked.who) && question.endsWith(asked.about));
      }),
    );
  });
});
