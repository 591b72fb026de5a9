import { escapeMarkdown } from './escape.js';
import { shorten } from './limits.js';

const LONGEST = 250;

/**
 * A text from elsewhere (a question, a name, a title) as part of a line of ours: white space folded, cut to `max`
 * characters, escaped. Discord Markdown.
 */
export function oneLine(text: string, max: number = LONGEST): string {
  return escapeMarkdown(shorten(text.replace(/\s+/g, ' ').trim(), max), false);
}
