import type { PageMessage, ToPage } from '../../page-protocol.js';
import type { Asked, PageState, WindowEvent, World } from './model.js';

function without(asked: PageState['asked'], nonce: string | null): PageState['asked'] {
  if (nonce === null || !asked.has(nonce)) return asked;
  return new Map([...asked].filter(([key]) => key !== nonce));
}

function failed(asked: PageState['asked'], nonce: string, failure: string): PageState['asked'] {
  const entry = asked.get(nonce);
  return entry ? new Map(asked).set(nonce, { ...entry, failure }) : asked;
}

/** A new press on a message takes the place of what failed on it before. */
function replaces(earlier: Asked, request: Asked['request']): boolean {
  return (
    earlier.failure !== undefined &&
    (request.type === 'press' || request.type === 'select') &&
    (earlier.request.type === 'press' || earlier.request.type === 'select') &&
    earlier.request.messageId === request.messageId
  );
}

function replaced(messages: readonly PageMessage[], changed: PageMessage): PageMessage[] {
  return messages.map((known) => (known.message.id === changed.message.id ? changed : known));
}

function inWorld(state: PageState, change: (world: World) => Partial<World>): PageState {
  return state.world ? { ...state, world: { ...state.world, ...change(state.world) } } : state;
}

function hello(state: PageState, world: World): PageState {
  const kept = world.channels.find((channel) => channel.id === state.channelId) ?? world.channels[0];
  return { ...state, socket: 'open', world, channelId: kept?.id ?? null, asked: new Map(), choices: null };
}

function created(state: PageState, message: PageMessage): PageState {
  const asked = without(state.asked, message.nonce);
  return inWorld({ ...state, asked }, ({ messages }) => ({
    messages: messages.some((known) => known.message.id === message.message.id)
      ? replaced(messages, message)
      : [...messages, message],
  }));
}

/** The state after the server has said something, or something has happened in the window. */
export function reduce(state: PageState, event: ToPage | WindowEvent): PageState {
  switch (event.type) {
    case 'hello':
      return hello(state, event);
    case 'messageCreated':
      return created(state, event.message);
    case 'messageUpdated':
      return inWorld(state, ({ messages }) => ({ messages: replaced(messages, event.message) }));
    case 'messageDeleted':
      return inWorld(state, ({ messages }) => ({
        messages: messages.filter(({ message }) => message.id !== event.messageId),
      }));
    case 'botOnline':
      return inWorld(state, () => ({ botOnline: event.online, bot: event.bot }));
    case 'commandsChanged':
      return inWorld(state, () => ({ commands: event.commands }));
    case 'choices':
      return {
        ...state,
        asked: without(state.asked, event.nonce),
        choices: { nonce: event.nonce, list: event.choices },
      };
    case 'interactionAcknowledged':
      return { ...state, asked: without(state.asked, event.nonce) };
    case 'interactionFailed':
      return { ...state, asked: failed(state.asked, event.nonce, event.text) };
    case 'socket':
      return { ...state, socket: event.state };
    case 'asked': {
      const kept = [...state.asked].filter(([, earlier]) => !replaces(earlier, event.request));
      const after = state.world?.messages.at(-1)?.message.id ?? null;
      const entry = { request: event.request, at: event.at, after };
      return { ...state, asked: new Map([...kept, [event.request.nonce, entry]]) };
    }
    case 'forget':
      return { ...state, asked: without(state.asked, event.nonce) };
    case 'showChannel':
      return { ...state, channelId: event.channelId };
  }
}
