import type { ClientSession, Collection, Model } from 'mongoose';
import { rawOf, type Stored } from '../models.ts';
import { Overtaken } from '../mongo-error.ts';

export type Write = Parameters<Collection<Stored>['bulkWrite']>[0][number];

/** Writes that go to the server together, by collection. */
export type Writes = ReadonlyMap<Model<Stored>, readonly Write[]>;

/**
 * Writes of a transaction whose outcome nobody needs to know yet: they go to the server together, before anybody reads what they wrote
 * and at the latest before the commit. A round trip costs more than a write.
 */
export interface WriteBuffer {
  readonly add: (model: Model<Stored>, writes: readonly Write[]) => void;
  /** Sends what waits for this collection, in order, and says whether there was anything. Errors are those of `send`. */
  readonly flush: (model: Model<Stored>) => Promise<boolean>;
  readonly flushAll: () => Promise<void>;
  readonly waiting: () => Writes;
}

/** Writes in order. @throws Overtaken when an update met nothing, else what the driver throws */
export async function send(model: Model<Stored>, writes: readonly Write[], session: ClientSession): Promise<void> {
  const { matchedCount, upsertedCount } = await rawOf(model).bulkWrite(writes, { session, ordered: true });
  if (matchedCount + upsertedCount < writes.filter((write) => 'updateOne' in write).length) throw new Overtaken();
}

export function writeBuffer(session: ClientSession): WriteBuffer {
  const waiting = new Map<Model<Stored>, Write[]>();
  const flush = async (model: Model<Stored>): Promise<boolean> => {
    const writes = waiting.get(model) ?? [];
    waiting.delete(model);
    if (writes.length > 0) await send(model, writes, session);
    return writes.length > 0;
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
    waiting: () => waiting,
  };
}
