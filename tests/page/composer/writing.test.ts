import { describe, expect, it } from 'vitest';
import { startDraft } from '../../../src/local/page/composer/draft.js';
import { suggestions } from '../../../src/local/page/composer/suggest.js';
import {
  begin,
  erase,
  leave,
  moveTo,
  nothingWritten,
  pointOn,
  step,
  take,
  typeField,
  typeTail,
  typeText,
  type Writing,
} from '../../../src/local/page/composer/writing.js';
import { entry, option } from '../support/options.js';

const find = entry('find', [option.completed('what', true), option.truth('private'), option.order('order')]);
const entries = [find, entry('findings'), entry('lost')];
const offered = [{ name: 'Anna', value: 'a' }];

const lines = (writing: Writing) =>
  suggestions(writing, entries, offered).map((line) => {
    if (line.kind === 'command') return `/${line.entry.name}`;
    return line.kind === 'option' ? line.option.name : line.choice.name;
  });
const takeLine = (writing: Writing, at = Math.max(writing.active, 0)) => {
  const line = suggestions(writing, entries, offered)[at];
  return line ? take(writing, line) : writing;
};

describe('the composer', () => {
  it('offers the commands that fit what follows a slash, the nearest first', () => {
    expect(lines(typeText('/'))).toEqual(['/find', '/findings', '/lost']);
    expect(lines(typeText('/in'))).toEqual(['/find', '/findings']);
    expect(lines(typeText('/nothing'))).toEqual([]);
    expect(lines(typeText('a /find'))).toEqual([]);
    expect(lines(typeText('find'))).toEqual([]);
  });

  it('goes from the command to what it must have, and then behind the pills', () => {
    const command = takeLine(typeText('/find'));
    expect(command.caret).toBe('what');
    expect(lines(command)).toEqual(['Anna']);
    const picked = takeLine(command);
    expect(picked).toMatchObject({ caret: null, active: -1 });
    expect(lines(picked)).toEqual(['private', 'order']);
  });

  it('takes what stands behind a pasted command for its first option', () => {
    expect(begin(startDraft(find), 'a word').draft?.fields).toMatchObject([{ text: 'a word' }]);
    expect(begin(startDraft(entry('lost')), 'a word').tail).toBe('a word');
  });

  it('takes an option’s name that is written out before its text for the pill itself', () => {
    expect(begin(startDraft(find), 'what: a word').draft?.fields).toMatchObject([{ text: 'a word' }]);
    expect(typeField(begin(startDraft(find)), 'what', 'what:').draft?.fields).toMatchObject([{ text: '' }]);
    const opened = typeTail(begin(startDraft(entry('lost', [option.text('word')]))), ' word: bridge');
    expect(opened).toMatchObject({ tail: '', caret: 'word', draft: { fields: [{ text: 'bridge' }] } });
  });

  it('finds an option by its name, and shows its choices', () => {
    const command = typeTail(begin(startDraft(find)), 'ord');
    expect(lines(command)).toEqual(['order']);
    const ordered = takeLine(command);
    expect(ordered).toMatchObject({ caret: 'order', tail: '' });
    expect(lines(ordered)).toEqual(['Newest first', 'Oldest first']);
    expect(lines(typeField(ordered, 'order', 'old'))).toEqual(['Oldest first']);
  });

  it('goes round the list with the arrows', () => {
    const typed = typeText('/');
    expect(pointOn(typed, 1, 3).active).toBe(1);
    expect(pointOn(typed, -1, 3).active).toBe(2);
    expect(pointOn({ ...typed, active: 2 }, 1, 3).active).toBe(0);
    expect(pointOn({ ...typed, active: -1 }, 1, 3).active).toBe(0);
    expect(pointOn({ ...typed, active: -1 }, -1, 3).active).toBe(2);
  });

  it('steps from pill to pill, and no further', () => {
    const inFirst = begin(startDraft(find));
    const behind = step(inFirst, 1);
    expect(behind.caret).toBeNull();
    expect(step(behind, 1)).toBe(behind);
    expect(step(behind, -1).caret).toBe('what');
    expect(step(inFirst, -1)).toBe(inFirst);
  });

  it('takes pills away with Backspace, and at last the command', () => {
    const ordered = takeLine(typeTail(begin(startDraft(find)), 'ord'));
    const without = erase(ordered);
    expect(without.draft?.fields.map((field) => field.option.name)).toEqual(['what']);
    expect(erase(typeField(without, 'what', 'x'))).toMatchObject({ draft: {} });
    expect(erase(moveTo(without, 'what'))).toEqual(typeText('/find'));
    expect(erase(typeText(''))).toEqual(nothingWritten);
  });

  it('sends the list away with Escape, and then gives the command up', () => {
    const command = begin(startDraft(find));
    const closed = leave(command, true);
    expect(lines(closed)).toEqual([]);
    expect(leave(closed, false)).toBe(nothingWritten);
    expect(leave(typeText('text'), false).text).toBe('text');
  });
});
