const A = 65;
const LETTERS = 26;

/** The states of the United States. */
export const US_STATES: readonly string[] = (
  'Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, ' +
  'Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, ' +
  'Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, ' +
  'North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, ' +
  'Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming'
).split(', ');

/** The English names of countries and territories: of every region with an ISO 3166 code, as Unicode's CLDR (by `Intl`) has it. */
export function countryNames(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: LETTERS }, (_, i) => String.fromCharCode(A + i));
  return letters.flatMap((a) => letters.flatMap((b) => names.of(a + b) ?? []));
}
