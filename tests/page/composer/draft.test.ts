import { describe, expect, it } from 'vitest';
import {
  addField,
  pickInto,
  readDraft,
  startDraft,
  typeInto,
  unusedOptions,
  valuesSoFar,
} from '../../../src/local/page/composer/draft.js';
import { entry, option } from '../support/options.js';

const all = entry('find', [
  option.text('what', true),
  option.completed('who'),
  option.count('times'),
  option.truth('private'),
  option.order('order'),
]);

function filled(texts: Record<string, string>) {
  let draft = startDraft(all);
  for (const [name, text] of Object.entries(texts)) {
    const unused = unusedOptions(draft).find((one) => one.name === name);
    if (unused) draft = addField(draft, unused);
    draft = typeInto(draft, name, text);
  }
  return draft;
}

describe('a command being written', () => {
  it('begins with the options that it must have', () => {
    expect(startDraft(all).fields.map((field) => field.option.name)).toEqual(['what']);
    expect(unusedOptions(startDraft(all)).map(({ name }) => name)).toEqual([
      'who',
      'times',
      'private',
      'order',
    ]);
  });

  it('reads every option as what it is, and leaves out what is empty', () => {
    const draft = filled({ what: ' a word ', who: '', times: '3', private: 'true', order: 'oldest first' });
    expect(readDraft(draft)).toEqual({
      ok: true,
      values: { what: ' a word ', times: 3, private: true, order: 'old' },
    });
  });

  it('sends the value of a choice, not its name, until the text is changed', () => {
    const picked = pickInto(filled({ what: 'x', who: '' }), 'who', { name: 'Anna (3)', value: 'anna' });
    expect(readDraft(picked)).toMatchObject({ values: { who: 'anna' } });
    expect(readDraft(typeInto(picked, 'who', 'Ann'))).toMatchObject({ values: { who: 'Ann' } });
  });

  it.each([
    [{ what: '  ' }, 'what', 'required'],
    [{ what: 'x'.repeat(21) }, 'what', 'at most 20'],
    [{ what: 'x', times: 'two' }, 'times', 'integer'],
    [{ what: 'x', times: '1.5' }, 'times', 'integer'],
    [{ what: 'x', times: '10' }, 'times', 'at most 9'],
    [{ what: 'x', times: '0' }, 'times', 'at least 1'],
    [{ what: 'x', private: 'perhaps' }, 'private', 'choices'],
    [{ what: 'x', order: 'random' }, 'order', 'choices'],
  ])('says what is wrong with %j', (texts, name, problem) => {
    expect(readDraft(filled(texts))).toEqual({ ok: false, name, problem: expect.stringContaining(problem) });
  });

  it('tells the bot, while one option is typed, of all that is right so far', () => {
    const draft = filled({ what: 'x', who: 'an', times: 'two' });
    expect(valuesSoFar(draft, 'who')).toEqual({ what: 'x', who: 'an' });
    expect(valuesSoFar(startDraft(all), 'what')).toEqual({ what: '' });
  });
});
