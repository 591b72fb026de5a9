import type { FormError } from '../errors.js';

/**
 * The specification lets the value of a choice be as long as an option; Discord does not:
 * https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-choice-structure
 */
const MAX_VALUE = 100;

interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/**
 * What Discord would refuse of an option's choices, beyond what its specification says.
 * @param type of the option's values
 */
export function choiceErrors(
  choices: readonly Choice[],
  type: 'string' | 'number',
  path: FormError['path'],
): FormError[] {
  return choices.flatMap(({ value }, index) => {
    const here = [...path, index, 'value'];
    if (typeof value !== type)
      return [{ path: here, code: 'BASE_TYPE_BAD_TYPE', message: `Must be of type ${type}.` }];
    if (String(value).length <= MAX_VALUE) return [];
    return [
      { path: here, code: 'BASE_TYPE_BAD_LENGTH', message: `Must be ${MAX_VALUE} or fewer in length.` },
    ];
  });
}
