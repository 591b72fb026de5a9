const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR_FIRST = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?!\d)/;
const DAY_THEN_MONTH = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?${MONTH}\\b\\.?,?[ -](\\d{4})\\b`,
  'i',
);
const MONTH_THEN_DAY = new RegExp(`\\b${MONTH}\\b\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,| at)? (\\d{4})\\b`, 'i');
const NUMBERS = /\b(\d{1,2})([/.])(\d{1,2})\2(\d{4})\b/;
const LONGEST = 120;

/**
 * The day that a printed date names, as `YYYY-MM-DD` and as printed, whatever the zone of a time beside it. Takes the year
 * first (`2019-01-10`, `2019/1/10`, `20190110`, an ISO time), months by name in either order ("Thursday, Jan. 10, 2019",
 * "10th January 2019", an RFC 822 time), `10.1.2019` and `10/01/2019`.
 * @returns null when it names no day that exists, or one of two: `10/01/2019` is the day that fits, if only one does
 */
export function isoDate(printed: string): string | null {
  const text = printed.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return existing(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const dayFirst = DAY_THEN_MONTH.exec(text);
  if (dayFirst) return existing(Number(dayFirst[3]), monthNumber(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = MONTH_THEN_DAY.exec(text);
  if (monthFirst) return existing(Number(monthFirst[3]), monthNumber(monthFirst[1]), Number(monthFirst[2]));
  const numbers = NUMBERS.exec(text);
  return numbers ? ofNumbers(Number(numbers[1]), Number(numbers[3]), Number(numbers[4]), numbers[2]) : null;
}

/** With dots the day comes first; with slashes it depends on the country. */
function ofNumbers(
  first: number,
  second: number,
  year: number,
  separator: string | undefined,
): string | null {
  const dayFirst = existing(year, second, first);
  if (separator === '.' || first === second) return dayFirst;
  const monthFirst = existing(year, first, second);
  return dayFirst && monthFirst ? null : (dayFirst ?? monthFirst);
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function existing(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
