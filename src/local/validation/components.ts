import {
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  type APISectionAccessoryComponent,
  type APITextDisplayComponent,
  ComponentType,
} from 'discord-api-types/v10';
import type { FormError } from '../errors.js';
import { checkButton } from './buttons.js';
import { checkSelect } from './selects.js';

/** Limits of a message's components: https://docs.discord.com/developers/components/reference */
const MAX_ROWS = 5;
const MAX_COMPONENTS = 40;
const MAX_TEXT = 4000;
/**
 * Discord answers 500 when the text displays' UTF-8 bytes, and 12 more for each, come to more than this:
 * https://github.com/discord/discord-api-docs/issues/8554
 */
const MAX_TEXT_BYTES = 10_170;
const BYTES_PER_TEXT = 12;

type AnyComponent =
  | APIMessageTopLevelComponent
  | APIComponentInContainer
  | APIComponentInMessageActionRow
  | APISectionAccessoryComponent
  | APITextDisplayComponent;

/** A component of a message and where in the message it is. */
export interface Placed {
  readonly component: AnyComponent;
  readonly path: FormError['path'];
}

/** All components of a message, those inside others too, in the order in which they are shown. */
export function allComponents(
  components: readonly AnyComponent[],
  path: FormError['path'] = ['components'],
): Placed[] {
  return components.flatMap((component, index) => {
    const here = [...path, index];
    const inside =
      'components' in component ? allComponents(component.components, [...here, 'components']) : [];
    const beside =
      'accessory' in component ? [{ component: component.accessory, path: [...here, 'accessory'] }] : [];
    return [{ component, path: here }, ...inside, ...beside];
  });
}

/**
 * What Discord would refuse of a message's components, beyond what its specification says of each.
 * @param components the message's components, of the shapes that the specification demands
 * @param v2 whether the message has the flag IS_COMPONENTS_V2
 */
export function checkComponents(
  components: readonly APIMessageTopLevelComponent[],
  v2: boolean,
): FormError[] {
  const all = allComponents(components);
  return [
    ...(v2 ? checkTotals(all) : checkRowsOnly(components)),
    ...checkUnique(all),
    ...all.flatMap(checkOne),
  ];
}

function checkRowsOnly(components: readonly APIMessageTopLevelComponent[]): FormError[] {
  const errors: FormError[] = [];
  if (components.length > MAX_ROWS)
    errors.push({
      path: ['components'],
      code: 'BASE_TYPE_BAD_LENGTH',
      message: `Must be ${MAX_ROWS} or fewer in length.`,
    });
  for (const [index, { type }] of components.entries()) {
    if (type !== ComponentType.ActionRow)
      errors.push({
        path: ['components', index, 'type'],
        code: 'BASE_TYPE_CHOICES',
        message: 'Value must be one of {1}.',
      });
  }
  return errors;
}

function checkTotals(all: readonly Placed[]): FormError[] {
  const errors: FormError[] = [];
  const path = ['components'];
  const texts = all.flatMap(({ component }) =>
    component.type === ComponentType.TextDisplay ? [component.content] : [],
  );
  const text = texts.join('');
  if (all.length > MAX_COMPONENTS)
    errors.push({
      path,
      code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      message: `The total number of components may not exceed ${MAX_COMPONENTS}`,
    });
  if (text.length > MAX_TEXT)
    errors.push({
      path,
      code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      message: `Components displayable text size exceeds maximum size of ${MAX_TEXT}`,
    });
  else if (Buffer.byteLength(text) + BYTES_PER_TEXT * texts.length > MAX_TEXT_BYTES)
    errors.push({
      path,
      code: 'COMPONENT_TEXT_BYTES_EXCEEDED',
      message: `Components text exceeds ${MAX_TEXT_BYTES} bytes, which Discord answers with 500`,
    });
  return errors;
}

function checkUnique(all: readonly Placed[]): FormError[] {
  const seen = new Set<string>();
  return all.flatMap(({ component, path }) => {
    if (!('custom_id' in component) || component.custom_id == null) return [];
    if (!seen.has(component.custom_id)) {
      seen.add(component.custom_id);
      return [];
    }
    const code = 'COMPONENT_CUSTOM_ID_DUPLICATED';
    return [{ path: [...path, 'custom_id'], code, message: 'Component custom id cannot be duplicated' }];
  });
}

function checkOne({ component, path }: Placed): FormError[] {
  if (component.type === ComponentType.Button) return checkButton(component, path);
  if (component.type === ComponentType.StringSelect) return checkSelect(component, path);
  if (component.type === ComponentType.ActionRow) return checkRow(component.components, path);
  return [];
}

/** A row holds up to five buttons or one select. */
function checkRow(
  components: readonly APIComponentInMessageActionRow[],
  path: FormError['path'],
): FormError[] {
  const wide = components.findIndex(({ type }) => type !== ComponentType.Button);
  if (wide === -1 || components.length === 1) return [];
  const code = 'COMPONENT_LAYOUT_WIDTH_EXCEEDED';
  return [
    {
      path: [...path, 'components', wide],
      code,
      message: 'The specified component exceeds the maximum width',
    },
  ];
}
