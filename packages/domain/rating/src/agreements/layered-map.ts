/**
 * A map that stays as it is and is succeeded by another that has some entries more, or others: both share all but what is on top, so that to succeed
 * a map of ten thousand costs about a hundred entries and not ten thousand. In the order in which keys came.
 */
export class LayeredMap<V> {
  readonly #ground: ReadonlyMap<string, V>;
  readonly #top: ReadonlyMap<string, V>;

  constructor(ground: ReadonlyMap<string, V> = new Map(), top: ReadonlyMap<string, V> = new Map()) {
    this.#ground = ground;
    this.#top = top;
  }

  get(key: string): V | undefined {
    return this.#top.get(key) ?? this.#ground.get(key);
  }

  /** The layer on top grows to the root of what lies below, and then becomes one with it. */
  with(entries: Iterable<readonly [string, V]>): LayeredMap<V> {
    const top = new Map([...this.#top, ...entries]);
    return top.size ** 2 <= this.#ground.size ? new LayeredMap(this.#ground, top) : new LayeredMap(new Map([...this.#ground, ...top]));
  }

  *[Symbol.iterator](): Generator<readonly [string, V]> {
    for (const [key, value] of this.#ground) yield [key, this.#top.get(key) ?? value];
    for (const [key, value] of this.#top) if (!this.#ground.has(key)) yield [key, value];
  }
}
