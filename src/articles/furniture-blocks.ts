import { isBoilerplate } from './boilerplate.js';
import { readByline } from './bylines.js';
import { readDateline } from './datelines.js';
import { endsSentence } from './line-ends.js';

const READ_MORE = /^read more$/i;
const CAPTION = /^image caption,?$/i;
const MOST_TEASER_LINES = 3;
const MENU = /^\S+(?: \S+)?$/u;
const FEWEST_MENU_ITEMS = 3;

/**
 * Whether the lines that stand together in a block are a page's furniture as a whole, though not each of them tells it: a
 * heading with links below it ("Related topics", "Harbour", "Ferries"), a headline with "Read more" below it, a
 * picture's caption, and, before the body, a menu. Lines that end as sentences do are reporting.
 */
export function furnitureBlock(lines: readonly string[], beforeTheBody: boolean): boolean {
  const [first = ''] = lines;
  if (lines.length < 2) return false;
  if (CAPTION.test(first)) return true;
  if (lines.some((line) => endsSentence(line) && !line.endsWith(':'))) return false;
  if (isBoilerplate(lines.join('\n'))) return true;
  if (READ_MORE.test(lines.at(-1) ?? '')) return lines.length <= MOST_TEASER_LINES;
  if (isBoilerplate(first))
    return !beforeTheBody || !lines.some((line) => readByline(line) ?? readDateline(line));
  return beforeTheBody && lines.length >= FEWEST_MENU_ITEMS && lines.every((line) => MENU.test(line));
}
