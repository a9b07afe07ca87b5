import { setTimeout as sleep } from 'node:timers/promises';
import type { Document, ScopedStorage } from '../index.ts';
import { entry, idsOf, insertAll, refusedAs, selected, type Setting } from './setting.ts';

interface Counter extends Document {
  readonly n: number;
}

/** @param pause ms between what it reads and what it writes */
const increment = (store: ScopedStorage, pause = 0): Promise<void> =>
  store.transaction(async (t) => {
    const counters = t.collection<Counter>('thing');
    const { document, version } = (await counters.find('counter')) ?? { document: { id: 'counter', n: 0 }, version: 0 };
    if (pause > 0) await sleep(pause);
    await counters.replace(entryOf({ ...document, n: document.n + 1 }), version);
  });

const entryOf = (document: Counter) => ({ document, parties: [] });

export function transactionsAreAtomic({ storage, newTenant }: Setting): void {
  describe('a transaction', () => {
    let store: ScopedStorage;
    beforeEach(() => (store = storage().scoped({ tenant: newTenant() })));

    it('gives what its work gives', async () => {
      expect(await store.transaction(async () => 42)).toBe(42);
    });

    it('reads its own writes', async () => {
      await store.transaction(async (t) => {
        const things = t.collection('thing');
        await things.insert(entry({ id: 'a', name: 'x' }));
        expect((await things.find('a'))?.document.name).toBe('x');
        await things.replace(entry({ id: 'a', name: 'y' }), 1);
        expect(idsOf(await things.list({ where: { op: 'eq', path: 'name', value: 'y' }, limit: 9 }))).toEqual(['a']);
        await things.insertNew([entry({ id: 'b' }), entry({ id: 'a' })]);
        await things.put([entry({ id: 'c' })]);
        expect(await things.count()).toBe(3);
        await things.remove('a');
        expect(idsOf(await things.findMany(['a', 'b', 'c']))).toHaveLength(2);
      });
    });

    it('leaves nothing of a work that throws', async () => {
      await insertAll(store, [entry({ id: 'kept', name: 'x' }), entry({ id: 'also' }, ['p'])]);
      const work = store.transaction(async (t) => {
        await t.collection('thing').insert(entry({ id: 'a', key: 'k', kind: 1 }, ['p']));
        await t.collection('other').put([entry({ id: 'b' })]);
        await t.collection('thing').replace(entry({ id: 'kept', name: 'y' }), 1);
        await t.collection('thing').remove('also');
        throw new Error('on purpose');
      });
      await expect(work).rejects.toThrow('on purpose');
      expect(idsOf(await store.collection('thing').list({ limit: 9 }))).toEqual(['kept', 'also']);
      expect(await store.collection('thing').find('kept')).toEqual({ document: { id: 'kept', name: 'x' }, version: 1, parties: [] });
      expect(await store.collection('other').count()).toBe(0);
      await insertAll(store, [entry({ id: 'a', key: 'k', kind: 1 })]);
    });

    it('commits whole or not at all where works fail beside it', async () => {
      const outcomes = await Promise.allSettled(
        Array.from({ length: 40 }, (_, n) =>
          store.transaction(async (t) => {
            await t.collection('thing').insert(entry({ id: `${n}`, half: 'first' }));
            await t.collection('other').insert(entry({ id: `${n}` }));
            if (n % 3 === 0) throw new Error('on purpose');
          }),
        ),
      );
      const committed = outcomes.flatMap(({ status }, n) => (status === 'fulfilled' ? [`${n}`] : []));
      expect(committed).toHaveLength(26);
      expect([...idsOf(await store.collection('thing').list({ limit: 99 }))].sort()).toEqual([...committed].sort());
      expect(await store.collection('other').count()).toBe(26);
    });

    it('has no way back in once it is over', async () => {
      const escaped = await store.transaction(async (t) => t.collection('thing'));
      await expect(escaped.insert(entry({ id: 'late' }))).rejects.toThrow();
      expect(await store.collection('thing').count()).toBe(0);
    });

    it('takes calls that its work makes at the same time', async () => {
      await store.transaction(async (t) => {
        const things = t.collection('thing');
        await Promise.all(['a', 'b', 'c'].map((id) => things.insert(entry({ id }))));
        expect(await Promise.all([things.count(), things.find('a'), t.unseen('c', ['m'])])).toEqual([3, expect.objectContaining({ version: 1 }), new Set(['m'])]);
      });
      expect(await store.collection('thing').count()).toBe(3);
    });

    it('knows declared collections alone', async () => {
      await expect(store.transaction(async (t) => t.collection('undeclared').count())).rejects.toThrow('undeclared');
      expect(() => store.collection('undeclared')).toThrow('undeclared');
    });
  });
}

export function transactionsAreIsolated({ storage, newTenant }: Setting): void {
  describe('transactions at the same time', () => {
    let store: ScopedStorage;
    beforeEach(() => (store = storage().scoped({ tenant: newTenant() })));

    it('show nothing before they commit', async () => {
      const seen: number[] = [];
      await store.transaction(async (t) => {
        await t.collection('thing').insert(entry({ id: 'a' }));
        seen.push(await store.collection('thing').count());
      });
      expect(seen).toEqual([0]);
      expect(await store.collection('thing').count()).toBe(1);
    });

    it('lose no increment of one document', async () => {
      await insertAll(store, [entry({ id: 'counter', n: 0 })]);
      await Promise.all(Array.from({ length: 200 }, () => increment(store)));
      expect(await store.collection('thing').find('counter')).toEqual({ document: { id: 'counter', n: 200 }, version: 201, parties: [] });
    });

    it('keep what two documents hold together constant', async () => {
      await insertAll(store, [entry({ id: 'x', n: 100 }), entry({ id: 'y', n: 100 })]);
      const move = (from: string, to: string): Promise<void> =>
        store.transaction(async (t) => {
          const things = t.collection<Counter>('thing');
          const [payer, payee] = [await things.find(from), await things.find(to)];
          if (!payer || !payee) throw new Error('the accounts are gone');
          await things.replace(entryOf({ ...payer.document, n: payer.document.n - 1 }), payer.version);
          await things.replace(entryOf({ ...payee.document, n: payee.document.n + 1 }), payee.version);
        });
      await Promise.all(Array.from({ length: 40 }, (_, n) => (n % 4 === 0 ? move('y', 'x') : move('x', 'y'))));
      const ends = await store.collection<Counter>('thing').list({ limit: 9 });
      expect(ends.map(({ document }) => document.n)).toEqual([80, 120]);
    });

    it('let one of many writers who know the same version win', async () => {
      await insertAll(store, [entry({ id: 'a' })]);
      const outcomes = await Promise.allSettled(Array.from({ length: 10 }, (_, n) => store.transaction((t) => t.collection('thing').replace(entry({ id: 'a', n }), 1))));
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject(refusedAs('preconditionFailed', 'versionConflict'));
      expect((await store.collection('thing').find('a'))?.version).toBe(2);
    });

    it('let a slow one come to its end, however quickly others write what it writes', async () => {
      await insertAll(store, [entry({ id: 'counter', n: 0 })]);
      let [isOver, quick] = [false, 0];
      const slow = increment(store, 300).finally(() => { isOver = true; });
      for (; !isOver; quick += 1) await increment(store);
      await slow;
      expect((await store.collection<Counter>('thing').find('counter'))?.document.n).toBe(quick + 1);
    });

    it('are each durable before they resolve', async () => {
      const ids = Array.from({ length: 64 }, (_, n) => `${n}`);
      await Promise.all(
        ids.map(async (id) => {
          await insertAll(store, [entry({ id })]);
          expect(await selected(store, { op: 'eq', path: 'id', value: id })).toEqual([id]);
        }),
      );
      expect(await store.collection('thing').count()).toBe(64);
    });
  });
}
