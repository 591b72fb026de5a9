import { describe, expect, it } from 'vitest';
import { type CommandEntry, matchingEntries } from '../../../src/local/page/state/commands.js';

const entry = (name: string): CommandEntry => ({
  commandId: name,
  name,
  subcommand: [],
  description: '',
  options: [],
});

describe('the commands that fit what is typed', () => {
  it('begin with it before they hold it, and stay in their order otherwise', () => {
    const entries = ['task', 'ask', 'mask', 'asked'].map(entry);
    expect(matchingEntries(entries, 'ASK').map(({ name }) => name)).toEqual(['ask', 'asked', 'task', 'mask']);
    expect(matchingEntries(entries, 'quote')).toEqual([]);
  });
});
