import { type APIApplicationCommandStringOption, ApplicationCommandOptionType } from 'discord.js';
import type { Coverage } from '../coverage.js';
import type { Person } from '../quotes/people/person.js';
import { type Choice, UserError } from './command.js';
import { LIMITS } from './limits.js';
import { rolesOf } from './roles.js';
import { texts } from './texts.js';

/** The option `who` of a command: a string that completes over the people of the coverage. */
export const personOption: APIApplicationCommandStringOption = {
  type: ApplicationCommandOptionType.String,
  name: 'who',
  description: 'A surname, a full name or a role',
  required: true,
  autocomplete: true,
  max_length: LIMITS.choiceText,
};

/** The people that what is typed may mean, each with a role and how often they are quoted. */
export function personChoices(coverage: Coverage, typed: string): Choice[] {
  return coverage
    .people(typed)
    .slice(0, LIMITS.choices)
    .map((person) => {
      const parts = [person.name, rolesOf(person)[0], texts.quote.count(person.by.length, '')];
      const name = parts.filter((part) => part !== undefined).join(' · ');
      return { name, value: coverage.personHandles.of(person) };
    });
}

/**
 * The person that an option names, by the handle that a choice carries or by a name; undefined when there is none.
 * @throws UserError when the text names nobody at all
 */
export function personNamed(coverage: Coverage, who: string): Person | undefined {
  if (!/[\p{L}\p{N}]/u.test(who)) throw new UserError(texts.quote.nobody);
  return coverage.personHandles.thing(who) ?? coverage.people(who)[0];
}

/**
 * The person that a button's custom id names.
 * @throws UserError when they are no longer in the coverage
 */
export function personOfId(coverage: Coverage, handle: string | undefined): Person {
  const person = handle === undefined ? undefined : coverage.personHandles.thing(handle);
  if (!person) throw new UserError(texts.quote.gone);
  return person;
}
