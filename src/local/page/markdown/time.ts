type Style = 't' | 'T' | 'd' | 'D' | 'f' | 'F';

const formats: Record<Style, Intl.DateTimeFormatOptions> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

const isStyle = (style: string): style is Style => style in formats;

const units: [Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

/** "3 hours ago" for seconds before or after now. */
function relative(seconds: number, locale?: string): string {
  const [unit, size] = units.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'always' }).format(Math.trunc(seconds / size), unit);
}

/**
 * What `<t:seconds:style>` shows: a date in the reader's own language, zone and style, or the time from now.
 * @see https://discord.com/developers/docs/reference#message-formatting-timestamp-styles
 * @param seconds since 1970
 * @param now milliseconds since 1970
 */
export function formatTimestamp(seconds: number, style = 'f', now = Date.now(), locale?: string): string {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return 'Invalid date';
  if (style === 'R') return relative(seconds - now / 1000, locale);
  return new Intl.DateTimeFormat(locale, formats[isStyle(style) ? style : 'f']).format(date);
}
