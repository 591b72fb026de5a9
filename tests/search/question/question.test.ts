import { describe, expect, test } from 'vitest';
import { SHAPE } from '../../../src/language/shapes.js';
import { readQuestion } from '../../../src/search/question/question.js';

describe('the kind of a question', () => {
  test.each([
    ['When did the bridge fall?', 'when'],
    ['The bridge fell when?', 'when'],
    ['Do you know when the bridge closed?', 'when'],
    ['Did the mayor resign? If so, when?', 'when'],
    ['It was closed in what year?', 'when'],
    ['By whom was it built?', 'who'],
    ['Can you tell me who won?', 'who'],
    ['At what age did the mayor resign?', 'how-many'],
    ['I want to know how the fire started', 'how'],
    ['Name the judge of the case.', 'what'],
    ['Anna Holm', 'name'],
    ['the fire at the mill', 'topic'],
  ] as const)('is that of the word that asks: %s', (text, kind) => {
    expect(readQuestion(text).kind).toBe(kind);
  });

  test.each([
    ['Why did the mayor resign when the report came out?', 'why'],
    ['What happened when the bridge fell?', 'what'],
    ['When the bridge fell, how many cars were on it?', 'how-many'],
    ['Where did the man who stole the car go?', 'where'],
    ['The man who stole the car was sentenced to how many years?', 'how-many'],
    ['Which judge, who sat in Lyon, ruled on it?', 'what'],
    ['A ferry, which had left at dawn, ran aground off which island?', 'where'],
    ['Was the bridge closed when the storm came?', 'yes-no'],
    ['Isn’t the bridge closed?', 'yes-no'],
    ['The ferry left where it should. Who steered it?', 'who'],
  ] as const)('is not that of a word that joins a clause on: %s', (text, kind) => {
    expect(readQuestion(text).kind).toBe(kind);
  });

  test('tells what shape of word answers it', () => {
    const wants = (text: string) => readQuestion(text).wants;
    expect(wants('Which yard built the ferry?')).toBe(SHAPE.name);
    expect(wants('What did the ferry, which sank in May, carry?')).toBe(SHAPE.plain);
    expect(wants('What yard opens when the ferry sails?')).toBe(SHAPE.plain);
  });
});

describe('the terms of a question', () => {
  const keys = (text: string) => readQuestion(text).terms.map(({ key }) => key);

  test.each([
    ['How old was the ferry?', ['ferri']],
    ['In what year was the ferry built?', ['ferri', 'build']],
    ['Which European country built the ferry?', ['european', 'build', 'ferri']],
    ['What percentage of ferries sank?', ['ferri', 'sink']],
    ['What is the name of the ferry?', ['ferri']],
    ['What is the ferry called?', ['ferri']],
    ['What are such ferries known as?', ['ferri']],
    ["What's happening with the ferry?", ['ferri']],
    ["what's going to happen to the ferry", ['ferri']],
    ['Did the ferry ever sink?', ['ferri', 'sink']],
    ["what's the deal with the ferry", ['ferri']],
    ['How much money did the ferry lose?', ['ferri', 'lose']],
    ['What does Holm think of the ferry?', ['holm', 'ferri']],
  ])('leave out what only frames it: %s', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  test.each([
    ['What Will The Ferry Do At The Pier?', ['ferri', 'pier']],
    ['Who is Will Holm?', ['will', 'holm']],
    ['When will May resign?', ['may', 'resign']],
  ])('are read in a title too: %s', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  test.each([
    ['Who named the ferry?', ['name', 'ferri']],
    ['Who called the state police?', ['call', 'state', 'polic']],
  ])('keep the same words where they tell: %s', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });
});
