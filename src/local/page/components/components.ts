import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APISectionComponent,
  type APISeparatorComponent,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { markdown } from '../markdown/render.js';
import { accent } from './accent.js';
import { button } from './button.js';
import type { ComponentContext } from './context.js';
import './select.js';

type Rendered = TemplateResult | typeof nothing;

/** For what the page cannot draw: pictures and files lie elsewhere, and nothing is fetched from there. */
const notDrawn = (what: string) => html`<div class="not-drawn">${what}, not shown on this page</div>`;

function actionRow(row: APIActionRowComponent<APIComponentInMessageActionRow>, context: ComponentContext) {
  return html`<div class="row">
    ${row.components.map((item) => {
      if (item.type === ComponentType.Button) return button(item, context);
      if (item.type !== ComponentType.StringSelect) return notDrawn('A select of people, roles or channels');
      return html`<page-select .select=${item} .context=${context}></page-select>`;
    })}
  </div>`;
}

function section(given: APISectionComponent, context: ComponentContext): Rendered {
  const { accessory } = given;
  return html`<div class="section">
    <div class="texts">${given.components.map((text) => markdown(text.content, context.nameOf))}</div>
    <div class="accessory">
      ${
        accessory.type === ComponentType.Button
          ? button(accessory, context)
          : notDrawn(accessory.description ?? 'A picture')
      }
    </div>
  </div>`;
}

function separator({ divider = true, spacing }: APISeparatorComponent): Rendered {
  const size = spacing === SeparatorSpacingSize.Large ? 'large' : 'small';
  return html`<div class="separator ${size} ${divider ? 'line' : ''}" role=${divider ? 'separator' : 'none'}></div>`;
}

function container(given: APIContainerComponent, context: ComponentContext): Rendered {
  const accented = typeof given.accent_color === 'number' ? 'accented' : '';
  return html`<div class="container ${accented}" ${accent(given.accent_color)}>
    ${given.components.map((inner) => component(inner, context))}
  </div>`;
}

function component(given: APIMessageTopLevelComponent, context: ComponentContext): Rendered {
  switch (given.type) {
    case ComponentType.ActionRow:
      return actionRow(given, context);
    case ComponentType.Container:
      return container(given, context);
    case ComponentType.Section:
      return section(given, context);
    case ComponentType.Separator:
      return separator(given);
    case ComponentType.TextDisplay:
      return markdown(given.content, context.nameOf);
    case ComponentType.MediaGallery:
      return notDrawn('Pictures');
    case ComponentType.File:
      return notDrawn('A file');
    default:
      return nothing;
  }
}

/** A message's components as Discord draws them. `componentStyles` gives them their look. */
export function components(
  given: readonly APIMessageTopLevelComponent[],
  context: ComponentContext,
): TemplateResult {
  return html`<div class="components">${given.map((one) => component(one, context))}</div>`;
}
