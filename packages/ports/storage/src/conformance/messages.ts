import type { OutboxMessage, ScopedStorage } from '../index.ts';
import { entry, insertAll, type Setting } from './setting.ts';

const message = (tenant: string, id: string, key: string, body: unknown = {}): OutboxMessage => ({ id, topic: 'ThingCreateEvent', key, tenant, body });

/** Rejects so that the work is undone; the tests expect it. */
const undo = (): Promise<never> => Promise.reject(new Error('on purpose'));

export function messagesLeaveWithCommits({ storage, newTenant }: Setting): void {
  describe('a message', () => {
    let tenant: string;
    let store: ScopedStorage;
    beforeEach(async () => {
      tenant = newTenant();
      store = storage().scoped({ tenant });
      await storage().outbox.remove((await storage().outbox.pending(10_000)).map(({ id }) => id));
    });
    const emit = (id: string, key: string, body?: unknown): Promise<void> => store.transaction(async (t) => t.emit(message(tenant, id, key, body)));
    const pending = async (limit = 100): Promise<readonly string[]> => (await storage().outbox.pending(limit)).map(({ id }) => id);

    it('waits whole in the outbox until it is removed', async () => {
      const sent = message(tenant, 'm1', 'k', { $ne: null, 'a.b': ['\u{1F44D}', 2 ** 53], empty: {} });
      await store.transaction(async (t) => {
        t.emit(sent);
        await t.collection('thing').insert(entry({ id: 'a' }));
      });
      expect(await storage().outbox.pending(10)).toEqual([sent]);
      expect(await storage().outbox.pending(10)).toEqual([sent]);
      await storage().outbox.remove(['m1', 'unknown']);
      await storage().outbox.remove(['m1']);
      expect(await pending()).toEqual([]);
    });

    it('is not there before the commit nor after a rollback', async () => {
      const seen: (readonly string[])[] = [];
      await store.transaction(async (t) => {
        t.emit(message(tenant, 'm1', 'k'));
        seen.push(await pending());
      });
      await expect(
        store.transaction(async (t) => {
          t.emit(message(tenant, 'm2', 'k'));
          await undo();
        }),
      ).rejects.toThrow('on purpose');
      expect(seen).toEqual([[]]);
      expect(await pending()).toEqual(['m1']);
    });

    it('comes oldest first, a page at a time', async () => {
      for (let n = 0; n < 5; n += 1) await emit(`m${n}`, `k${n % 2}`);
      await store.transaction(async (t) => ['m5', 'm6'].forEach((id) => t.emit(message(tenant, id, 'k1'))));
      expect(await pending(3)).toEqual(['m0', 'm1', 'm2']);
      expect(await pending()).toEqual(['m0', 'm1', 'm2', 'm3', 'm4', 'm5', 'm6']);
      await storage().outbox.remove(['m0', 'm2']);
      expect(await pending(2)).toEqual(['m1', 'm3']);
    });

    it('follows the order in which the versions of its document were committed', async () => {
      await insertAll(store, [entry({ id: 'a' })]);
      const step = (): Promise<void> =>
        store.transaction(async (t) => {
          const version = (await t.collection('thing').find('a'))?.version ?? 0;
          t.emit(message(tenant, `v${version}`, 'a'));
          await t.collection('thing').replace(entry({ id: 'a' }), version);
        });
      await Promise.all(Array.from({ length: 30 }, step));
      expect(await pending()).toEqual(Array.from({ length: 30 }, (_, n) => `v${n + 1}`));
    });
  });
}

export function commitsAreAnnounced({ storage, newTenant }: Setting): void {
  describe('a commit', () => {
    it('is announced when it left messages, and then alone', async () => {
      const tenant = newTenant();
      const store = storage().scoped({ tenant });
      const emit = (then: () => Promise<void>): Promise<void> =>
        store.transaction(async (t) => {
          t.emit(message(tenant, 'm', 'k'));
          await then();
        });
      const announced: number[] = [];
      storage().outbox.onCommit(() => announced.push(1));
      await insertAll(store, [entry({ id: 'a' })]);
      await expect(emit(undo)).rejects.toThrow('on purpose');
      expect(announced).toHaveLength(0);
      await emit(() => Promise.resolve());
      await Promise.resolve();
      expect(announced).toHaveLength(1);
      await storage().outbox.remove(['m']);
    });
  });
}

export function messagesAreSeenOnce({ storage, newTenant }: Setting): void {
  describe('unseen', () => {
    let store: ScopedStorage;
    beforeEach(() => (store = storage().scoped({ tenant: newTenant() })));
    const unseen = (consumer: string, ids: readonly string[]): Promise<ReadonlySet<string>> => store.transaction((t) => t.unseen(consumer, ids));

    it('names each message once for each consumer', async () => {
      expect([...(await unseen('c1', ['a', 'b', 'a']))].sort()).toEqual(['a', 'b']);
      expect([...(await unseen('c1', ['b', 'c']))]).toEqual(['c']);
      expect([...(await unseen('c2', ['a']))]).toEqual(['a']);
      expect([...(await unseen('c1', []))]).toEqual([]);
    });

    it('knows a message of the same transaction', async () => {
      const second = await store.transaction(async (t) => {
        await t.unseen('c1', ['a']);
        return t.unseen('c1', ['a', 'b']);
      });
      expect([...second]).toEqual(['b']);
    });

    it('forgets what was rolled back', async () => {
      const failing = store.transaction(async (t) => {
        await t.unseen('c1', ['a']);
        await undo();
      });
      await expect(failing).rejects.toThrow('on purpose');
      expect([...(await unseen('c1', ['a']))]).toEqual(['a']);
    });

    it('is told apart by tenant', async () => {
      await unseen('c1', ['a']);
      expect([...(await storage().scoped({ tenant: newTenant() }).transaction((t) => t.unseen('c1', ['a'])))]).toEqual(['a']);
    });

    it('gives a message that comes many times at once its effect once', async () => {
      await insertAll(store, [entry({ id: 'effect', n: 0 })]);
      const deliver = (): Promise<void> =>
        store.transaction(async (t) => {
          if ((await t.unseen('c1', ['a'])).size === 0) return;
          await t.collection('thing').put([entry({ id: 'effect', n: 1 })]);
        });
      await Promise.all(Array.from({ length: 20 }, deliver));
      expect((await store.collection('thing').find('effect'))?.version).toBe(2);
    });

    it('leaves the store answering', async () => {
      await expect(storage().ping()).resolves.toBeUndefined();
    });
  });
}
