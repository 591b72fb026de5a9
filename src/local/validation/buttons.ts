import { type APIButtonComponent, ButtonStyle } from 'discord-api-types/v10';
import type { FormError } from '../errors.js';

/**
 * What Discord would refuse of a button, beyond what its specification says: what a button must and must not have is
 * decided by its style, https://docs.discord.com/developers/components/reference#button
 */
export function checkButton(button: APIButtonComponent, path: FormError['path']): FormError[] {
  const given = new Map<string, unknown>(Object.entries(button));
  const has = (key: string) => given.get(key) != null && given.get(key) !== '';
  const errors: FormError[] = [];
  const refuse = (key: string, code: string, message: string) =>
    errors.push({ path: [...path, key], code, message });
  if (button.style === ButtonStyle.Premium) {
    if (!has('sku_id')) refuse('sku_id', 'BUTTON_COMPONENT_SKU_ID_REQUIRED', 'A sku id is required');
    return errors;
  }
  const isLink = button.style === ButtonStyle.Link;
  if (isLink && !has('url')) refuse('url', 'BUTTON_COMPONENT_URL_REQUIRED', 'A url is required');
  if (isLink && has('url') && !LINK.test(String(given.get('url'))))
    refuse('url', 'BASE_TYPE_INVALID_URL', 'Scheme must be one of (http, https, discord).');
  if (!isLink && !has('custom_id'))
    refuse('custom_id', 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required');
  if (has('url') && (!isLink || has('custom_id')))
    refuse(
      'url',
      'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
      'A custom id and url cannot both be specified',
    );
  if (!has('label') && !has('emoji'))
    refuse('label', 'BUTTON_COMPONENT_LABEL_REQUIRED', 'A label or an emoji is required');
  return errors;
}

const LINK = /^(?:https?|discord):\/\//i;
