import type { Entry, Scope, Storage } from '@concord/storage-port';
import { sqliteStorage } from '../index.ts';

describe('a party', () => {
  let storage: Storage;
  const entries = (from: number, to: number, parties: readonly string[]): Entry[] =>
    Array.from({ length: to - from }, (_, n) => ({ document: { id: `${from + n}`, n: (from + n) % 2 }, parties }));
  beforeAll(async () => {
    storage = sqliteStorage({ path: ':memory:', collections: [{ name: 'thing' }] });
    await storage.scoped({ tenant: 't' }).transaction((t) => t.collection('thing').put([...entries(0, 10, ['few']), ...entries(10, 2000, ['many']), ...entries(2000, 2004, ['*'])]));
  });
  afterAll(() => storage.close());

  it.each([
    { scope: { tenant: 't', party: 'few' }, sees: 14, even: ['0', '2', '4', '6', '8', '2000', '2002'] },
    { scope: { tenant: 't', party: 'many' }, sees: 1994, even: ['10', '12', '14', '16', '18', '20', '22'] },
    { scope: { tenant: 't', party: 'stranger' }, sees: 4, even: ['2000', '2002'] },
  ] satisfies { scope: Scope; sees: number; even: string[] }[])('sees its own whether these are few or many: $scope', async ({ scope, sees, even }) => {
    const things = storage.scoped(scope).collection('thing');
    expect(await things.count()).toBe(sees);
    expect((await things.list({ where: { op: 'eq', path: 'n', value: 0 }, limit: 7 })).map(({ document }) => document.id)).toEqual(even);
  });
});

describe('a path through an array', () => {
  it('does not walk the attributes of an object', async () => {
    const storage = sqliteStorage({ path: ':memory:', collections: [{ name: 'thing' }] });
    const store = storage.scoped({ tenant: 't' });
    await store.transaction((t) => t.collection('thing').insert({ document: { id: 'a', parts: { code: 'x', first: { code: 'x' } } }, parties: [] }));
    expect(await store.collection('thing').count({ op: 'eq', path: 'parts[]', value: 'x' })).toBe(0);
    expect(await store.collection('thing').count({ op: 'eq', path: 'parts[].code', value: 'x' })).toBe(0);
    await storage.close();
  });
});
