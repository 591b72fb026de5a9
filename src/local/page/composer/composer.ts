import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { AskEvent } from '../events.js';
import { avatarStyles } from '../frame/avatar.js';
import { icons } from '../icons.js';
import { commandEntries } from '../state/commands.js';
import { type PageState, shownChannel, type World } from '../state/model.js';
import type { Ask } from '../state/session.js';
import { Autocomplete } from './autocomplete.js';
import { composerStyles } from './composer-styles.js';
import { type Draft, readDraft, startDraft } from './draft.js';
import { commandInputs, type InputProps, LONGEST_MESSAGE, messageInput } from './inputs.js';
import { suggestions } from './suggest.js';
import type { Suggestion } from './suggestion.js';
import { listStyles, suggestionList } from './suggestion-list.js';
import * as write from './writing.js';

const OUT_OF_REACH = 'The local Discord is out of reach. Nothing was sent.';

/** What stands before a channel's name, by the channel's kind. */
const signs = { guild: '#', 'bot-dm': '@', private: '' };

/** Where messages and commands are written. */
class Composer extends LitElement {
  static override properties = {
    state: { attribute: false },
    world: { attribute: false },
    writing: { state: true },
  };
  declare state: PageState;
  declare world: World;
  declare private writing: write.Writing;
  readonly #autocomplete = new Autocomplete(this);

  static override styles = [avatarStyles, listStyles, composerStyles];

  constructor() {
    super();
    this.writing = write.nothingWritten;
  }

  /** Puts a command into the composer, to be looked at and sent. */
  fill(draft: Draft): void {
    this.writing = write.begin(draft);
  }

  override focus(): void {
    this.#focusInput();
  }

  override willUpdate(): void {
    this.#autocomplete.follow(this.writing, this.state);
    if (!this.#autocomplete.takesFirst()) return;
    const [first] = this.#suggestions();
    this.writing = first ? write.take(this.writing, first) : this.#send();
    this.#autocomplete.follow(this.writing, this.state);
  }

  override updated(changed: Map<PropertyKey, unknown>): void {
    this.renderRoot.querySelector('.active')?.scrollIntoView({ block: 'nearest' });
    if (changed.get('writing') !== undefined) this.#focusInput();
  }

  #focusInput(): void {
    const { draft, caret } = this.writing;
    const pill = caret === null ? '.tail' : `input[data-name="${caret}"]`;
    this.renderRoot.querySelector<HTMLElement>(draft ? pill : 'textarea')?.focus();
  }

  #suggestions(): Suggestion[] {
    return suggestions(this.writing, commandEntries(this.world.commands), this.#autocomplete.offered);
  }

  override render() {
    const list = this.#suggestions();
    const { draft } = this.writing;
    const props: InputProps = {
      writing: this.writing,
      lines: list.length,
      onText: (text) => this.#typeText(text),
      onField: (name, text) => (this.writing = write.typeField(this.writing, name, text)),
      onTail: (text) => (this.writing = write.typeTail(this.writing, text)),
      onCaret: (name) => (this.writing = write.moveTo(this.writing, name)),
    };
    return html`<form @submit=${this.#submit} @keydown=${this.#key}>
      ${this.#above(list)}
      <div class="box" @click=${this.#focusInput}>
        <div class="inputs">
          ${draft ? commandInputs(draft, props) : messageInput(this.#label(), props)}
        </div>
        <button class="send" aria-label="Send">${icons.send}</button>
      </div>
    </form>`;
  }

  #label(): string {
    const channel = shownChannel(this.state);
    return `Message ${channel ? signs[channel.kind] : ''}${channel?.name ?? ''}`;
  }

  #above(list: readonly Suggestion[]): TemplateResult {
    const { problem, draft, caret } = this.writing;
    const hint = problem ? html`<div class="problem" role="alert">${problem}</div>` : this.#hint();
    const inDraft = caret === null ? 'Options' : 'Choices';
    return html`<div class="above" ?hidden=${list.length === 0 && hint === nothing}>
      ${hint}
      ${suggestionList({
        label: draft ? inDraft : 'Commands',
        suggestions: list,
        active: this.writing.active,
        bot: this.world.bot,
        onPoint: (at) => (this.writing = write.point(this.writing, at)),
        onTake: (suggestion) => (this.writing = write.take(this.writing, suggestion)),
      })}
    </div>`;
  }

  #hint(): TemplateResult | typeof nothing {
    const { draft, caret } = this.writing;
    const field = draft?.fields.find(({ option }) => option.name === caret);
    if (!field) return nothing;
    const { name, description } = field.option;
    return html`<div class="hint">
      <strong>${name}</strong><span>${description}</span><span role="status">${this.#autocomplete.status}</span>
    </div>`;
  }

  #typeText(text: string): void {
    const entry = commandEntries(this.world.commands).find(({ name }) => text.startsWith(`/${name} `));
    this.writing = entry
      ? write.begin(startDraft(entry), text.slice(entry.name.length + 2))
      : write.typeText(text);
  }

  #key(event: KeyboardEvent): void {
    const { target } = event;
    if (event.isComposing || !(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement))
      return;
    const list = this.#suggestions();
    const atStart = target.selectionStart === 0 && target.selectionEnd === 0;
    const atEnd = target.selectionStart === target.value.length;
    const next = this.#afterKey(event, list, { atStart, atEnd });
    if (!next) return;
    event.preventDefault();
    this.writing = next;
  }

  /** What a key makes of the writing; null leaves the key to the browser. */
  #afterKey(
    { key, shiftKey }: KeyboardEvent,
    list: readonly Suggestion[],
    at: { atStart: boolean; atEnd: boolean },
  ): write.Writing | null {
    const { writing } = this;
    const active = list[writing.active];
    const changed = (next: write.Writing) => (next === writing ? null : next);
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        return list.length > 0 ? write.pointOn(writing, key === 'ArrowDown' ? 1 : -1, list.length) : null;
      case 'Tab':
        return active && !shiftKey ? write.take(writing, active) : null;
      case 'Enter':
        return shiftKey && !writing.draft ? null : this.#enter(active);
      case 'Escape':
        return changed(write.leave(writing, list.length > 0));
      case 'Backspace':
        return at.atStart ? changed(write.erase(writing)) : null;
      case 'ArrowLeft':
        return at.atStart ? changed(write.step(writing, -1)) : null;
      case 'ArrowRight':
        return at.atEnd ? changed(write.step(writing, 1)) : null;
      default:
        return null;
    }
  }

  #enter(active: Suggestion | undefined): write.Writing {
    if (this.#autocomplete.waiting) {
      this.#autocomplete.takeFirstWhenReady();
      return this.writing;
    }
    return active ? write.take(this.writing, active) : this.#send();
  }

  #submit(event: Event): void {
    event.preventDefault();
    this.writing = this.#send();
  }

  /** Sends what is written. @returns what stands in the composer then. */
  #send(): write.Writing {
    const { writing } = this;
    const { channelId } = this.state;
    if (channelId === null) return writing;
    if (writing.draft) return this.#sendCommand(channelId, writing.draft);
    const content = writing.text.trim();
    if (content === '') return writing;
    if (content.length > LONGEST_MESSAGE) {
      return write.refuse(
        writing,
        `A message has at most ${LONGEST_MESSAGE} characters; this has ${content.length}.`,
      );
    }
    return this.#ask({ type: 'write', channelId, content });
  }

  #sendCommand(channelId: string, draft: Draft): write.Writing {
    const stray = this.writing.tail.trim();
    if (stray !== '')
      return write.refuse(this.writing, `“${stray}” belongs to no option. Pick one, or remove it.`, null);
    const read = readDraft(draft);
    if (!read.ok) return write.refuse(this.writing, read.problem, read.name);
    const { commandId, subcommand } = draft.entry;
    return this.#ask({
      type: 'runCommand',
      channelId,
      commandId,
      subcommand: [...subcommand],
      options: read.values,
    });
  }

  #ask(ask: Ask): write.Writing {
    const event = new AskEvent(ask);
    this.dispatchEvent(event);
    return event.nonce === null ? write.refuse(this.writing, OUT_OF_REACH) : write.nothingWritten;
  }
}

customElements.define('page-composer', Composer);

declare global {
  interface HTMLElementTagNameMap {
    'page-composer': Composer;
  }
}
