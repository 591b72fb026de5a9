/** Something that takes long to make: made step by step while others run, or at once for whoever cannot wait. */
export class Gradually<T> {
  /** Let go when it is made, with all that it was made from. */
  #make: (() => Iterator<void, T>) | null;
  #making: Iterator<void, T> | null = null;
  #made: { readonly value: T } | null = null;

  /** @param make makes it from when it is first asked for, and yields often */
  constructor(make: () => Iterator<void, T>) {
    this.#make = make;
  }

  /** What is made; the rest of it is made now where that has not been done. */
  get value(): T {
    for (;;) {
      const made = this.#made ?? this.#step();
      if (made) return made.value;
    }
  }

  /** Makes what is left of it, step by step. */
  *steps(): Generator<void> {
    while (!this.#made && !this.#step()) yield;
  }

  #step(): { readonly value: T } | null {
    this.#making ??= this.#make?.() ?? null;
    const step = this.#making?.next();
    if (step?.done) {
      this.#made = { value: step.value };
      this.#make = null;
      this.#making = null;
    }
    return this.#made;
  }
}
