import { numberOf, type Sums, tallyParts } from '@concord/rating';
import { digestId } from '@concord/resource';
import type { RunningState } from '@concord/settlement';
import { type Document, everything, type Predicate, type Transaction } from '@concord/storage-port';
import { chargeGroup } from './charge-tallies.ts';
import { type BucketInMemory, SheetState } from './sheet-state.ts';

/** A running sum as it is stored. */
export interface StoredTally extends Sums {
  readonly key: string;
}

/**
 * The sums of one agreement and period that one party pays, in one document: an event touches most of them, and a row each would
 * cost more than rating it. Sums whose keys hold the value of a single event, of which there is no end, have a document each.
 */
export interface TallyBucket extends Document {
  readonly group: string;
  readonly agreement: string;
  readonly period: string;
  /** Of sums that a customer owes. */
  readonly customer?: string;
  readonly sums: readonly StoredTally[];
}

export const tallies = 'tally';

/** The running sums of one transaction: fetched when a batch touches them, folded in memory, written once at the end. */
export interface TallySheet {
  /** What the engine folds into. Holds every sum of a document that was loaded. */
  readonly state: RunningState;
  load(keys: readonly string[]): Promise<void>;
  /**
   * Does work that folds into the state, and does it again when it touched sums that were not loaded yet. The work calls `afresh`
   * wherever it begins anew by itself.
   */
  folding<T>(work: (afresh: () => void) => Promise<T>): Promise<T>;
  /** Puts new sums in the place of all that an agreement's period had. @returns whether anything is another than before */
  replace(agreement: string, period: string, state: ReadonlyMap<string, Sums>): Promise<boolean>;
  save(): Promise<void>;
}

/** @param state of the last transaction, where nobody has written sums since */
export function tallySheet(transaction: Transaction, state = new SheetState(bucketOf)): TallySheet {
  const collection = transaction.collection<TallyBucket>(tallies);
  const load = async (keys: Iterable<string>): Promise<void> => {
    const missing = new Set([...keys].map(bucketOf).filter((bucket) => !state.isLoaded(bucket)));
    const found = missing.size === 0 ? [] : await collection.findMany([...missing].map(digestId));
    const sums = new Map(found.map(({ document }) => [document.id, document.sums]));
    for (const bucket of missing) state.keep(bucket, sums.get(digestId(bucket)) ?? []);
  };
  const save = async (): Promise<void> => {
    await collection.put(state.changedBuckets().map(([bucket, sums]) => ({ document: storedBucket(bucket, sums), parties: [] })));
    state.settle();
  };
  return {
    state, load, save,
    async folding(work) {
      state.accept(undefined);
      for (;;) {
        const result = await work(() => state.undo());
        if (state.missed.size === 0) return state.accept(result);
        const { missed } = state;
        state.undo();
        await load(missed);
      }
    },
    async replace(agreement, period, sums) {
      await save();
      const before = [...(await talliesOf('sum', agreement, period, transaction)), ...(await talliesOf('seen', agreement, period, transaction))];
      await load([...before.map(({ key }) => key), ...sums.keys()]);
      const wanted = new Map([...before.map(({ key }) => [key, nothing] as const), ...sums]);
      const changed = [...wanted].filter(([key, next]) => !isEqual(next, state.get(key) ?? nothing));
      for (const [key, next] of changed) state.set(key, next);
      return changed.length > 0;
    },
  };
}

/** What is left of a sum from which everything was taken back; it counts as none at all. */
const nothing: Sums = { events: 0 };

const isEqual = (left: Sums, right: Sums): boolean => numberOf(left.amount).eq(numberOf(right.amount)) && numberOf(left.quantity).eq(numberOf(right.quantity)) && left.events === right.events;


/** The name of the document that holds a sum: all parts of the key that it shares with its neighbours. */
export function bucketOf(key: string): string {
  const { group, agreement, period, kind, parts } = tallyParts(key);
  if (kind === 'seen' || kind === 'value') return key;
  return JSON.stringify([group, agreement, period, group === 'sum' ? parts[1] : kind]);
}

const plain = (key: string, { amount, quantity, events }: Sums): StoredTally => ({ key, ...(amount !== undefined && { amount }), ...(quantity !== undefined && { quantity }), events });

const storedBucket = (bucket: BucketInMemory, sums: readonly (readonly [string, Sums])[]): TallyBucket => ({ ...headingOf(bucket, sums[0]?.[0] ?? ''), sums: sums.map(([key, sum]) => plain(key, sum)) });

type Heading = Pick<TallyBucket, 'id' | 'group' | 'agreement' | 'period' | 'customer'>;

/** A document that a batch has changed is changed by the next one too, as a rule. What it says of its sums never changes. */
const headings = new WeakMap<BucketInMemory, Heading>();

/** @param key of any of its sums */
function headingOf(bucket: BucketInMemory, key: string): Heading {
  const known = headings.get(bucket);
  if (known) return known;
  const { group, agreement, period, kind } = tallyParts(key);
  const heading = { id: digestId(bucket.name), group, agreement, period, ...(group === chargeGroup && kind !== '' && { customer: kind }) };
  headings.set(bucket, heading);
  return heading;
}

/** The running sums of an agreement by the key of their period, closed ones included, the earliest first. */
export async function sumsByPeriod(agreement: string, transaction: Transaction): Promise<readonly (readonly [string, readonly StoredTally[]])[]> {
  const where: Predicate = { op: 'and', of: [{ op: 'eq', path: 'group', value: 'sum' }, { op: 'eq', path: 'agreement', value: agreement }] };
  const byPeriod = Map.groupBy(await everything<TallyBucket>(tallies, transaction, where), ({ period }) => period);
  return [...byPeriod].sort(([one], [other]) => (one < other ? -1 : 1)).map(([period, buckets]) => [period, buckets.flatMap(({ sums }) => sums)]);
}

/** What a customer was charged so far: the sums of each seller and period, closed periods included. */
export const chargedTo = (customer: string, transaction: Transaction): Promise<readonly TallyBucket[]> =>
  everything<TallyBucket>(tallies, transaction, { op: 'eq', path: 'customer', value: customer });

/** Every running sum of one group, agreement and period. */
export async function talliesOf(group: string, agreement: string, period: string, transaction: Transaction): Promise<readonly StoredTally[]> {
  const equal = (path: string, value: string): Predicate => ({ op: 'eq', path, value });
  const buckets = await everything<TallyBucket>(tallies, transaction, { op: 'and', of: [equal('group', group), equal('agreement', agreement), equal('period', period)] });
  return buckets.flatMap(({ sums }) => sums);
}
