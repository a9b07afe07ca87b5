import { setTimeout as sleep } from 'node:timers/promises';

export interface Patience {
  /** From the first time it is asked. */
  readonly totalMs: number;
  readonly pauseMs: number;
}

/** Asks again as long as the error is one to be patient with. @param patienceWith undefined for an error that stands */
export async function patiently<T>(ask: () => Promise<T>, patienceWith: (error: unknown) => Patience | undefined): Promise<T> {
  for (const startedAt = performance.now(); ;) {
    try {
      return await ask();
    } catch (error) {
      const patience = patienceWith(error);
      if (!patience || performance.now() - startedAt > patience.totalMs) throw error;
      await sleep(patience.pauseMs);
    }
  }
}
