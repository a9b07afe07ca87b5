import type { ScopedStorage } from '../index.ts';
import { entry, idsOf, insertAll, refusedAs, type Setting } from './setting.ts';

export function keysAreUnique({ storage, newTenant }: Setting): void {
  describe('unique', () => {
    let store: ScopedStorage;
    beforeEach(() => (store = storage().scoped({ tenant: newTenant() })));

    it('is the id in its tenant and collection', async () => {
      await insertAll(store, [entry({ id: 'a' })]);
      await expect(insertAll(store, [entry({ id: 'a' })])).rejects.toMatchObject(refusedAs('conflict', 'duplicateId'));
      await insertAll(storage().scoped({ tenant: newTenant() }), [entry({ id: 'a' })]);
    });

    it('is a declared key in its tenant', async () => {
      await insertAll(store, [entry({ id: 'a', key: 'k', kind: 1 }), entry({ id: 'b', key: 'k', kind: 2 }), entry({ id: 'c', detail: { code: 'x' } })]);
      await expect(insertAll(store, [entry({ id: 'd', key: 'k', kind: 2 })])).rejects.toMatchObject(refusedAs('conflict', 'duplicateKey'));
      await expect(insertAll(store, [entry({ id: 'd', detail: { code: 'x' } })])).rejects.toMatchObject(refusedAs('conflict', 'duplicateKey'));
      await insertAll(storage().scoped({ tenant: newTenant() }), [entry({ id: 'a', key: 'k', kind: 1, detail: { code: 'x' } })]);
    });

    it('does not bind documents that lack a value of the key', async () => {
      await insertAll(store, [entry({ id: 'a', key: 'k' }), entry({ id: 'b', key: 'k' }), entry({ id: 'c', key: 'k', kind: null }), entry({ id: 'd', key: 'k', kind: null })]);
      expect(await store.collection('thing').count()).toBe(4);
    });

    it('binds replace and put, which may keep their own key and give it up', async () => {
      await insertAll(store, [entry({ id: 'a', key: 'k', kind: 1 }), entry({ id: 'b', key: 'k', kind: 2 })]);
      await expect(store.transaction((t) => t.collection('thing').replace(entry({ id: 'b', key: 'k', kind: 1 }), 1))).rejects.toMatchObject(refusedAs('conflict', 'duplicateKey'));
      await expect(store.transaction((t) => t.collection('thing').put([entry({ id: 'c', key: 'k', kind: 1 })]))).rejects.toMatchObject(refusedAs('conflict', 'duplicateKey'));
      await store.transaction((t) => t.collection('thing').replace(entry({ id: 'a', key: 'k', kind: 1, name: 'kept' }), 1));
      await store.transaction((t) => t.collection('thing').replace(entry({ id: 'a', key: 'other', kind: 1 }), 2));
      await store.transaction((t) => t.collection('thing').put([entry({ id: 'b', key: 'k', kind: 1 })]));
    });

    it('leaves a work that met a taken key free to go on', async () => {
      await insertAll(store, [entry({ id: 'a', key: 'k', kind: 1 })]);
      await store.transaction(async (t) => {
        await expect(t.collection('thing').insert(entry({ id: 'b', key: 'k', kind: 1 }))).rejects.toMatchObject(refusedAs('conflict', 'duplicateKey'));
        await t.collection('thing').insert(entry({ id: 'b', key: 'k', kind: 2 }));
      });
      expect(idsOf(await store.collection('thing').list({ limit: 9 }))).toEqual(['a', 'b']);
    });

    it('lets one of many that come at once win', async () => {
      const attempts = Array.from({ length: 20 }, (_, n) => insertAll(store, [entry({ id: `id${n}`, key: 'k', kind: 'x' })]));
      const outcomes = await Promise.allSettled(attempts);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject(refusedAs('conflict', 'duplicateKey'));
      expect(await store.collection('thing').count()).toBe(1);
    });

    it('makes insertNew leave what is taken alone and say what was free', async () => {
      await insertAll(store, [entry({ id: 'a', name: 'first', key: 'k', kind: 1 })]);
      const batch = [entry({ id: 'a', name: 'second' }), entry({ id: 'b', key: 'k', kind: 1 }), entry({ id: 'c' }), entry({ id: 'c', name: 'again' }), entry({ id: 'd', key: 'z', kind: 1 }), entry({ id: 'e', key: 'z', kind: 1 })];
      const inserted = await store.transaction((t) => t.collection('thing').insertNew(batch));
      expect([...inserted].sort()).toEqual(['c', 'd']);
      expect(idsOf(await store.collection('thing').list({ limit: 9 }))).toEqual(['a', 'c', 'd']);
      expect((await store.collection('thing').find('a'))?.document.name).toBe('first');
      expect((await store.collection('thing').find('c'))?.document.name).toBeUndefined();
    });

    it('gives each of many overlapping batches its own part', async () => {
      const batches = Array.from({ length: 10 }, (_, n) => Array.from({ length: 10 }, (__, m) => entry({ id: `id${n + m}` })));
      const inserted = await Promise.all(batches.map((batch) => store.transaction((t) => t.collection('thing').insertNew(batch))));
      expect(inserted.flatMap((ids) => [...ids]).sort()).toEqual(Array.from({ length: 19 }, (_, n) => `id${n}`).sort());
    });
  });
}
