import type { PageChoice } from '../../page-protocol.js';
import { AskEvent } from '../events.js';
import type { PageState } from '../state/model.js';
import type { Ask } from '../state/session.js';
import { valuesSoFar } from './draft.js';
import { isAutocompleted } from './values.js';
import type { Writing } from './writing.js';

/** How long the typing must rest before the bot is asked, in milliseconds. */
const REST_MS = 60;

/** How it stands with the answer to the last question, and what Discord says of it. */
const statuses = {
  'none asked': '',
  awaited: 'Loading options…',
  choices: '',
  'no choices': 'No options match your search.',
  failed: 'Loading options failed.',
};

type Question = Extract<Ask, { type: 'autocomplete' }>;

/** What to ask the bot about the pill that the caret is in; null when there is nothing to ask. */
function questionOf({ draft, caret, closed }: Writing, channelId: string | null): Question | null {
  const field = draft?.fields.find(({ option }) => option.name === caret);
  if (!draft || !field || closed || channelId === null || !isAutocompleted(field.option)) return null;
  const { commandId, subcommand } = draft.entry;
  const focused = field.option.name;
  const options = valuesSoFar(draft, focused);
  return { type: 'autocomplete', channelId, commandId, subcommand: [...subcommand], options, focused };
}

/** Asks the bot for choices while an option is typed, and keeps the answer to the last question. */
export class Autocomplete {
  /** What the bot offers. While a further letter is asked about, the choices before it stay. */
  offered: readonly PageChoice[] = [];
  readonly #host: EventTarget;
  #question: Question | null = null;
  #nonce: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #answer: keyof typeof statuses = 'none asked';
  #takeFirst = false;

  /** @param host fires the questions. */
  constructor(host: EventTarget) {
    this.#host = host;
  }

  /** Whether the answer to the last question is still to come. */
  get waiting(): boolean {
    return this.#answer === 'awaited';
  }

  /** What to say of the choices beside the option; empty when they are there to see. */
  get status(): string {
    return statuses[this.#answer];
  }

  /** Asks what is new to ask, and takes in what has been answered. */
  follow(writing: Writing, state: PageState): void {
    const question = questionOf(writing, state.channelId);
    if (JSON.stringify(question) !== JSON.stringify(this.#question)) this.#turnTo(question);
    if (this.#nonce === null) return;
    if (state.choices?.nonce === this.#nonce) {
      this.offered = state.choices.list;
      this.#answer = this.offered.length > 0 ? 'choices' : 'no choices';
    } else if (state.asked.get(this.#nonce)?.failure !== undefined) {
      this.offered = [];
      this.#answer = 'failed';
    }
  }

  /** Enter was pressed before the choices came: the first is to be taken when they do. */
  takeFirstWhenReady(): void {
    this.#takeFirst = true;
  }

  /** True once, when the choices have come that `takeFirstWhenReady` waits for. */
  takesFirst(): boolean {
    if (!this.#takeFirst || this.waiting) return false;
    this.#takeFirst = false;
    return true;
  }

  #turnTo(question: Question | null): void {
    clearTimeout(this.#timer);
    if (question?.focused !== this.#question?.focused) this.offered = [];
    this.#question = question;
    this.#nonce = null;
    this.#takeFirst = false;
    this.#answer = question ? 'awaited' : 'none asked';
    if (question) this.#timer = setTimeout(() => this.#ask(question), REST_MS);
  }

  #ask(question: Question): void {
    const event = new AskEvent(question);
    this.#host.dispatchEvent(event);
    this.#nonce = event.nonce;
    if (event.nonce === null) this.#answer = 'failed';
  }
}
