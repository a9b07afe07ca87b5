import { type CollectionDeclaration, everything, packer, type Predicate, type Transaction } from '@concord/storage-port';
import { logForm, logFormOf } from './log/log-form.ts';
import { logShapes } from './log/log-shapes.ts';
import { partiesOf } from './log/shape.ts';
import type { LoggedEvent } from './logged-event.ts';

export type { LoggedCharge, LoggedEvent, Superseded } from './logged-event.ts';

export const loggedEvents: CollectionDeclaration = {
  name: 'loggedEvent', indexes: [['source'], ['occurrence'], ['at'], ['late'], ['suspended'], ['entries[].key'], ['charges[].customer']], packed: logForm,
};

/** Events that come by the thousand: each is written when it is added, and nothing is kept before the end. */
export interface LogPacking {
  add(event: LoggedEvent): void;
  keep(): Promise<void>;
}

/** The log in one transaction: what a batch adds is written at once, at the end or when somebody must search. */
export interface EventLog {
  find(id: string): Promise<LoggedEvent | undefined>;
  put(event: LoggedEvent): void;
  /** Takes events that are kept together, in any order: by their ids, they come between no others. */
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
      const shapes = logShapes();
      const packing = packer({ ...loggedEvents, packed: logFormOf(() => shapes) });
      return {
        add: (document) => packing.add({ document, parties: document.superseded ? partiesOf(document) : shapes.of(document).parties }),
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

export const ofSource = (source: string): Predicate => ({ op: 'eq', path: 'source', value: source });

/** Events of a source that count and are not taken back whole. */
export const standing = (events: readonly LoggedEvent[]): readonly LoggedEvent[] => events.filter(({ kind, taken }) => kind !== 'reversal' && taken !== '1');

/** Whether anything came of it: somebody owes, counts or was charged. */
export const isMet = ({ entries, charges }: LoggedEvent): boolean => entries.length > 0 || charges.length > 0;
