import { type Gathering, packOf, type ScopedStorage } from '../index.ts';
import { collections, entry, idsOf, refusedAs, type Setting } from './setting.ts';

/** By its first letter; a number has none. */
const order: Gathering = { partitionOf: (id) => /^[a-z]/.exec(id)?.[0], before: 'd', limit: 100 };
const declaration = collections.find(({ name }) => name === 'bulk') ?? { name: 'bulk' };
/** In the order of creation, which is not that of ids; `b2` and `b3` come as a pack. */
const alone = ['b5', 'a2', '7', 'a1', 'b1', 'b4'];
const later = ['c1', 'd1', 'c2'];

const gathered = (store: ScopedStorage, how = order): Promise<number> => store.transaction((transaction) => transaction.collection('bulk').gather(how));
const insert = (store: ScopedStorage, ids: readonly string[]) =>
  store.transaction((transaction) => transaction.collection('bulk').insertNew(ids.map((id) => entry({ id, name: `n${id}`, rank: 1 }, ['p', id.slice(0, 1)]))));

export function documentsAreGathered({ storage, newTenant }: Setting): void {
  describe('gathering', () => {
    let store: ScopedStorage;
    let tenant: string;
    beforeEach(async () => {
      tenant = newTenant();
      store = storage().scoped({ tenant });
      await insert(store, alone);
      await store.transaction((transaction) => transaction.collection('bulk').insertPack(packOf(['b2', 'b3'].map((id) => entry({ id, name: id })), declaration)));
      await insert(store, later);
    });

    it('takes what is old, and leaves what is not, what came behind it and what was created last', async () => {
      expect([await gathered(store), await gathered(store)]).toEqual([7, 0]);
      expect(await gathered(store, { ...order, before: 'z' })).toBe(1);
      expect(await gathered(store, { ...order, before: 'z' })).toBe(0);
    });

    it('takes so many at a time', async () => {
      const counts = [];
      for (let round = 0; round < 4; round += 1) counts.push(await gathered(store, { ...order, limit: 3 }));
      expect(counts).toEqual([2, 3, 2, 0]);
    });

    it('leaves each to be found as it was: by id, by a filter, with its version and for whom it is', async () => {
      await store.transaction((transaction) => transaction.collection('bulk').replace(entry({ id: 'a1', name: 'changed' }, ['p']), 1));
      const bulk = store.collection('bulk');
      const all = async () => (await bulk.list({ limit: 100, sort: [{ path: 'id', direction: 'ascending' }] })).map(({ document, version, parties }) => ({ document, version, parties }));
      const before = await all();
      await gathered(store);
      expect([await all(), await bulk.count()]).toEqual([before, before.length]);
      expect(await bulk.find('a1')).toMatchObject({ version: 2, document: { name: 'changed' } });
      expect(idsOf(await storage().scoped({ tenant, party: 'c' }).collection('bulk').list({ limit: 100 }))).toEqual(['c1', 'c2']);
      expect(idsOf(await bulk.list({ where: { op: 'in', path: 'name', values: ['na2', 'nd1', 'nb5'] }, limit: 9 })).toSorted()).toEqual(['a2', 'b5', 'd1']);
    });

    it('keeps the order of creation of what is created in the order of ids, and what comes later behind it', async () => {
      const other = storage().scoped({ tenant: newTenant() });
      const created = ['a1', 'a2', 'a3', 'b1', 'b2', 'c1', 'c2', 'd1'];
      await insert(other, created);
      while ((await gathered(other, { ...order, limit: 2 })) > 0) continue;
      await insert(other, ['a0', 'e1']);
      expect(idsOf(await other.collection('bulk').list({ limit: 100 }))).toEqual([...created, 'a0', 'e1']);
      expect(idsOf(await other.collection('bulk').list({ offset: 3, limit: 3 }))).toEqual(['b1', 'b2', 'c1']);
    });

    it('leaves ids taken, and what lies there to be changed and removed', async () => {
      await gathered(store);
      await expect(store.transaction((t) => t.collection('bulk').insert(entry({ id: 'b4' })))).rejects.toMatchObject(refusedAs('conflict', 'duplicateId'));
      await store.transaction(async (t) => {
        await t.collection('bulk').remove('a1', 1);
        await t.collection('bulk').replace(entry({ id: 'a2', name: 'new' }), 1);
      });
      expect([await store.collection('bulk').find('a1'), (await store.collection('bulk').find('a2'))?.version]).toEqual([undefined, 2]);
    });
  });
}
