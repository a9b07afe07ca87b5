import { mayRunAgain } from './commit.ts';

interface Failure {
  readonly error: unknown;
}

/** The calls of one attempt, since a session of MongoDB takes one at a time. */
interface Turns {
  /** Runs a call after those before it; refuses it once the attempt is over. */
  readonly inTurn: <T>(call: () => Promise<T>) => Promise<T>;
  /** Waits for calls that the work did not await, takes no more, and gives what has ended the transaction beneath the work. */
  readonly end: () => Promise<Failure | undefined>;
}

export function turns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  let failure: Failure | undefined;
  let over = false;
  const run = <T>(call: () => Promise<T>) => {
    if (failure) throw failure.error;
    return call();
  };
  return {
    inTurn: (call) => {
      if (over) return Promise.reject(new Error('the transaction is over: its work did not await this call'));
      const result = last.then(() => run(call));
      last = result.catch((error: unknown) => {
        if (mayRunAgain(error)) failure = { error };
      });
      return result;
    },
    end: async () => {
      over = true;
      await last;
      return failure;
    },
  };
}
