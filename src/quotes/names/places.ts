import { countryNames, US_STATES } from '../../language/regions.js';

/** A woman's first name too. */
const ALSO_A_PERSON = 'Virginia';
const OTHERS =
  'England, Scotland, Wales, Northern Ireland, Britain, America, London, Brussels, Moscow, Beijing, Los Angeles, Wall Street, White House'.split(
    ', ',
  );

let names: Set<string> | null = null;

/** Whether a name in lower case is a country's or a state's, or a capital's or place's that news often names. */
export function isPlaceName(lower: string): boolean {
  names ??= new Set(
    [...US_STATES.filter((state) => state !== ALSO_A_PERSON), ...OTHERS, ...countryNames()].map((name) =>
      name.toLowerCase(),
    ),
  );
  return names.has(lower);
}
