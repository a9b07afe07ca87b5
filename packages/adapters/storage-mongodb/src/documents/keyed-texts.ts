import { checkIdentifier, type KeyedTexts } from '@concord/storage-port';
import type { ClientSession, Collection } from 'mongoose';
import { joined } from '../keys.ts';
import type { StoredText } from '../models.ts';

/** Where the texts of a tenant lie, in a transaction. */
interface KeyedView {
  readonly texts: Collection<StoredText>;
  readonly tenant: string;
  readonly session: ClientSession;
}

/** What another has noted meanwhile ends the transaction, which then runs again and finds it. */
export function keyedTextsOf({ texts, tenant, session }: KeyedView): KeyedTexts {
  const place = (key: string): { readonly _id: string } => {
    checkIdentifier('a key', key);
    return { _id: joined(tenant, key) };
  };
  return {
    add: async (added) => {
      const placed = new Map([...added.keys()].map((key) => [place(key)._id, key]));
      const found = await texts.find({ _id: { $in: [...placed.keys()] } }, { session }).toArray();
      const taken = new Map(found.map(({ _id, held }) => [placed.get(_id) ?? '', held]));
      const free = [...added].filter(([key]) => !taken.has(key)).map(([key, held]) => ({ ...place(key), held }));
      if (free.length > 0) await texts.insertMany(free, { session });
      return taken;
    },
    find: async (key) => (await texts.findOne(place(key), { session }))?.held,
    put: async (key, held) => {
      await texts.updateOne(place(key), { $set: { held } }, { session, upsert: true });
    },
    remove: async (key) => {
      await texts.deleteOne(place(key), { session });
    },
  };
}
