import type { Sums } from '@concord/rating';
import type { RunningState } from '@concord/settlement';

/** A running sum in memory. */
interface Cell {
  readonly key: string;
  readonly bucket: Bucket;
  sums: Sums | undefined;
  /** Before what has been folded since the last `accept`, where that changed it. */
  before: Sums | undefined;
  isFolded: boolean;
}

/** What stands for a document of sums, as long as they are in memory. */
export interface BucketInMemory {
  readonly name: string;
}

/** The sums that one document holds. */
interface Bucket extends BucketInMemory {
  readonly cells: Set<Cell>;
  isLoaded: boolean;
}

/** Sums kept in memory between transactions; some hundred bytes each. */
const mostKept = 100_000;

/**
 * Running sums in memory that know which of them were fetched, which were asked for without being fetched, and which have changed; what
 * an attempt has folded can be undone. A sum is looked up by its key once and found again by its cell.
 */
export class SheetState implements RunningState {
  readonly #bucketOf: (key: string) => string;
  readonly #cells = new Map<string, Cell>();
  readonly #buckets = new Map<string, Bucket>();
  readonly #changed = new Set<Bucket>();
  #folded: Cell[] = [];
  #latest: Cell | undefined;
  /** Keys that were read although nobody had fetched them. */
  missed = new Set<string>();

  /** @param bucketOf the document that holds a sum, by its key */
  constructor(bucketOf: (key: string) => string) {
    this.#bucketOf = bucketOf;
  }

  get(key: string): Sums | undefined {
    const { sums, bucket } = this.#cellOf(key);
    if (sums === undefined && !bucket.isLoaded) this.missed.add(key);
    return sums;
  }

  set(key: string, sums: Sums): void {
    const cell = this.#cellOf(key);
    if (!cell.isFolded) {
      [cell.before, cell.isFolded] = [cell.sums, true];
      this.#folded.push(cell);
    }
    cell.sums = sums;
  }

  isLoaded(bucket: string): boolean {
    return this.#buckets.get(bucket)?.isLoaded === true;
  }

  /** Takes over what a document holds. */
  keep(name: string, sums: readonly (Sums & { readonly key: string })[]): void {
    const bucket = this.#bucket(name);
    bucket.isLoaded = true;
    for (const { key, ...sum } of sums) {
      const cell = this.#cellOf(key);
      cell.sums = sum;
      bucket.cells.add(cell);
    }
  }

  /** Forgets what was folded since the last `accept`. */
  undo(): void {
    for (const cell of this.#folded) [cell.sums, cell.before, cell.isFolded] = [cell.before, undefined, false];
    this.#begin();
  }

  /** What was folded so far stays. @returns what it is given */
  accept<T>(result: T): T {
    for (const cell of this.#folded) {
      [cell.before, cell.isFolded] = [undefined, false];
      cell.bucket.cells.add(cell);
      this.#changed.add(cell.bucket);
    }
    this.#begin();
    return result;
  }

  /** Documents of which a sum has changed since the last `settle`, each with all its sums. */
  changedBuckets(): (readonly [bucket: BucketInMemory, sums: (readonly [string, Sums])[]])[] {
    this.accept(undefined);
    return [...this.#changed].map((bucket) => [bucket, [...bucket.cells].flatMap(({ key, sums }) => (sums === undefined ? [] : [[key, sums] as const]))] as const);
  }

  /** Whether it is small enough to be kept for the next transaction. */
  get isSmall(): boolean {
    return this.#cells.size < mostKept;
  }

  /** All changes are stored. */
  settle(): void {
    this.#changed.clear();
  }

  #begin(): void {
    this.#folded = [];
    this.missed = new Set();
  }

  /** Whoever folds reads a sum and then writes it. */
  #cellOf(key: string): Cell {
    if (this.#latest?.key === key) return this.#latest;
    return (this.#latest = this.#cells.get(key) ?? this.#newCell(key));
  }

  #newCell(key: string): Cell {
    const cell: Cell = { key, bucket: this.#bucket(this.#bucketOf(key)), sums: undefined, before: undefined, isFolded: false };
    this.#cells.set(key, cell);
    return cell;
  }

  #bucket(name: string): Bucket {
    const known = this.#buckets.get(name) ?? { name, cells: new Set(), isLoaded: false };
    this.#buckets.set(name, known);
    return known;
  }
}
