import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/search/ask.js';
import { buildSearchIndex } from '../../../src/search/index/search-index.js';
import { indexOf, townNews } from '../asking.js';

describe('an answer', () => {
  test('is given though no other passage speaks of the same', () => {
    const small = indexOf(
      'Harold Finch blamed the row over bin collections for his defeat.',
      'Rain is expected on Monday in most of the county.',
    );
    expect(ask(small, 'What did Finch blame?').answered).toBe(true);
    expect(ask(small, 'What did Finch buy?').answered).toBe(false);
  });

  test.each(['Who is the husband of Ida Brandt?', 'Was Ida Brandt arrested?'])(
    'to %s is silence: the name alone does not answer it',
    (question) => {
      expect(ask(buildSearchIndex(townNews), question)).toMatchObject({ answered: false, answer: [] });
    },
  );
});
