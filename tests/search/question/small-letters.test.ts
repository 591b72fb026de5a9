import { describe, expect, test } from 'vitest';
import { withCapitals } from '../../../src/search/question/small-letters.js';
import { indexOf } from '../asking.js';

const index = indexOf(
  'In May Mayor Ida Brandt opened the market. The market of Elmstead is old, and Brandt likes markets. Then Brandt left, and Elmstead cheered.',
  'The firm Krol Robotics makes a robot. Krol is old.',
  'A brook runs by the mill. The singer Eva Brook sang there. Then Brook slept by the brook.',
);

describe('a question typed in small letters', () => {
  test.each([
    ['when did ida brandt open the market', 'when did Ida Brandt open the market'],
    ['what did the mayor say about elmstead', 'what did the mayor say about Elmstead'],
    ['who makes krol robotics', 'who makes Krol Robotics'],
    ['who owns the mill by the brook', 'who owns the mill by the brook'],
  ])('%s is read as %s', (typed, read) => {
    expect(withCapitals(index, typed)).toBe(read);
  });

  test('is left as it is where capitals are typed', () => {
    expect(withCapitals(index, 'Did Ida see brandt?')).toBe('Did Ida see brandt?');
    expect(withCapitals(index, 'did Ida see brandt')).toBe('did Ida see Brandt');
  });
});
