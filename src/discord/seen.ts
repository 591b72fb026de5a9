/**
 * A memory of the newest `most` ids. The gateway can deliver an event twice, above all after a lost connection.
 * @returns a function that says whether an id is new, and remembers it
 */
export function rememberNewest(most: number): (id: string) => boolean {
  const seen = new Set<string>();
  return (id) => {
    if (seen.has(id)) return false;
    seen.add(id);
    const [oldest] = seen;
    if (seen.size > most && oldest !== undefined) seen.delete(oldest);
    return true;
  };
}
