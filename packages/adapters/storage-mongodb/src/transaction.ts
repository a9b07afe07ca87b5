import { checkIdentifier, type Document, type KeyedTexts, type OutboxMessage, type Scope, type Transaction, type WritableCollection } from '@concord/storage-port';
import type { Collection } from 'mongoose';
import type { Attempt } from './commit/attempt.ts';
import type { Clock } from './clock.ts';
import type { Unit } from './commit/group-commit.ts';
import { keyedTextsOf } from './documents/keyed-texts.ts';
import { joined } from './keys.ts';
import { rawOf, type Models, type StoredText } from './models.ts';
import { writeBuffer } from './commit/write-buffer.ts';
import { writableCollectionOf, type WritingView } from './documents/writable-collection.ts';

/** What a work needs to know of its storage. */
export interface Surroundings {
  readonly models: Models;
  readonly scope: Scope;
  readonly clock: Clock;
  /** @throws Error when no such collection was declared */
  readonly declared: (collection: string) => Pick<WritingView, 'model' | 'keysOf' | 'packs' | 'declaration'>;
  /** @throws Error when no such collection was declared to be keyed */
  readonly keyed: (collection: string) => Collection<StoredText>;
}

/** Works that write more than this commit alone: small ones are not to wait for them. */
const MOST_OF_A_UNIT = 32;

type Turn = Attempt['inTurn'];

interface Turns {
  readonly reading: Turn;
  /** For writes that wait in the buffer and carry all that they rest on: an id that is free, a version. */
  readonly deferring: Turn;
  /** For writes that wait in the buffer, behind others, and rest on what the work has read. */
  readonly buffering: Turn;
  /** For writes that look at what is there. */
  readonly writing: Turn;
  readonly replacing: Turn;
}

function inTurn<D extends Document>(collection: WritableCollection<D>, { reading, deferring, buffering, writing, replacing }: Turns): WritableCollection<D> {
  return {
    find: (id) => reading(() => collection.find(id)),
    findMany: (ids) => reading(() => collection.findMany(ids)),
    list: (query) => reading(() => collection.list(query)),
    count: (where) => reading(() => collection.count(where)),
    insert: (entry) => deferring(() => collection.insert(entry)),
    insertNew: (entries) => writing(() => collection.insertNew(entries)),
    replace: (entry, expectedVersion) => replacing(() => collection.replace(entry, expectedVersion)),
    put: (entries) => buffering(() => collection.put(entries)),
    remove: (id, expectedVersion) => writing(() => collection.remove(id, expectedVersion)),
    insertPack: (pack) => writing(() => collection.insertPack(pack)),
    amend: (ids, attributes) => writing(() => collection.amend(ids, attributes)),
    amendPack: (first, attributes) => writing(() => collection.amendPack(first, attributes)),
    gather: (order) => writing(() => collection.gather(order)),
  };
}

const keyedInTurn = (texts: KeyedTexts, turn: Turn): KeyedTexts => ({
  add: (added) => turn(() => texts.add(added)),
  find: (key) => turn(() => texts.find(key)),
  put: (key, text) => turn(() => texts.put(key, text)),
  remove: (key) => turn(() => texts.remove(key)),
});

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
  /** What the work has written, where nothing of it was sent and it rests on nothing but itself: so it may be committed by whom ever. */
  readonly unit: () => Promise<Unit | undefined>;
  /** Sends the writes that wait. */
  readonly flush: () => Promise<void>;
}

export function transactionOf(surroundings: Surroundings, attempt: Attempt): Open {
  const { scope, clock, declared } = surroundings;
  const { session, isCareful } = attempt;
  const messages: OutboxMessage[] = [];
  let writes = 0;
  let isBound = isCareful;
  const buffer = writeBuffer(session);
  const deferring: Turn = (call) => {
    writes += 1;
    return attempt.inTurn(call);
  };
  const buffering: Turn = (call) => {
    isBound = true;
    return deferring(call);
  };
  const turnsOf = ({ model, packs }: Pick<WritingView, 'model' | 'packs'>): Turns => {
    const behind = <T>(call: () => Promise<T>) => async (): Promise<T> => {
      if (await buffer.flush(model)) isBound = true;
      return call();
    };
    const writing: Turn = (call) => buffering(behind(call));
    // A pack that holds the document is written anew, whatever became of it since.
    return { deferring, buffering, reading: (call) => attempt.inTurn(behind(call)), writing, replacing: packs ? writing : deferring };
  };
  const transaction: Transaction = {
    collection: <D extends Document>(name: string) => {
      const known = declared(name);
      return inTurn(writableCollectionOf<D>({ ...known, name, scope, session, clock, isCareful, buffer }), turnsOf(known));
    },
    keyed: (name) => keyedInTurn(keyedTextsOf({ texts: surroundings.keyed(name), tenant: scope.tenant, session }), buffering),
    emit: (message) => void messages.push(message),
    unseen: (consumer, ids) => buffering(() => unseen(surroundings, attempt, consumer, ids)),
  };
  const hasWritten = (): boolean => writes + messages.length > 0;
  const isSmall = (): boolean => writes + messages.length <= MOST_OF_A_UNIT;
  return {
    transaction, messages, hasWritten,
    unit: async () => (!isBound && hasWritten() && isSmall() ? { writes: buffer.waiting(), messages } : undefined),
    flush: () => attempt.inTurn(buffer.flushAll),
  };
}
