import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountsIn } from '../../../src/search/answer/amounts.js';
import { countsIn } from '../../../src/search/answer/counted.js';
import { reasonsIn } from '../../../src/search/answer/reasons.js';
import { type Amount, amountAsked } from '../../../src/search/question/amount-asked.js';

const printed = (text: string, parts: readonly { start: number; end: number }[]) =>
  parts.map(({ start, end }) => text.slice(start, end));
const spanOf = (text: string, word: string) => ({
  start: text.indexOf(word),
  end: text.indexOf(word) + word.length,
});
const best = (text: string, parts: readonly { start: number; end: number; fit: number }[]) => {
  const most = Math.max(...parts.map(({ fit }) => fit));
  return printed(
    text,
    parts.filter(({ fit }) => fit === most),
  );
};

describe('the amount that a question asks for', () => {
  test.each<[string, Amount | null]>([
    ['how old is Holm?', 'age'],
    ["what is Holm's age?", 'age'],
    ['how long will the trial last?', 'duration'],
    ['what time did the dam burst?', 'time'],
    ['what time of the year is it?', null],
    ['how much did the safari cost?', 'sum'],
    ['how much did the profit fall?', 'quantity'],
    ['what was the attendance?', 'measure'],
    ['what share of the voters came?', 'share'],
    ['what was the final score?', 'score'],
    ['how many people came?', 'count'],
    ['what did Holm say about his age?', null],
  ])('%s: %s', (asking, amount) => {
    expect(amountAsked(asking)).toBe(amount);
  });
});

describe('the parts of a text that tell an amount', () => {
  test.each<[Amount, string, string[]]>([
    [
      'age',
      'Per Holm, 58, met Ida Brandt (61) and a 17-year-old; the firm has 40 clerks.',
      ['58', '61', '17-year-old'],
    ],
    ['age', 'She was 91.', ['91']],
    [
      'duration',
      'It is to last five weeks, or a six-hour day since 1978, with a four-year-old.',
      ['five weeks', 'six-hour', 'since 1978'],
    ],
    ['time', 'The wall gave way at 3.20 a.m. after 2 days, and sirens came at noon.', ['3.20 a.m.', 'noon']],
    [
      'sum',
      'He paid £6.4 million, 200 marks and 3.1 pence for 60 beds.',
      ['£6.4 million', '200 marks', '3.1 pence'],
    ],
    ['share', 'Two thirds stayed, 12 per cent left.', ['Two thirds', '12 per cent']],
    ['quantity', 'They won 3-2 before 28,417 people.', []],
    ['score', 'They won 3-2 after 90 minutes.', ['3-2']],
    ['quantity', 'A gust of 104mph was met by 14 ships and 3 tonnes of salt.', ['104mph', '3 tonnes']],
    ['count', 'On 30 June 2021 at 11.55am Twenty-two clerks paid £5 for half-time tea.', ['Twenty-two']],
    ['count', 'It was his 20th goal.', ['20th']],
  ])('%s: %s', (amount, text, parts) => {
    const inOrder = amountsIn(text, amount).toSorted((a, b) => a.start - b.start);
    expect(printed(text, inOrder)).toEqual(parts);
  });

  test('are other numbers only where an amount may be any', () => {
    expect(amountsIn('The crowd was 28,417.', 'measure')).toMatchObject([{ fit: 1 }]);
    expect(amountsIn('The crowd was 28,417 strong.', 'age')).toEqual([]);
  });

  test('lie in the text, and take time with its length', () => {
    const amounts: Amount[] = [
      'age',
      'sum',
      'duration',
      'time',
      'share',
      'score',
      'quantity',
      'measure',
      'count',
    ];
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...amounts), (text, amount) => {
        for (const { start, end } of amountsIn(text, amount)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
    for (const part of ['1', '1,', '£', '1 ', 'two-', 'two billion ', 'e$', 'the '])
      for (const amount of amounts) amountsIn(part.repeat(50_000), amount);
  });
});

describe('the number that counts what is asked for', () => {
  test.each([
    [
      'how many libraries will close?',
      'They voted 31 to 24 to close three of its eleven libraries.',
      'three',
    ],
    ['how many votes did he lose by?', 'A 23-year-old beat him by 11 votes.', '11'],
    ['how many brain cells have bees?', 'Of 15 bees none had a million brain cells.', 'a million'],
    ['how many goals has he scored?', 'In the 71st minute he had his 20th goal.', '20th'],
  ])('%s', (asking, text, number) => {
    expect(best(text, countsIn(text, asking, [], []))).toEqual([number]);
  });

  test('is the one right after a name that is asked about', () => {
    const text = 'The Greens won 26 seats, Labour 15, the others 6.';
    expect(
      best(text, countsIn(text, 'how many seats did Labour win?', [spanOf(text, 'Labour')], [])),
    ).toEqual(['15']);
  });

  test.each(['It killed six people and injured 54.', 'It killed six people; 54 were injured.'])(
    'is the one beside what else is asked: %s',
    (text) => {
      const others = [spanOf(text, 'people'), spanOf(text, 'injured')];
      expect(best(text, countsIn(text, 'how many people were injured?', [], others))).toEqual(['54']);
    },
  );
});

describe('the part of a text that tells why', () => {
  test('is not where somebody goes', () => {
    expect(reasonsIn('The night train from Carrick to Vale left the rails.')).toEqual([]);
  });

  test('is found in time with the length of the text', () => {
    for (const part of ['for ', 'for aing ', 'to ', 'because ', 'after a.']) reasonsIn(part.repeat(20_000));
  });

  test.each([
    ['The pool was shut because the pump broke.', 'because the pump broke'],
    ['It closed the pool to plug a £6.4 million hole.', 'to plug a £6.4 million hole'],
    ['The bridge is closed to all traffic after a lorry overturned.', 'after a lorry overturned'],
    ['It stopped after it failed to find a buyer.', 'after it failed to find a buyer'],
    ['Repairs were put off twice for lack of money.', 'for lack of money'],
  ])('of "%s"', (text, reason) => {
    expect(best(text, reasonsIn(text))).toEqual([reason]);
  });
});
