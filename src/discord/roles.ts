import type { Person } from '../quotes/people/person.js';

const COURTESY = /^(?:mr|mrs|ms|miss|mx)\.?$/i;

/** What an article calls somebody beside the name, as printed ("Senator", "mayor"), each once; "Mr" and the like tell nothing. */
export function rolesOf({ roles }: Person): string[] {
  const telling = roles.filter((role) => !COURTESY.test(role));
  const small = telling.map((role) => role.toLowerCase());
  return telling.filter((_, i) => small.indexOf(small[i] ?? '') === i);
}
