import { describe, expect, it } from 'vitest';
import { emptyState, type PageState, type WindowEvent } from '../../../src/local/page/state/model.js';
import { reduce } from '../../../src/local/page/state/reduce.js';
import { channelRows } from '../../../src/local/page/state/rows.js';
import type { ToPage } from '../../../src/local/page-protocol.js';
import { message, viewer, world } from '../support/world.js';

const stateAfter = (...events: (ToPage | WindowEvent)[]): PageState => events.reduce(reduce, emptyState);
const hello = (...messages: Parameters<typeof world>[0] & object): ToPage => ({
  type: 'hello',
  ...world(messages),
});
const ids = (state: PageState) => state.world?.messages.map((page) => page.message.id);
const run: WindowEvent = {
  type: 'asked',
  at: new Date(2026, 0, 1, 12, 30).getTime(),
  request: {
    type: 'runCommand',
    nonce: 'n',
    channelId: '10',
    commandId: '1003',
    subcommand: [],
    options: {},
  },
};
const press = (nonce: string): WindowEvent => ({
  type: 'asked',
  at: 0,
  request: { type: 'press', nonce, channelId: '10', messageId: '20', customId: 'x' },
});

describe('the page’s state', () => {
  it('begins with the first channel, and keeps the one it shows over a reconnection', () => {
    expect(stateAfter(hello()).channelId).toBe('10');
    const kept = stateAfter(
      { type: 'showChannel', channelId: '11' },
      hello(),
      { type: 'socket', state: 'lost' },
      hello(),
    );
    expect(kept).toMatchObject({ channelId: '11', socket: 'open' });
    expect(stateAfter({ type: 'showChannel', channelId: '77' }, hello()).channelId).toBe('10');
  });

  it('adds, replaces and takes away messages', () => {
    const state = stateAfter(
      hello(message('20', 0)),
      { type: 'messageCreated', message: message('21', 1) },
      { type: 'messageCreated', message: message('21', 1) },
      { type: 'messageUpdated', message: message('20', 0, { state: 'failed' }) },
    );
    expect(ids(state)).toEqual(['20', '21']);
    expect(state.world?.messages[0]?.state).toBe('failed');
    expect(ids(reduce(state, { type: 'messageDeleted', channelId: '10', messageId: '20' }))).toEqual(['21']);
  });

  it('lets a command stand in the channel until it is answered', () => {
    const waiting = stateAfter(hello(message('20', 0)), run);
    expect(channelRows(waiting).at(-1)).toMatchObject({
      page: { state: 'thinking', onlyFor: viewer.id, answers: { command: 'say' } },
    });
    const answer = message('21', 31, { nonce: 'n' });
    expect(channelRows(reduce(waiting, { type: 'messageCreated', message: answer })).at(-1)).toMatchObject({
      key: '21',
    });
    const failed = reduce(waiting, { type: 'interactionFailed', nonce: 'n', text: 'No answer' });
    expect(channelRows(failed).at(-1)).toMatchObject({
      page: { state: 'failed' },
      asked: { failure: 'No answer' },
    });
    expect(channelRows(reduce(failed, { type: 'forget', nonce: 'n' })).at(-1)).toMatchObject({ key: '20' });
  });

  it('shows a message that could not be sent, to its writer only', () => {
    const request = { type: 'write', nonce: 'w', channelId: '10', content: 'lost words' } as const;
    const sent = stateAfter(hello(), { type: 'asked', at: 0, request });
    expect(channelRows(sent)).toEqual([]);
    const failed = reduce(sent, { type: 'interactionFailed', nonce: 'w', text: 'No such channel' });
    expect(channelRows(failed).at(-1)).toMatchObject({
      page: { message: { content: 'lost words', author: viewer }, state: 'failed', onlyFor: viewer.id },
    });
  });

  it('keeps a command that failed where it was asked', () => {
    const keys = (state: PageState) => channelRows(state).map(({ key }) => key);
    const state = stateAfter(hello(message('20', 0)), run, {
      type: 'messageCreated',
      message: message('21', 31),
    });
    expect(keys(state)).toEqual(['day-20', '20', 'n', '21']);
    const without = reduce(state, { type: 'messageDeleted', channelId: '10', messageId: '20' });
    expect(keys(without)).toEqual(['day-21', '21', 'n']);
  });

  it('forgets why a button failed when it is pressed again', () => {
    const failed = stateAfter(hello(), press('a'), { type: 'interactionFailed', nonce: 'a', text: 'No' });
    expect([...reduce(failed, press('b')).asked.keys()]).toEqual(['b']);
    expect([...stateAfter(hello(), press('a'), press('b')).asked.keys()]).toEqual(['a', 'b']);
  });
});

describe('the channel’s rows', () => {
  const shape = (...messages: Parameters<typeof world>[0] & object) =>
    channelRows(stateAfter(hello(...messages))).map((row) =>
      row.kind === 'day' ? 'day' : row.follows ? 'follows' : 'first',
    );

  it('puts an author’s messages under one name for seven minutes', () => {
    expect(shape(message('20', 0), message('21', 6), message('22', 14))).toEqual([
      'day',
      'first',
      'follows',
      'first',
    ]);
  });

  it('names whoever writes for one only, beside what they wrote for all', () => {
    expect(shape(message('20', 0), message('21', 1, { onlyFor: viewer.id }))).toEqual([
      'day',
      'first',
      'first',
    ]);
  });

  it('names whoever writes next, and whoever answers a command', () => {
    const answer = message('22', 2, { answers: { user: viewer, command: 'say' } });
    expect(shape(message('20', 0), message('21', 1, {}, viewer), answer)).toEqual([
      'day',
      'first',
      'first',
      'first',
    ]);
  });

  it('shows what is only for somebody to nobody else, and parts the days', () => {
    expect(shape(message('20', 0, { onlyFor: '77' }), message('21', 0, { onlyFor: viewer.id }))).toEqual([
      'day',
      'first',
    ]);
    expect(shape(message('20', 0), message('21', 60 * 24))).toEqual(['day', 'first', 'day', 'first']);
  });
});
