const clock: Intl.DateTimeFormatOptions = { timeStyle: 'short' };

/** "6:21 AM", as it stands beside a message that follows another. */
export function clockTime(at: Date, locale?: string): string {
  return new Intl.DateTimeFormat(locale, clock).format(at);
}

/** When a message was written, as Discord says it: only the time today, "Yesterday at" before, else the date. */
export function messageTime(at: Date, now: Date, locale?: string): string {
  const yesterday = new Date(now);
  yesterday.setDate(now.getDate() - 1);
  if (at.toDateString() === now.toDateString()) return clockTime(at, locale);
  if (at.toDateString() === yesterday.toDateString()) return `Yesterday at ${clockTime(at, locale)}`;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' }).format(at);
}

/** A day's name, for the line between two days. */
export function dayName(at: Date, locale?: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(at);
}
