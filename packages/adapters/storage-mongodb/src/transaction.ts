import { checkIdentifier, type Document, type OutboxMessage, type Scope, type Transaction, type WritableCollection } from '@concord/storage-port';
import type { Attempt } from './attempt.ts';
import type { Clock } from './clock.ts';
import { joined } from './keys.ts';
import { rawOf, type Models } from './models.ts';
import { writeBuffer } from './write-buffer.ts';
import { writableCollectionOf, type WritingView } from './writable-collection.ts';

/** What a work needs to know of its storage. */
export interface Surroundings {
  readonly models: Models;
  readonly scope: Scope;
  readonly clock: Clock;
  /** @throws Error when no such collection was declared */
  readonly declared: (collection: string) => Pick<WritingView, 'model' | 'keysOf' | 'packs' | 'declaration'>;
}

type Turn = Attempt['inTurn'];

interface Turns {
  readonly reading: Turn;
  /** For writes that wait in the buffer, behind others. */
  readonly buffering: Turn;
  /** For writes that look at what is there. */
  readonly writing: Turn;
}

function inTurn<D extends Document>(collection: WritableCollection<D>, { reading, buffering, writing }: Turns): WritableCollection<D> {
  return {
    find: (id) => reading(() => collection.find(id)),
    findMany: (ids) => reading(() => collection.findMany(ids)),
    list: (query) => reading(() => collection.list(query)),
    count: (where) => reading(() => collection.count(where)),
    insert: (entry) => buffering(() => collection.insert(entry)),
    insertNew: (entries) => writing(() => collection.insertNew(entries)),
    replace: (entry, expectedVersion) => writing(() => collection.replace(entry, expectedVersion)),
    put: (entries) => buffering(() => collection.put(entries)),
    remove: (id, expectedVersion) => writing(() => collection.remove(id, expectedVersion)),
    insertPack: (pack) => writing(() => collection.insertPack(pack)),
    amendPack: (first, attributes) => writing(() => collection.amendPack(first, attributes)),
  };
}

/** Repeats are rare: only an attempt after one that met them asks before it notes what comes. */
async function unseen({ models: { inbox }, scope }: Surroundings, { session, isCareful }: Attempt, consumer: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  checkIdentifier('a consumer', consumer);
  for (const id of ids) checkIdentifier('the id of a message', id);
  const keys = new Map(ids.map((id) => [id, joined(scope.tenant, consumer, id)]));
  const found = isCareful ? await inbox.find({ _id: { $in: [...keys.values()] } }, { _id: 1 }).session(session).lean<{ readonly _id: string }[]>() : [];
  const seen = new Set(found.map(({ _id }) => _id));
  const fresh = [...keys].filter(([, key]) => !seen.has(key));
  const at = new Date();
  if (fresh.length > 0) await rawOf(inbox).insertMany(fresh.map(([, _id]) => ({ _id, at })), { session });
  return new Set(fresh.map(([id]) => id));
}

/** A transaction and what its work has done so far. */
export interface Open {
  readonly transaction: Transaction;
  readonly messages: readonly OutboxMessage[];
  readonly hasWritten: () => boolean;
  /** Sends the writes that wait. */
  readonly flush: () => Promise<void>;
}

export function transactionOf(surroundings: Surroundings, attempt: Attempt): Open {
  const { scope, clock, declared } = surroundings;
  const { session, isCareful } = attempt;
  const messages: OutboxMessage[] = [];
  let writes = 0;
  const buffer = writeBuffer(session);
  const buffering: Turn = (call) => {
    writes += 1;
    return attempt.inTurn(call);
  };
  const turnsOf = (model: WritingView['model']): Turns => {
    const behind = <T>(call: () => Promise<T>) => async (): Promise<T> => {
      await buffer.flush(model);
      return call();
    };
    return { buffering, reading: (call) => attempt.inTurn(behind(call)), writing: (call) => buffering(behind(call)) };
  };
  const transaction: Transaction = {
    collection: <D extends Document>(name: string) => {
      const { model, keysOf, packs, declaration } = declared(name);
      return inTurn(writableCollectionOf<D>({ model, keysOf, packs, declaration, name, scope, session, clock, isCareful, buffer }), turnsOf(model));
    },
    emit: (message) => void messages.push(message),
    unseen: (consumer, ids) => buffering(() => unseen(surroundings, attempt, consumer, ids)),
  };
  return { transaction, messages, hasWritten: () => writes + messages.length > 0, flush: () => attempt.inTurn(buffer.flushAll) };
}
