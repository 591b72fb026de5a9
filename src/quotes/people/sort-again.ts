/**
 * Sorts things most of which were sorted before: takes time in proportion to all, and sorts only those that are new.
 * @param sorted a former result, by the same order; what is gone since is left out
 * @param compare gives 0 for nothing but the same thing
 */
export function sortAgain<T>(
  things: readonly T[],
  sorted: readonly T[],
  compare: (a: T, b: T) => number,
): T[] {
  const now = new Set(things);
  const old = sorted.filter((thing) => now.has(thing));
  for (const thing of old) now.delete(thing);
  const fresh = [...now].sort(compare);
  const all: T[] = [];
  let next = 0;
  for (const thing of old) {
    for (let one = fresh[next]; one !== undefined && compare(one, thing) < 0; one = fresh[++next])
      all.push(one);
    all.push(thing);
  }
  return [...all, ...fresh.slice(next)];
}
