import type { APIEmbed } from 'discord-api-types/v10';
import { css, html, nothing, type TemplateResult } from 'lit';
import { webAddress } from '../address.js';
import { accent } from '../components/accent.js';
import { markdown, type NameOf } from '../markdown/render.js';

function title(embed: APIEmbed): TemplateResult | typeof nothing {
  if (!embed.title) return nothing;
  const url = webAddress(embed.url);
  if (url === undefined) return html`<div class="title">${embed.title}</div>`;
  return html`<a class="title" href=${url} target="_blank" rel="noopener noreferrer">${embed.title}</a>`;
}

/** An embed's texts as Discord draws them. Pictures are left out: nothing is fetched from elsewhere. */
export function embed(given: APIEmbed, nameOf: NameOf): TemplateResult {
  return html`<div class="embed" ${accent(given.color)}>
    ${given.author ? html`<div class="by">${given.author.name}</div>` : nothing} ${title(given)}
    ${given.description ? markdown(given.description, nameOf) : nothing}
    ${given.fields?.map(
      (field) =>
        html`<div class="field"><strong>${field.name}</strong>${markdown(field.value, nameOf)}</div>`,
    )}
    ${given.footer ? html`<div class="foot">${given.footer.text}</div>` : nothing}
  </div>`;
}

/** The look of `embed()`. */
export const embedStyles = css`
  .embed {
    display: grid; gap: 8px; box-sizing: border-box; max-width: 520px; margin-top: 4px; padding: 12px 16px;
    border: 1px solid var(--border-subtle); border-left: 4px solid var(--accent, var(--quote-bar)); border-radius: 4px;
    background: var(--background-raised); font-size: 0.875rem;
  }
  .embed .markdown { font-size: 0.875rem; }
  .embed .title { color: var(--text-strong); font-weight: 600; font-size: 1rem; text-decoration: none; }
  .embed a.title { color: var(--text-link); }
  .embed :is(.by, strong) { color: var(--text-strong); font-weight: 600; }
  .embed .foot { color: var(--text-muted); font-size: 0.75rem; }
`;
