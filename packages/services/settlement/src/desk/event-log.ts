import { type CommercialEvent, type CustomerCharge, type Outcome, type SuspenseReason, tallyParts } from '@concord/rating';
import { type CollectionDeclaration, type Document, packer, type Predicate, type Transaction } from '@concord/storage-port';
import { everything } from './agreement-books.ts';
import { logForm } from './log-form.ts';
import type { PlainEvent } from './plain-event.ts';

/** What a customer was charged, and in which of the seller's periods it was summed. */
export interface LoggedCharge extends CustomerCharge {
  readonly period: string;
}

/** What one event brought about in one agreement until that was rated anew. */
export interface Superseded extends Pick<Outcome, 'obligations' | 'entries'> {
  readonly agreement: string;
  /** The first settlement of the period in which this no longer counts. */
  readonly until: number;
}

/** Which part, from 0 to 1, of which logged event this one takes back. */
interface TakenBack {
  readonly event: string;
  readonly from: string;
  readonly to: string;
}

/**
 * One accepted event with all that it brought about, in the order of acceptance: what everything else can be worked out from
 * again. Nothing is ever removed; what is taken back is an event of its own.
 */
export interface LoggedEvent extends Document, Pick<Outcome, 'obligations' | 'entries'> {
  readonly kind: CommercialEvent['kind'] | 'reversal';
  /** The usage, order, payment or product that it is told of. */
  readonly source: string;
  /** The same for all that one commercial event brought about. */
  readonly occurrence: string;
  readonly at: string;
  /** Absent for what a close or a reversal brought. */
  readonly event?: PlainEvent;
  readonly charges: readonly LoggedCharge[];
  /** Why nothing came of it: an order, a payment or a refund that is tried again with what is in suspense. */
  readonly suspended?: SuspenseReason;
  /** It came after a period to which it belongs was closed. */
  readonly late?: true;
  /** For what a close brought about: the agreement, or the seller's books, that was closed. */
  readonly closeOf?: string;
  /** The part of it, from 0 to 1, that was taken back. */
  readonly taken?: string;
  readonly takesBack?: TakenBack;
  /** By agreement: the settlement of the period from which on it counts; the first, where it says nothing. */
  readonly since?: Readonly<Record<string, number>>;
  readonly superseded?: readonly Superseded[];
}

export const loggedEvents: CollectionDeclaration = {
  name: 'loggedEvent', indexes: [['source'], ['occurrence'], ['at'], ['late'], ['suspended'], ['entries[].key'], ['charges[].customer']], packed: logForm,
};

/** Events that come by the thousand: each is written when it is added, and nothing is kept before the end. */
interface LogPacking {
  add(event: LoggedEvent): void;
  keep(): Promise<void>;
}

/** The log in one transaction: what a batch adds is written at once, at the end or when somebody must search. */
export interface EventLog {
  find(id: string): Promise<LoggedEvent | undefined>;
  put(event: LoggedEvent): void;
  /** Takes events that are kept together: they ascend by id and come between no others. */
  packing(): LogPacking;
  save(): Promise<void>;
  /** In the order of acceptance, what was put so far included. */
  list(where: Predicate): Promise<readonly LoggedEvent[]>;
}

export function eventLog(transaction: Transaction): EventLog {
  const collection = transaction.collection<LoggedEvent>(loggedEvents.name);
  const unsaved = new Map<string, LoggedEvent>();
  const save = async (): Promise<void> => {
    if (unsaved.size > 0) await collection.put([...unsaved.values()].map((document) => ({ document, parties: partiesOf(document) })));
    unsaved.clear();
  };
  return {
    find: async (id) => unsaved.get(id) ?? (await collection.find(id))?.document,
    put: (event) => void unsaved.set(event.id, event),
    packing() {
      const packing = packer(loggedEvents);
      return {
        add: (document) => packing.add({ document, parties: partiesOf(document) }),
        keep: async () => {
          await save();
          if (packing.count > 0) await collection.insertPack(packing.sealed());
        },
      };
    },
    save,
    async list(where) {
      await save();
      return everything<LoggedEvent>(loggedEvents.name, transaction, where);
    },
  };
}

/** Who may have a line explained that it belongs to. */
function partiesOf({ obligations, entries, superseded = [] }: LoggedEvent): string[] {
  const parties = new Set<string>();
  for (const { payer, payee } of obligations) parties.add(payer).add(payee);
  for (const { payer, payee } of superseded.flatMap((former) => former.obligations)) parties.add(payer).add(payee);
  for (const { key } of entries) for (const party of countedFor(key)) parties.add(party);
  parties.delete('');
  return [...parties];
}

const nobody: readonly string[] = [];

/** Some events are only counted, for an amount that the close works out. */
function countedFor(key: string): readonly string[] {
  if (!key.includes('|total|') && !key.includes('|metric|')) return nobody;
  const { kind, parts } = tallyParts(key);
  return kind === 'total' || kind === 'metric' ? parts.slice(1, 3) : nobody;
}

export const ofSource = (source: string): Predicate => ({ op: 'eq', path: 'source', value: source });

/** Events of a source that count and are not taken back whole. */
export const standing = (events: readonly LoggedEvent[]): readonly LoggedEvent[] => events.filter(({ kind, taken }) => kind !== 'reversal' && taken !== '1');

/** Whether anything came of it: somebody owes, counts or was charged. */
export const isMet = ({ entries, charges }: LoggedEvent): boolean => entries.length > 0 || charges.length > 0;
