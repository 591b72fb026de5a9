const STATES =
  `alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana
  iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
  nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming england scotland
  wales britain america washington london
  brussels moscow beijing`.split(/\s+/);
const TWO_WORDS = [
  'new hampshire',
  'new jersey',
  'new mexico',
  'new york',
  'north carolina',
  'north dakota',
  'rhode island',
  'south carolina',
  'south dakota',
  'west virginia',
  'northern ireland',
  'los angeles',
  'wall street',
  'white house',
];

let names: Set<string> | null = null;

/** Whether a name in lower case is a country's, as Unicode's CLDR (by `Intl`) has it, or a state's or capital's that news often names. */
export function isPlaceName(lower: string): boolean {
  names ??= new Set([...STATES, ...TWO_WORDS, ...countries()]);
  return names.has(lower);
}

function countries(): string[] {
  const display = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const found: string[] = [];
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const a of letters)
    for (const b of letters) {
      const name = display.of(a + b);
      if (name) found.push(name.toLowerCase());
    }
  return found;
}
