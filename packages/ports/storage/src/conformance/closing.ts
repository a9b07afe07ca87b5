import type { Storage } from '../index.ts';
import { collections, entry, refusedAs, type StorageFactory } from './setting.ts';

export function closedStoragesRefuse(factory: StorageFactory): void {
  describe('a closed storage', () => {
    let storage: Storage;
    beforeAll(async () => {
      storage = await factory(collections);
      await storage.scoped({ tenant: 't' }).transaction((t) => t.collection('thing').insert(entry({ id: 'a' })));
      await storage.close();
    });

    it.each([
      { why: 'a read', act: () => storage.scoped({ tenant: 't' }).collection('thing').find('a') },
      { why: 'a transaction', act: () => storage.scoped({ tenant: 't' }).transaction(async (t) => t.collection('thing').count()) },
      { why: 'a look at the outbox', act: () => storage.outbox.pending(1) },
      { why: 'a ping', act: () => storage.ping() },
    ])('is unavailable to $why', async ({ act }) => {
      await expect(act()).rejects.toMatchObject(refusedAs('unavailable', 'storageClosed'));
    });
  });
}
