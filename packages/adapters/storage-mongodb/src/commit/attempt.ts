import { unavailable } from '@concord/errors';
import type { ClientSession, Connection } from 'mongoose';
import { commit, LONGEST_TRIAL, mayRunAgain, TRANSACTION } from './commit.ts';
import { lane, precedence } from './contention.ts';
import type { GroupCommit, Unit } from './group-commit.ts';
import { turns } from './turns.ts';
import { translating } from '../mongo-error.ts';

/** What one attempt at a work may know, and how it is told that it has failed beneath the work. */
export interface Attempt {
  readonly session: ClientSession;
  readonly isCareful: boolean;
  /** Runs the calls of a work one after the other, since a session of MongoDB takes one at a time; refuses them once the attempt is over. */
  readonly inTurn: <T>(call: () => Promise<T>) => Promise<T>;
}

const LONGEST_PAUSE = 200;

/** Random, so that those who collided do not collide again. */
const pause = (trials: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(LONGEST_PAUSE, 2 ** trials)));

/** What a work came to, with its writes where they have yet to be committed. */
interface Outcome<T> {
  readonly value: T;
  readonly unit: Unit | undefined;
}

type Work<T> = (attempt: Attempt) => Promise<Outcome<T>>;

/** Whatever the work makes of an error of the driver that ended its transaction, the attempt has failed with it. */
async function performed<T>(session: ClientSession, isCareful: boolean, work: Work<T>): Promise<Outcome<T>> {
  const { inTurn, end } = turns();
  const result = work({ session, isCareful, inTurn });
  await Promise.allSettled([result]);
  const failure = await end();
  if (failure) throw failure.error;
  return result;
}

interface Task<T> {
  readonly work: Work<T>;
  readonly group: GroupCommit;
}

/** The work's own transaction has only read and is given up meanwhile; the server forgets one of whose end it did not hear. */
async function committedElsewhere(session: ClientSession, unit: Unit, group: GroupCommit): Promise<void> {
  const over = Promise.allSettled([session.abortTransaction()]);
  await group.commit(unit).finally(() => over);
}

async function once<T>(session: ClientSession, isCareful: boolean, until: number, { work, group }: Task<T>): Promise<T> {
  session.startTransaction(TRANSACTION);
  try {
    const { value, unit } = await performed(session, isCareful, work);
    if (unit) await committedElsewhere(session, unit, group);
    else await commit(session, until);
    return value;
  } finally {
    if (session.inTransaction()) await session.abortTransaction();
  }
}

/** @param onTrial is told of every trial but the first */
async function again<T>(session: ClientSession, task: Task<T>, onTrial: () => void): Promise<T> {
  const until = Date.now() + LONGEST_TRIAL;
  for (let trials = 0; Date.now() < until; trials += 1) {
    try {
      return await once(session, true, until, task);
    } catch (error) {
      if (!mayRunAgain(error)) throw error;
    }
    await pause(trials);
    onTrial();
  }
  throw unavailable('storageBusy', `a transaction met conflicts for ${LONGEST_TRIAL} ms`);
}

/** How long in ms a work loses to others before they wait for it. */
const LONGEST_LOSING = 1_000;

/**
 * Runs a work in a transaction, again after a conflict.
 * @throws DomainError `unavailable` when conflicts do not cease within 20 s or the server does not answer
 */
export type Transact = <T>(work: Work<T>) => Promise<T>;

/**
 * Works that met a conflict wait for each other: of many that write the same document only one can win at a time, and each loss costs a transaction.
 * A slow one would lose to quick ones for ever, so after a second of that nobody begins before it has come to its end.
 */
export function transactor(connection: Connection, group: GroupCommit): Transact {
  const inLane = lane();
  const gate = precedence();
  const inTurnOfLosers = <T>(session: ClientSession, task: Task<T>): Promise<T> => {
    const since = Date.now();
    const { ask, end } = gate.contender();
    return again(session, task, () => { if (Date.now() - since > LONGEST_LOSING) ask(); }).finally(end);
  };
  const first = async <T>(session: ClientSession, work: Work<T>): Promise<T> => {
    const task = { work, group };
    await gate.free();
    try {
      return await once(session, false, Date.now() + LONGEST_TRIAL, task);
    } catch (error) {
      if (!mayRunAgain(error)) throw error;
    }
    return inLane(() => inTurnOfLosers(session, task));
  };
  return async (work) => {
    const session = await translating(connection.startSession());
    try {
      return await translating(first(session, work));
    } finally {
      await session.endSession();
    }
  };
}
