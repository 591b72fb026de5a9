const ISO_START = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/;

/**
 * The day that a printed date names, as `YYYY-MM-DD`, or null when it names none that exists. Takes a year first
 * (`2019-01-10`, `2023/01/05`, an ISO time), and whatever else `Date.parse` knows ("January 10, 2019").
 */
export function isoDate(printed: string): string | null {
  const start = ISO_START.exec(printed.trim());
  if (start) return existing(Number(start[1]), Number(start[2]), Number(start[3]));
  const time = Date.parse(`${printed} UTC`);
  const other = Number.isNaN(time) ? Date.parse(printed) : time;
  if (Number.isNaN(other)) return null;
  const day = new Date(other);
  return existing(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}

function existing(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
