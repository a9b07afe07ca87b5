import type { Sums } from '@concord/rating';

interface Bucket {
  readonly keys: Set<string>;
}

/** Sums kept in memory between transactions; some hundred bytes each. */
const mostKept = 100_000;

/**
 * Running sums in memory that know which of them were fetched, which were asked for without being fetched, and which have changed; what
 * an attempt has folded can be undone.
 */
export class SheetState extends Map<string, Sums> {
  readonly #bucketOf: (key: string) => string;
  readonly #buckets = new Map<string, Bucket>();
  /** Buckets by key: to take a key apart costs more than to look it up. */
  readonly #names = new Map<string, string>();
  readonly #changed = new Set<string>();
  #before = new Map<string, Sums | undefined>();
  /** Keys that were read although nobody had fetched them. */
  missed = new Set<string>();

  /** @param bucketOf the document that holds a sum, by its key */
  constructor(bucketOf: (key: string) => string) {
    super();
    this.#bucketOf = bucketOf;
  }

  override get(key: string): Sums | undefined {
    const sums = super.get(key);
    if (sums === undefined && !this.isLoaded(this.#nameOf(key))) this.missed.add(key);
    return sums;
  }

  override set(key: string, sums: Sums): this {
    if (!this.#before.has(key)) this.#before.set(key, super.get(key));
    return super.set(key, sums);
  }

  isLoaded(bucket: string): boolean {
    return this.#buckets.has(bucket);
  }

  /** Takes over what a document holds. */
  keep(bucket: string, sums: readonly (Sums & { readonly key: string })[]): void {
    this.#buckets.set(bucket, { keys: new Set(sums.map(({ key }) => key)) });
    for (const { key, ...sum } of sums) super.set(key, sum);
  }

  /** Forgets what was folded since the last `accept`. */
  undo(): void {
    for (const [key, sums] of this.#before) {
      if (sums === undefined) this.delete(key);
      else super.set(key, sums);
    }
    this.#before = new Map();
    this.missed = new Set();
  }

  /** What was folded so far stays. @returns what it is given */
  accept<T>(result: T): T {
    for (const key of this.#before.keys()) {
      const name = this.#nameOf(key);
      this.#buckets.get(name)?.keys.add(key);
      this.#changed.add(name);
    }
    this.#before = new Map();
    this.missed = new Set();
    return result;
  }

  /** Documents of which a sum has changed since the last `settle`, each with all its sums. */
  changedBuckets(): (readonly [bucket: string, sums: (readonly [string, Sums])[]])[] {
    this.accept(undefined);
    return [...this.#changed].map((name) => [name, [...(this.#buckets.get(name)?.keys ?? [])].flatMap((key) => this.#held(key))] as const);
  }

  #held(key: string): [string, Sums][] {
    const sums = super.get(key);
    return sums === undefined ? [] : [[key, sums]];
  }

  /** Whether it is small enough to be kept for the next transaction. */
  get isSmall(): boolean {
    return this.#names.size < mostKept;
  }

  /** All changes are stored. */
  settle(): void {
    this.#changed.clear();
  }

  #nameOf(key: string): string {
    const known = this.#names.get(key) ?? this.#bucketOf(key);
    this.#names.set(key, known);
    return known;
  }
}
