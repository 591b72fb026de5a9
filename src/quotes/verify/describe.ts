import type { Change } from '../wording.js';

/** How a text was changed, in words for a reader. */
export function describe(changes: readonly Change[], negation: 'lost' | 'gained' | null): string {
  const texts = (kind: Change['kind']) =>
    changes.filter((change) => change.kind === kind).map((change) => `“${change.text}”`);
  const removed = texts('removed');
  const added = texts('added');
  const parts: string[] = [];
  if (negation) parts.push(`a negation was ${negation}`);
  if (removed.length > 0) parts.push(`left out: ${removed.join(', ')}`);
  if (added.length > 0) parts.push(`put in: ${added.join(', ')}`);
  return parts.join('; ');
}
