/** The months in their order, as printed. */
export const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');
/** The days of the week from Monday, as printed. */
export const WEEKDAYS: readonly string[] = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(
  ' ',
);

/** The months, the days of the week, and both, as alternatives of a regular expression. */
export const MONTH = MONTHS.join('|');
export const WEEKDAY = WEEKDAYS.join('|');
/** The months as printed in short before a day: "Feb. 3". */
export const SHORT_MONTH = '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?';
export const DAY_OR_MONTH = `${WEEKDAY}|${MONTH}`;
