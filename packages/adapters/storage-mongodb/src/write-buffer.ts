import type { ClientSession, Collection, Model } from 'mongoose';
import { rawOf, type Stored } from './models.ts';

type Write = Parameters<Collection<Stored>['bulkWrite']>[0][number];

/**
 * Writes of a transaction whose outcome nobody needs to know yet: they go to the server together, before anybody reads what they wrote
 * and at the latest before the commit. A round trip costs more than a write.
 */
export interface WriteBuffer {
  readonly add: (model: Model<Stored>, writes: readonly Write[]) => void;
  /** Sends what waits for this collection, in order. Errors are the driver's. */
  readonly flush: (model: Model<Stored>) => Promise<void>;
  readonly flushAll: () => Promise<void>;
}

export function writeBuffer(session: ClientSession): WriteBuffer {
  const waiting = new Map<Model<Stored>, Write[]>();
  const flush = async (model: Model<Stored>): Promise<void> => {
    const writes = waiting.get(model) ?? [];
    waiting.delete(model);
    if (writes.length > 0) await rawOf(model).bulkWrite(writes, { session, ordered: true });
  };
  return {
    add: (model, writes) => {
      const known = waiting.get(model);
      if (known) known.push(...writes);
      else waiting.set(model, [...writes]);
    },
    flush,
    flushAll: async () => {
      for (const model of [...waiting.keys()]) await flush(model);
    },
  };
}
