import { expect, it } from 'vitest';
import { trials, withExample } from '../../../src/local/page/messages/trials.js';
import { entry, option } from '../support/options.js';

it('tries the first three commands that take options, an example filled in where the bot offers one', () => {
  const [free, completed, none, ...rest] = trials([
    entry('say', [option.text('what', true)]),
    entry('nothing'),
    entry('bird', [option.completed('name', true), option.completed('other')]),
    entry('birds', [option.completed('name')]),
    entry('more'),
  ]);
  expect(rest).toEqual([]);
  expect([free?.example, completed?.example, none?.example]).toEqual([null, 'name', null]);
  if (!completed) throw new Error('There is no second trial.');
  expect(withExample(completed, [{ name: 'Auk', value: 'auk' }]).fields).toMatchObject([
    { text: 'Auk', picked: 'auk' },
  ]);
  expect(withExample(completed, []).fields).toMatchObject([{ text: '' }]);
});
