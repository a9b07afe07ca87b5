import { setImmediate as nextTurn } from 'node:timers/promises';
import type { OutboxMessage } from '@concord/storage-port';
import type { ClientSession, Connection, Model } from 'mongoose';
import type { Clock } from '../clock.ts';
import { commit, LONGEST_TRIAL, mayRunAgain, TRANSACTION } from './commit.ts';
import type { Stored, StoredMessage } from '../models.ts';
import { addToOutbox } from '../messages/outbox.ts';
import { send, type Write, type Writes } from './write-buffer.ts';

/** What a work has written, to be committed as a whole. Each write says what it rests on: an id that is free, a version. */
export interface Unit {
  readonly writes: Writes;
  readonly messages: readonly OutboxMessage[];
}

export interface GroupCommit {
  /** Resolves once a majority has the unit; rejects when nothing of it is there, or when that is not known. */
  readonly commit: (unit: Unit) => Promise<void>;
}

export interface GroupParts {
  readonly connection: Connection;
  readonly outbox: Model<StoredMessage>;
  readonly clock: Clock;
}

/** Most units of one transaction: more would make the first wait for the last. */
const MOST_UNITS = 128;
/** Transactions on their way at a time: while one waits for the disk the server works on the next. */
const LANES = 2;

interface Waiting extends Unit {
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** The writes of many by collection. Inserts go first: the server takes a run of one kind at a time. */
function gathered(units: readonly Unit[]): Writes {
  const all = new Map<Model<Stored>, { inserts: Write[]; updates: Write[] }>();
  for (const [model, writes] of units.flatMap((unit) => [...unit.writes])) {
    const { inserts, updates } = all.get(model) ?? { inserts: [], updates: [] };
    for (const write of writes) ('insertOne' in write ? inserts : updates).push(write);
    all.set(model, { inserts, updates });
  }
  return new Map([...all].map(([model, { inserts, updates }]) => [model, [...inserts, ...updates]]));
}

async function write({ outbox, clock }: GroupParts, units: readonly Unit[], session: ClientSession): Promise<void> {
  for (const [model, writes] of gathered(units)) await send(model, writes, session);
  await addToOutbox(outbox, units.flatMap(({ messages }) => messages), session, clock);
}

/** @returns the error that undid all of them, if one did. @throws what leaves unknown whether they were committed */
async function committed(parts: GroupParts, units: readonly Unit[]): Promise<{ readonly undoneBy?: unknown }> {
  const session = await parts.connection.startSession();
  session.startTransaction(TRANSACTION);
  try {
    const [written] = await Promise.allSettled([write(parts, units, session)]);
    if (written.status === 'rejected') return { undoneBy: written.reason };
    await commit(session, Date.now() + LONGEST_TRIAL);
    return {};
  } catch (error) {
    if (mayRunAgain(error)) return { undoneBy: error };
    throw error;
  } finally {
    if (session.inTransaction()) await session.abortTransaction();
    await session.endSession();
  }
}

/** Where one of several undid all, each half is tried alone, so that in the end it stands alone with its error. */
async function settle(parts: GroupParts, units: readonly Waiting[]): Promise<void> {
  try {
    const { undoneBy } = await committed(parts, units);
    if (undoneBy === undefined) for (const { resolve } of units) resolve();
    else if (units.length === 1) for (const { reject } of units) reject(undoneBy);
    else await settleInHalves(parts, units);
  } catch (error) {
    for (const { reject } of units) reject(error);
  }
}

async function settleInHalves(parts: GroupParts, units: readonly Waiting[]): Promise<void> {
  const middle = Math.ceil(units.length / 2);
  await settle(parts, units.slice(0, middle));
  await settle(parts, units.slice(middle));
}

/**
 * Commits what arrives together in one transaction: each transaction costs four round trips and a sync of the disk, however little is in it.
 * What arrives while all lanes are taken shares the next one.
 */
export function groupCommit(parts: GroupParts): GroupCommit {
  const queue: Waiting[] = [];
  let lanes = 0;
  const drain = async (): Promise<void> => {
    lanes += 1;
    await nextTurn();
    while (queue.length > 0) await settle(parts, queue.splice(0, MOST_UNITS));
    lanes -= 1;
  };
  return {
    commit: (unit) => {
      const { promise, resolve, reject }: PromiseWithResolvers<void> = Promise.withResolvers();
      queue.push({ ...unit, resolve, reject });
      if (lanes < LANES) void drain();
      return promise;
    },
  };
}
