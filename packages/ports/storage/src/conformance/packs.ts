import { type Document, type Entry, packOf, type Predicate, type ScopedStorage, type SortKey } from '../index.ts';
import { collections, entry, idsOf, refusedAs, type Setting } from './setting.ts';

const declaration = collections.find(({ name }) => name === 'bulk') ?? { name: 'bulk' };

const numbers = Array.from({ length: 30 }, (_, index) => index);
const idOf = (index: number): string => `p${String(index).padStart(2, '0')}`;

/** Of every kind of value that predicates know, with some of each left out. */
const documents: readonly Document[] = numbers.map((index) => ({
  id: idOf(index), name: ['ann', 'bob', 'cyd', 'Dan', '\u{1F600}', '\uFFFD'][index % 6], rank: index % 7,
  ...(index % 3 > 0 && { flag: index % 2 === 0 }), ...(index % 5 > 0 && { mixed: index % 2 === 0 ? String(index) : index }), ...(index % 4 === 0 && { nothing: null }),
  parts: numbers.slice(0, index % 4).map((part) => ({ code: `c${String(part + (index % 2))}`, size: part })),
}));

const predicates: readonly Predicate[] = [
  { op: 'eq', path: 'name', value: 'bob' }, { op: 'ne', path: 'name', value: 'bob' }, { op: 'gt', path: 'name', value: 'bob' }, { op: 'lte', path: 'name', value: '\uFFFD' },
  { op: 'gte', path: 'rank', value: 4 }, { op: 'lt', path: 'rank', value: 1 }, { op: 'eq', path: 'mixed', value: 7 }, { op: 'eq', path: 'mixed', value: '8' }, { op: 'gt', path: 'mixed', value: '2' },
  { op: 'eq', path: 'flag', value: true }, { op: 'ne', path: 'flag', value: true }, { op: 'exists', path: 'flag', exists: false }, { op: 'exists', path: 'nothing', exists: true }, { op: 'eq', path: 'nothing', value: 'x' },
  { op: 'exists', path: 'parts[]', exists: false }, { op: 'eq', path: 'parts[].code', value: 'c1' }, { op: 'ne', path: 'parts[].code', value: 'c1' }, { op: 'gt', path: 'parts[].size', value: 1 },
  { op: 'in', path: 'name', values: ['ann', 'Dan'] }, { op: 'in', path: 'name', values: [] }, { op: 'regex', path: 'name', pattern: '^[a-c]' }, { op: 'not', of: { op: 'eq', path: 'name', value: 'ann' } },
  { op: 'and', of: [] }, { op: 'or', of: [] }, { op: 'and', of: [{ op: 'eq', path: 'name', value: 'ann' }, { op: 'gt', path: 'rank', value: 2 }] },
  { op: 'or', of: [{ op: 'eq', path: 'name', value: 'ann' }, { op: 'eq', path: 'parts[].size', value: 2 }] }, { op: 'in', path: 'id', values: [idOf(3), idOf(29), 'x'] },
];

const sorts: readonly (readonly SortKey[])[] = [
  [], [{ path: 'name', direction: 'ascending' }], [{ path: 'name', direction: 'descending' }], [{ path: 'mixed', direction: 'ascending' }], [{ path: 'mixed', direction: 'descending' }],
  [{ path: 'flag', direction: 'ascending' }, { path: 'rank', direction: 'descending' }], [{ path: 'parts[].size', direction: 'ascending' }], [{ path: 'parts[].size', direction: 'descending' }],
];

const pack = (entries: readonly Entry[]) => packOf(entries, declaration);

const packIn = (store: ScopedStorage, entries: readonly Entry[]): Promise<void> => store.transaction((transaction) => transaction.collection('bulk').insertPack(pack(entries)));

interface Stores {
  /** Documents of which some came alone and some packed, in their order. */
  readonly packed: ScopedStorage;
  /** The same documents, each alone. */
  readonly alone: ScopedStorage;
  readonly tenant: string;
}

async function filled({ storage, newTenant }: Setting): Promise<Stores> {
  const tenant = newTenant();
  const [packed, alone] = [storage().scoped({ tenant }), storage().scoped({ tenant: newTenant() })];
  const parties = (index: number): string[] => (index % 3 === 0 ? ['p'] : index % 3 === 1 ? ['*'] : []);
  const entries = documents.map((document, index) => entry(document, parties(index)));
  await alone.transaction((transaction) => transaction.collection('bulk').insertNew(entries));
  await packIn(packed, entries.slice(0, 9));
  await packed.transaction((transaction) => transaction.collection('bulk').insertNew(entries.slice(9, 14)));
  await packIn(packed, entries.slice(14, 15));
  await packIn(packed, entries.slice(15));
  return { packed, alone, tenant };
}

export function packsAreDocuments(setting: Setting): void {
  describe('packs', () => {
    packsAreRead(setting);
    packsAreWritten(setting);
    textsAreSet(setting);
  });
}

function packsAreRead(setting: Setting): void {
  let stores: Stores;
  beforeEach(async () => { stores = await filled(setting); });

  it('are searched like documents that came alone', async () => {
    const { packed, alone } = stores;
    for (const where of predicates) {
      expect({ where, ids: idsOf(await packed.collection('bulk').list({ where, limit: 100 })) }).toEqual({ where, ids: idsOf(await alone.collection('bulk').list({ where, limit: 100 })) });
      expect(await packed.collection('bulk').count(where)).toBe(await alone.collection('bulk').count(where));
    }
  });

  it.each([{ limit: 100 }, { limit: 4, offset: 7 }, { limit: 10, offset: 20 }, { limit: 5, offset: 29 }, { limit: 5, offset: 40 }])('are sorted and paged like them: $limit from $offset', async (page) => {
    const { packed, alone } = stores;
    for (const sort of sorts) {
      for (const where of predicates.slice(0, 5)) expect({ sort, ids: idsOf(await packed.collection('bulk').list({ where, sort, ...page })) }).toEqual({ sort, ids: idsOf(await alone.collection('bulk').list({ where, sort, ...page })) });
      expect(idsOf(await packed.collection('bulk').list({ sort, ...page }))).toEqual(idsOf(await alone.collection('bulk').list({ sort, ...page })));
    }
  });

  it('show a party what is its own', async () => {
    const { alone, tenant } = stores;
    const seen = setting.storage().scoped({ tenant, party: 'p' }).collection('bulk');
    const visible = (await alone.collection('bulk').list({ limit: 100 })).filter(({ parties }) => parties.length > 0);
    expect(idsOf(await seen.list({ limit: 100 }))).toEqual(idsOf(visible));
    expect(await seen.count()).toBe(visible.length);
    expect(await seen.find(idOf(2))).toBeUndefined();
    expect(await seen.find(idOf(3))).toMatchObject({ document: documents[3], version: 1 });
  });
}

function textsAreSet(setting: Setting): void {
  it('have texts set in those that say otherwise and may be seen, packed or alone', async () => {
    const { packed, tenant } = await filled(setting);
    const amend = (store: ScopedStorage, indexes: readonly number[], name: string): Promise<void> =>
      store.transaction((t) => t.collection('bulk').amend([...indexes.map(idOf), 'p99'], { name }));
    await amend(packed, [1, 2, 12], 'new');
    await amend(packed, [1, 2, 12, 13], 'new');
    await amend(setting.storage().scoped({ tenant, party: 'p' }), [2, 3, 14, 15], 'theirs');
    const found = await packed.collection('bulk').findMany([1, 2, 3, 12, 13, 14, 15].map(idOf));
    const says = found.map(({ document: { id, name }, version }) => `${id} ${String(name)} ${String(version)}`);
    expect(says.sort()).toEqual(['p01 new 2', 'p02 new 2', 'p03 theirs 2', 'p12 new 2', 'p13 new 2', `p14 ${String(documents[14]?.name)} 1`, 'p15 theirs 2']);
    expect(await packed.collection('bulk').find(idOf(12))).toEqual({ document: { ...documents[12], name: 'new' }, version: 2, parties: ['p'] });
    expect(idsOf(await packed.collection('bulk').list({ where: { op: 'eq', path: 'name', value: 'new' }, limit: 9 }))).toEqual([1, 2, 12, 13].map(idOf));
  });
}

function packsAreWritten(setting: Setting): void {
  let stores: Stores;
  beforeEach(async () => { stores = await filled(setting); });

  it('give their documents to be found, replaced, put and removed, in their places', async () => {
    const { packed } = stores;
    const collection = packed.collection('bulk');
    expect(await collection.find(idOf(16))).toEqual({ document: documents[16], version: 1, parties: ['*'] });
    expect(idsOf(await collection.findMany([idOf(1), idOf(10), idOf(20), 'p99']))).toHaveLength(3);
    await packed.transaction(async (transaction) => {
      const bulk = transaction.collection('bulk');
      expect(await bulk.replace(entry({ id: idOf(16), name: 'new' }), 1)).toMatchObject({ version: 2 });
      await bulk.put([entry({ id: idOf(17), name: 'new' }), entry({ id: idOf(10), name: 'new' }), entry({ id: idOf(2), name: 'new' })]);
      await bulk.remove(idOf(18), 1);
    });
    expect(idsOf(await collection.list({ where: { op: 'eq', path: 'name', value: 'new' }, limit: 10 }))).toEqual([idOf(2), idOf(10), idOf(16), idOf(17)]);
    expect(idsOf(await collection.list({ offset: 15, limit: 4 }))).toEqual([idOf(15), idOf(16), idOf(17), idOf(19)]);
    expect(await collection.find(idOf(18))).toBeUndefined();
    expect(await collection.count()).toBe(29);
  });

  it('refuse a stale version, a taken id and what overlaps', async () => {
    const { packed } = stores;
    const within = (work: Parameters<ScopedStorage['transaction']>[0]) => packed.transaction(work);
    await expect(within((t) => t.collection('bulk').replace(entry({ id: idOf(16) }), 2))).rejects.toMatchObject(refusedAs('preconditionFailed', 'versionConflict'));
    await expect(within((t) => t.collection('bulk').remove(idOf(16), 2))).rejects.toMatchObject(refusedAs('preconditionFailed', 'versionConflict'));
    await expect(within((t) => t.collection('bulk').insert(entry({ id: idOf(16) })))).rejects.toMatchObject(refusedAs('conflict', 'duplicateId'));
    expect(await within((t) => t.collection('bulk').insertNew([entry({ id: idOf(16) }), entry({ id: 'q' })]))).toEqual(new Set(['q']));
    await expect(packIn(packed, [entry({ id: idOf(16) })])).rejects.toMatchObject(refusedAs('conflict', 'duplicateId'));
    await expect(packIn(packed, [entry({ id: 'p091' }), entry({ id: 'p095' })])).resolves.toBeUndefined();
    await expect(packIn(packed, [entry({ id: 'p08' }), entry({ id: 'p095' })])).rejects.toMatchObject(refusedAs('conflict', 'duplicateId'));
  });

  it('are written and read in the form of their collection', async () => {
    const formed = collections.find(({ name }) => name === 'formed') ?? declaration;
    const store = setting.storage().scoped({ tenant: setting.newTenant() });
    await store.transaction((transaction) => transaction.collection('formed').insertPack(packOf(documents.map((document) => entry(document, ['p'])), formed)));
    await store.transaction((transaction) => transaction.collection('formed').replace(entry({ id: idOf(3), name: 'new' }), 1));
    expect(await store.collection('formed').find(idOf(2))).toEqual({ document: documents[2], version: 1, parties: ['p'] });
    expect(idsOf(await store.collection('formed').list({ where: { op: 'in', path: 'name', values: ['new', 'bob'] }, limit: 3 }))).toEqual([idOf(1), idOf(3), idOf(7)]);
  });

  it.each([
    { why: 'a lone surrogate', document: { id: 'a', name: 'x', note: '\uD800' } },
    { why: 'an id that is none', document: { id: '', name: 'x' } },
  ])('refuse $why, in whatever form', ({ document }) => {
    for (const name of ['bulk', 'formed']) expect(() => packOf([entry(document)], collections.find((one) => one.name === name) ?? declaration)).toThrow(/malformed|lone surrogate|must be 1 to/);
  });

  it('are amended at once', async () => {
    const { packed } = stores;
    await packed.transaction((transaction) => transaction.collection('bulk').amendPack(idOf(15), { name: 'all' }));
    expect(await packed.collection('bulk').find(idOf(20))).toMatchObject({ document: { ...documents[20], name: 'all' }, version: 2 });
    expect(await packed.collection('bulk').count({ op: 'eq', path: 'name', value: 'all' })).toBe(15);
    await packed.transaction((transaction) => transaction.collection('bulk').replace(entry({ id: idOf(20), name: 'one' }), 2));
    expect(await packed.collection('bulk').count({ op: 'eq', path: 'name', value: 'all' })).toBe(14);
    await expect(packed.transaction((transaction) => transaction.collection('bulk').amendPack('nobody', {}))).rejects.toMatchObject({ kind: 'notFound' });
  });

  it('are of their tenant alone, and leave with a transaction that fails', async () => {
    const stranger = setting.storage().scoped({ tenant: setting.newTenant() });
    expect(await stranger.collection('bulk').find(idOf(16))).toBeUndefined();
    await expect(stranger.transaction(async (transaction) => {
      await transaction.collection('bulk').insertPack(pack([entry({ id: 'a' }), entry({ id: 'b' })]));
      throw new Error('no');
    })).rejects.toThrow('no');
    expect(await stranger.collection('bulk').count()).toBe(0);
  });
}
