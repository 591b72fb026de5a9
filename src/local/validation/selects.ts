import type { APIStringSelectComponent } from 'discord-api-types/v10';
import type { FormError } from '../errors.js';

/**
 * What Discord would refuse of a select of texts, beyond what its specification says:
 * https://docs.discord.com/developers/components/reference#string-select
 */
export function checkSelect(select: APIStringSelectComponent, path: FormError['path']): FormError[] {
  const least = select.min_values ?? 1;
  const most = select.max_values ?? 1;
  const errors: FormError[] = [];
  const refuse = (key: string, code: string, message: string) =>
    errors.push({ path: [...path, key], code, message });
  if (least > most)
    refuse(
      'min_values',
      'SELECT_COMPONENT_MIN_VALUES_TOO_LARGE',
      `Must not be larger than max_values, ${most}`,
    );
  if (most > select.options.length)
    refuse(
      'max_values',
      'SELECT_COMPONENT_MAX_VALUES_TOO_LARGE',
      `Must not be larger than the number of options, ${select.options.length}`,
    );
  if (select.options.filter((option) => option.default === true).length > most)
    refuse('options', 'SELECT_COMPONENT_TOO_MANY_DEFAULTS', `No more than ${most} options may be default`);
  const values = new Set<string>();
  for (const [index, { value }] of select.options.entries()) {
    if (values.has(value))
      errors.push({
        path: [...path, 'options', index],
        code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        message: 'The specified option value is already used',
      });
    values.add(value);
  }
  return errors;
}
