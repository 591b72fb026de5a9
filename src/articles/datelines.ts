import { isoDate } from './dates.js';

const LABEL = /^\W*(?:first |last )?(?:published|posted|updated|modified|date|filed|issued|load-date)\b/i;
const LABEL_ALONE = /^(?:published|posted|updated|last updated)$/i;
const POSTED_BY = / by [\p{L}\p{M}.'’-]+(?: [\p{L}\p{M}.'’-]+){0,2}$/u;
/** A time of day alone, as live pages print it above an entry; how long ago something was written. */
const TIME_ALONE =
  /^(?:\d{1,2}[.:h]\d{2}(?::\d{2})? ?(?:[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?)(?: (?:local time|[A-Z]{2,4}))?$/i;
const AGO = /\bago$/i;
/** Everything that may stand beside the day in such a line. */
const ALLOWED = new Set(
  (
    'first last published posted updated modified date filed issued load on at of by the time local and ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec st nd rd th t z ' +
    'am pm a p m et est edt ct cst cdt mt mst mdt pt pst pdt gmt bst utc cet cest ist aest aedt jst ' +
    'ago just now today yesterday hour hours hr hrs minute minutes min mins day days week weeks'
  ).split(' '),
);
const LONGEST = 140;

/** A line that gives when an article was written and nothing else. */
export interface Dateline {
  /** `YYYY-MM-DD`, where it names a day. */
  readonly date: string | null;
  /** Whether it says that it is one ("Published", "11.42am", "2 hours ago"): a day alone may be any day. */
  readonly labelled: boolean;
}

/**
 * Reads a whole block of text as such a line: "Published 10 January 2019, 09:15 GMT", "Updated 3 hours ago",
 * "January 10, 2019", "11.42am".
 * @returns null when the block says anything else
 */
export function readDateline(block: string): Dateline | null {
  if (block.length > LONGEST) return null;
  if (TIME_ALONE.test(block) || LABEL_ALONE.test(block)) return { date: null, labelled: true };
  const label = LABEL.exec(block)?.[0] ?? '';
  const line = label === '' ? block : block.replace(POSTED_BY, '');
  const words = line.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (!/\d/.test(line) || !words.every((word) => ALLOWED.has(word))) return null;
  const labelled = (label !== '' && !/^\W*date$/i.test(label)) || AGO.test(line);
  const date = isoDate(line.replace(LABEL, '').replace(/^[^\p{L}\p{N}]+(?:on )?/u, ''));
  return labelled || date ? { date, labelled } : null;
}
