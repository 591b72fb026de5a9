import { isoDate } from './dates.js';

const LABEL = /^\W*(?:first |last )?(?:published|posted|updated|modified|date|filed|issued)\b/i;
/** Everything that may stand beside the day in such a line. */
const ALLOWED = new Set(
  (
    'first last published posted updated modified date filed issued on at of by the time local and ' +
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
  /** Whether it says that it is one ("Published", "Updated"): a day alone may be any day. */
  readonly labelled: boolean;
}

/**
 * Reads a whole block of text as such a line: "Published 10 January 2019, 09:15 GMT", "Updated 3 hours ago",
 * "January 10, 2019".
 * @returns null when the block says anything else
 */
export function readDateline(block: string): Dateline | null {
  if (block.length > LONGEST) return null;
  const words = block.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (!/\d/.test(block) || !words.every((word) => ALLOWED.has(word))) return null;
  const label = LABEL.exec(block)?.[0] ?? '';
  const labelled = label !== '' && !/date$/i.test(label);
  const date = isoDate(block.replace(LABEL, '').replace(/^[^\p{L}\p{N}]+(?:on )?/u, ''));
  return labelled || date ? { date, labelled } : null;
}
