import type { Entity } from './entities.js';

/**
 * The person whom an article tells of: whom its own words name more often than anybody else; null where two are named as
 * often.
 * @param mentions the names of the article
 */
export function mainPerson(
  mentions: readonly { readonly entity: Entity; readonly quoted: boolean }[],
): Entity | null {
  const counts = new Map<Entity, number>();
  for (const { entity, quoted } of mentions)
    if (!quoted && entity.kind === 'person') counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}
