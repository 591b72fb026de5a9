/**
 * Does the work for each item, for at most so many at a time.
 * @returns the results in the order of the items
 * @throws what the first piece of work to fail throws; the others go on
 */
export async function mapAtOnce<T, R>(
  items: readonly T[],
  most: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const left = items.entries();
  const inTurn = async () => {
    for (const [at, item] of left) results[at] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, inTurn));
  return results;
}
