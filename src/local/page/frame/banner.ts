import { css, html, nothing, type TemplateResult } from 'lit';
import type { PageState } from '../state/model.js';
import { displayName } from './avatar.js';

/** Says what is amiss, over the whole page: the socket lost, or the bot offline. */
export function banner({ socket, world }: PageState): TemplateResult {
  return html`<div class="banner" role="status">${warning(socket, world)}</div>`;
}

function warning(socket: PageState['socket'], world: PageState['world']): TemplateResult | typeof nothing {
  if (socket === 'lost') return html`<p class="lost">Reconnecting…</p>`;
  if (!world || world.botOnline) return nothing;
  const name = displayName(world.bot);
  return html`<p class="offline">${name} is offline. Its commands will not be answered until it is back.</p>`;
}

/** The look of `banner()`. */
export const bannerStyles = css`
  .banner p { margin: 0; padding: 6px 16px; font-size: 0.875rem; font-weight: 500; text-align: center; }
  .banner .lost { background: #8a5a00; color: #fff; }
  .banner .offline { background: #b42831; color: #fff; }
`;
