import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/search/ask.js';
import { boldsOf, indexOf } from '../asking.js';

const news = indexOf(
  'Ada Krol, who painted ships, died on 3 May at her house in Elmstead. She was 87. Her son Marek keeps her pictures.',
  'The ferry to Harwick sank on Sunday off Cape Lorn. Twelve people were saved and three drowned.',
  'Rain is expected on Monday in most of the county.',
);

describe('a text with two questions', () => {
  test.each([
    ['Where did Ada Krol die and how old was she?', ['Elmstead', '87']],
    ['When did Ada Krol die? How old was she?', ['3 May', '87']],
    ['How many people were saved from the ferry to Harwick, and how many drowned?', ['Twelve']],
  ])('has both answered: %s', (question, parts) => {
    expect(boldsOf(news, question)).toEqual(parts);
  });

  test('has the one answered that the coverage tells', () => {
    expect(boldsOf(news, 'When did the ferry sink and who insured it?')).toEqual(['Sunday']);
  });

  test('is not answered where neither is', () => {
    expect(ask(news, 'Who insured the airship and when?').answered).toBe(false);
  });
});

describe('a question at the end of a chat', () => {
  test('is asked alone', () => {
    const chat =
      'My uncle used to sail with all sorts of folk on lakes abroad and I never listened much; what I would like to know is when did the ferry to Harwick sink?';
    expect(boldsOf(news, chat)).toEqual(['Sunday']);
  });
});
