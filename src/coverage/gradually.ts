/** Something that takes long to make: made step by step while others run, or at once for whoever cannot wait. */
export class Gradually<T> {
  readonly #making: Iterator<void, T>;
  #made: { readonly value: T } | null = null;

  /** @param make makes it when it is first asked for, and yields often */
  constructor(make: () => Iterator<void, T>) {
    this.#making = lazily(make);
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
    const { done, value } = this.#making.next();
    if (done) this.#made = { value };
    return this.#made;
  }
}

function* lazily<T>(make: () => Iterator<void, T>): Generator<void, T> {
  const making = make();
  for (;;) {
    const { done, value } = making.next();
    if (done) return value;
    yield;
  }
}
