import { createHash } from 'node:crypto';
import { numberOf, type Sums, tallyParts } from '@concord/rating';
import type { State } from '@concord/settlement';
import type { Document, Predicate, Transaction } from '@concord/storage-port';
import { everything } from './agreement-books.ts';

/** A running sum as it is stored; its id is a hash, since a key names as many parties as it must. */
export interface StoredTally extends Document, Sums {
  readonly key: string;
  readonly group: string;
  readonly agreement: string;
  readonly period: string;
}

export const tallies = 'tally';

/** The running sums of one transaction: fetched when a batch touches them, folded in memory, written once at the end. */
export interface TallySheet {
  /** What the engine folds into. Holds every key that was loaded. */
  readonly state: State;
  load(keys: readonly string[]): Promise<void>;
  /** Puts new sums in the place of all that an agreement's period had. @returns whether anything is another than before */
  replace(agreement: string, period: string, state: ReadonlyMap<string, Sums>): Promise<boolean>;
  save(): Promise<void>;
}

export function tallySheet(transaction: Transaction): TallySheet {
  const collection = transaction.collection<StoredTally>(tallies);
  const state: State = new Map();
  const asStored = new Map<string, Sums | undefined>();
  const load = async (keys: readonly string[]): Promise<void> => {
    const unknown = keys.filter((key) => !asStored.has(key));
    for (const key of unknown) asStored.set(key, undefined);
    if (unknown.length === 0) return;
    for (const { document } of await collection.findMany(unknown.map(idOf))) {
      asStored.set(document.key, document);
      state.set(document.key, sumsOf(document));
    }
  };
  const save = async (): Promise<void> => {
    const changed = [...state].filter(([key, sums]) => !isSame(sums, asStored.get(key)));
    await collection.put(changed.map(([key, sums]) => ({ document: stored(key, sums), parties: [] })));
    for (const [key, sums] of changed) asStored.set(key, sums);
  };
  return {
    state, load, save,
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

const idOf = (key: string): string => createHash('sha256').update(key).digest('base64url');

const isSame = (sums: Sums, before: Sums | undefined): boolean =>
  before !== undefined && sums.amount === before.amount && sums.quantity === before.quantity && sums.events === before.events;

const sumsOf = ({ amount, quantity, events }: Sums): Sums => ({ ...(amount !== undefined && { amount }), ...(quantity !== undefined && { quantity }), events });

function stored(key: string, sums: Sums): StoredTally {
  const { group, agreement, period } = tallyParts(key);
  return { id: idOf(key), key, group, agreement, period, ...sumsOf(sums) };
}

/** Every running sum of one group, agreement and period. */
export function talliesOf(group: string, agreement: string, period: string, transaction: Transaction): Promise<readonly StoredTally[]> {
  const equal = (path: string, value: string): Predicate => ({ op: 'eq', path, value });
  return everything<StoredTally>(tallies, transaction, { op: 'and', of: [equal('group', group), equal('agreement', agreement), equal('period', period)] });
}
