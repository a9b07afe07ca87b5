import type { Predicate, ScopedStorage, WritableCollection } from '../index.ts';
import { entry, idsOf, insertAll, refusedAs, type Setting } from './setting.ts';

const everything: readonly Predicate[] = [
  { op: 'exists', path: 'id', exists: true },
  { op: 'or', of: [{ op: 'eq', path: 'id', value: 'theirs' }, { op: 'and', of: [] }] },
  { op: 'not', of: { op: 'eq', path: 'id', value: 'nobody' } },
  { op: 'ne', path: 'tenant', value: 'x' },
];

interface Actors {
  readonly tenant: string;
  readonly all: ScopedStorage;
  readonly partner: ScopedStorage;
}

/** One tenant with a document of the partner, one of another, one open to all and one of its own; and a stranger's. */
async function actors({ storage, newTenant }: Setting): Promise<Actors> {
  const tenant = newTenant();
  const all = storage().scoped({ tenant });
  await insertAll(all, [entry({ id: 'own' }, ['p', 'q']), entry({ id: 'theirs' }, ['q']), entry({ id: 'open' }, ['*']), entry({ id: 'inner' })]);
  await insertAll(storage().scoped({ tenant: newTenant() }), [entry({ id: 'foreign' }, ['p', '*'])]);
  return { tenant, all, partner: storage().scoped({ tenant, party: 'p' }) };
}

export function scopesLimitReading(setting: Setting): void {
  const { storage } = setting;
  describe('a scope', () => {
    let tenant: string;
    let all: ScopedStorage;
    let partner: ScopedStorage;
    beforeEach(async () => ({ tenant, all, partner } = await actors(setting)));

    it('of a tenant sees all that is the tenant’s and nothing else', async () => {
      expect(idsOf(await all.collection('thing').list({ limit: 9 }))).toEqual(['own', 'theirs', 'open', 'inner']);
      expect(await all.collection('thing').find('foreign')).toBeUndefined();
    });

    it('of a party sees what names the party, and what is open to all', async () => {
      const things = partner.collection('thing');
      expect(idsOf(await things.list({ limit: 9 }))).toEqual(['own', 'open']);
      expect(idsOf(await things.list({ limit: 1, offset: 1 }))).toEqual(['open']);
      expect([...idsOf(await things.findMany(['own', 'theirs', 'open', 'inner', 'foreign']))].sort()).toEqual(['open', 'own']);
      expect(await things.count()).toBe(2);
      for (const id of ['theirs', 'inner', 'foreign']) expect(await things.find(id)).toBeUndefined();
    });

    it.each(everything.map((where) => ({ where })))('is not widened by $where', async ({ where }) => {
      expect(idsOf(await partner.collection('thing').list({ where, limit: 9 }))).toEqual(['own', 'open']);
      expect(await partner.collection('thing').count(where)).toBe(2);
      expect(await all.collection('thing').count(where)).toBe(4);
    });

    it('holds within transactions', async () => {
      expect(await partner.transaction(async (t) => [await t.collection('thing').find('theirs'), await t.collection('thing').find('foreign'), await t.collection('thing').count()])).toEqual([undefined, undefined, 2]);
    });

    it.each([{ tenant: '' }, { tenant: 'x', party: '' }, { tenant: 'x\0y' }])('is refused when it is %j', (scope) => {
      expect(() => storage().scoped(scope)).toThrow('must be');
    });

    it('leaves its tenant among those that have written', async () => {
      await storage().scoped({ tenant: 'reader' }).collection('thing').count();
      await storage().scoped({ tenant: 'reader' }).transaction((t) => t.collection('thing').count());
      await expect(storage().scoped({ tenant: 'failed' }).transaction((t) => t.collection('thing').remove('x'))).rejects.toThrow('does not exist');
      const tenants = await storage().tenants();
      expect(tenants).toContain(tenant);
      expect(tenants).not.toContain('reader');
      expect(tenants).not.toContain('failed');
    });
  });
}

export function scopesLimitWriting(setting: Setting): void {
  const { storage } = setting;
  describe('a scope', () => {
    let tenant: string;
    let all: ScopedStorage;
    let partner: ScopedStorage;
    beforeEach(async () => ({ tenant, all, partner } = await actors(setting)));
    const writing = <T>(act: (things: WritableCollection) => Promise<T>): Promise<T> => partner.transaction((t) => act(t.collection('thing')));

    it.each(['theirs', 'inner', 'foreign'])('lets a party neither replace, put over nor remove %s', async (id) => {
      const missing = refusedAs('notFound', 'notFound');
      await expect(writing((things) => things.replace(entry({ id }, ['p']), 1))).rejects.toMatchObject(missing);
      await expect(writing((things) => things.remove(id))).rejects.toMatchObject(missing);
      if (id !== 'foreign') await expect(writing((things) => things.put([entry({ id }, ['p'])]))).rejects.toMatchObject(missing);
      expect(await all.collection('thing').count()).toBe(4);
    });

    it.each([
      { why: 'insert', act: (things: WritableCollection) => things.insert(entry({ id: 'new' }, ['q'])) },
      { why: 'insertNew', act: (things: WritableCollection) => things.insertNew([entry({ id: 'new' })]) },
      { why: 'put', act: (things: WritableCollection) => things.put([entry({ id: 'new' }, ['q'])]) },
      { why: 'replace', act: (things: WritableCollection) => things.replace(entry({ id: 'own' }, ['q']), 1) },
    ])('lets a party write nothing it could not see: $why', async ({ act }) => {
      await expect(writing<unknown>(act)).rejects.toMatchObject(refusedAs('notFound', 'notFound'));
      expect(await all.collection('thing').count()).toBe(4);
    });

    it('lets a party write what it sees', async () => {
      await writing((things) => things.insert(entry({ id: 'new' }, ['p'])));
      await writing((things) => things.replace(entry({ id: 'own', name: 'x' }, ['p']), 1));
      await writing((things) => things.remove('new', 1));
      expect((await all.collection('thing').find('own'))?.document.name).toBe('x');
    });

    it('follows the parties of a document', async () => {
      await all.transaction((t) => t.collection('thing').replace(entry({ id: 'theirs' }, ['p']), 1));
      await all.transaction((t) => t.collection('thing').put([entry({ id: 'own' }, [])]));
      expect(idsOf(await partner.collection('thing').list({ limit: 9 }))).toEqual(['theirs', 'open']);
      expect(idsOf(await storage().scoped({ tenant, party: 'q' }).collection('thing').list({ limit: 9 }))).toEqual(['open']);
    });
  });
}
