import { type APIButtonComponent, type APIMessageComponentEmoji, ButtonStyle } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { webAddress } from '../address.js';
import { AskEvent } from '../events.js';
import { icons } from '../icons.js';
import type { ComponentContext } from './context.js';

const styleNames: Partial<Record<ButtonStyle, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
};

/** An emoji of a button or a select's option; one of a server's own shows its name, as its picture lies elsewhere. */
export function emoji(given: APIMessageComponentEmoji | undefined): TemplateResult | typeof nothing {
  if (!given) return nothing;
  return html`<span class="emoji" aria-hidden="true">${given.id ? `:${given.name ?? ''}:` : given.name}</span>`;
}

const dots = html`<span class="dots" role="img" aria-label="Waiting for the answer"><i></i><i></i><i></i></span>`;

/** A button of a message: a link, or one that asks the bot. */
export function button(
  given: APIButtonComponent,
  context: ComponentContext,
): TemplateResult | typeof nothing {
  if (given.style === ButtonStyle.Premium) return nothing;
  const face = html`${emoji(given.emoji)}${given.label ? html`<span>${given.label}</span>` : nothing}`;
  const name = given.label ? nothing : (given.emoji?.name ?? 'Button');
  if (given.style === ButtonStyle.Link) {
    if (given.disabled)
      return html`<button class="button secondary" disabled>${face}${icons.outside}</button>`;
    return html`<a class="button secondary" href=${webAddress(given.url) ?? nothing} target="_blank" rel="noopener noreferrer" aria-label=${name}
      >${face}${icons.outside}</a
    >`;
  }
  const { channelId, messageId, waitingFor } = context;
  const customId = given.custom_id;
  const press = (event: Event) =>
    event.currentTarget?.dispatchEvent(new AskEvent({ type: 'press', channelId, messageId, customId }));
  return html`<button
    class="button ${styleNames[given.style] ?? 'secondary'}"
    ?disabled=${given.disabled || (waitingFor !== null && waitingFor !== customId)}
    aria-disabled=${waitingFor === customId ? 'true' : nothing}
    aria-label=${name}
    @click=${waitingFor === null ? press : nothing}
  >
    ${face}${waitingFor === customId ? dots : nothing}
  </button>`;
}
