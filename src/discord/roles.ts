import type { Person } from '../quotes/people/person.js';

const COURTESY = /^(?:mr|mrs|ms|miss|mx)\.?$/i;

/** What an article calls somebody beside the name, as printed ("Senator", "mayor"); "Mr" and the like tell nothing. */
export function rolesOf({ roles }: Person): string[] {
  return roles.filter((role) => !COURTESY.test(role));
}
