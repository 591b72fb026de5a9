/** Groups of numbers that are joined pair by pair (union–find, the smallest number of a group being its root). */
export class Groups {
  readonly #parent: Int32Array;

  /** @param size how many numbers there are, from 0 */
  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, i) => i);
  }

  join(a: number, b: number): void {
    const first = this.#root(a);
    const second = this.#root(b);
    this.#parent[Math.max(first, second)] = Math.min(first, second);
  }

  /** The groups of more than one, each in order, in the order of their first numbers. */
  all(): number[][] {
    const found = new Map<number, number[]>();
    for (const i of this.#parent.keys()) {
      const root = this.#root(i);
      const group = found.get(root);
      if (group) group.push(i);
      else found.set(root, [i]);
    }
    return [...found.values()].filter((group) => group.length > 1);
  }

  #root(i: number): number {
    let at = i;
    for (let up = this.#parent[at]; up !== undefined && up !== at; up = this.#parent[at]) at = up;
    return at;
  }
}
