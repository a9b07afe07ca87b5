import type { ScopedStorage } from '../index.ts';
import { entry, idsOf, refusedAs, type Setting } from './setting.ts';

export function documentsAreWritten({ storage, newTenant }: Setting): void {
  describe('documents', () => {
    let store: ScopedStorage;
    const here = () => store.collection('thing');
    beforeEach(() => (store = storage().scoped({ tenant: newTenant() })));

    it('are found as they were inserted, with version 1 and their parties', async () => {
      const written = await store.transaction((t) => t.collection('thing').insert(entry({ id: 'a', name: 'x', gone: undefined }, ['p', '*'])));
      expect(written).toMatchObject({ version: 1, document: { id: 'a', name: 'x' } });
      const found = await here().find('a');
      expect(found?.document).toEqual({ id: 'a', name: 'x' });
      expect(Object.keys(found?.document ?? {})).toEqual(['id', 'name']);
      expect([...(found?.parties ?? [])].sort()).toEqual(['*', 'p']);
    });

    it('are not found where there are none', async () => {
      expect(await here().find('a')).toBeUndefined();
      expect(await here().find('x\uD800')).toBeUndefined();
      expect(await here().findMany(['a', 'b'])).toEqual([]);
      expect(await here().count()).toBe(0);
    });

    it('are found many at a time, those that exist', async () => {
      await store.transaction((t) => t.collection('thing').put(['a', 'b', 'c'].map((id) => entry({ id }))));
      expect([...idsOf(await here().findMany(['c', 'nobody', 'a']))].sort()).toEqual(['a', 'c']);
    });

    it('are replaced whole, at the version the writer knew', async () => {
      await store.transaction((t) => t.collection('thing').insert(entry({ id: 'a', name: 'x', rank: 1 })));
      const second = await store.transaction((t) => t.collection('thing').replace(entry({ id: 'a', name: 'y' }, ['q']), 1));
      expect(second).toEqual({ document: { id: 'a', name: 'y' }, version: 2, parties: ['q'] });
      expect(await here().find('a')).toEqual(second);
      await expect(store.transaction((t) => t.collection('thing').replace(entry({ id: 'a' }), 1))).rejects.toMatchObject(refusedAs('preconditionFailed', 'versionConflict'));
      expect(await here().find('a')).toEqual(second);
    });

    it('keep their place in the order of creation when replaced', async () => {
      await store.transaction((t) => t.collection('thing').put(['a', 'b'].map((id) => entry({ id }))));
      await store.transaction((t) => t.collection('thing').replace(entry({ id: 'a', name: 'later' }), 1));
      expect(idsOf(await here().list({ limit: 9 }))).toEqual(['a', 'b']);
    });

    it('cannot be replaced or removed where there are none', async () => {
      await expect(store.transaction((t) => t.collection('thing').replace(entry({ id: 'a' }), 1))).rejects.toMatchObject(refusedAs('notFound', 'notFound'));
      await expect(store.transaction((t) => t.collection('thing').remove('a'))).rejects.toMatchObject(refusedAs('notFound', 'notFound'));
    });

    it('are removed, at the version asked for if one is', async () => {
      await store.transaction((t) => t.collection('thing').insert(entry({ id: 'a' }, ['p'])));
      await expect(store.transaction((t) => t.collection('thing').remove('a', 2))).rejects.toMatchObject(refusedAs('preconditionFailed', 'versionConflict'));
      await store.transaction((t) => t.collection('thing').remove('a', 1));
      expect(await here().find('a')).toBeUndefined();
      await store.transaction((t) => t.collection('thing').insert(entry({ id: 'a' })));
      expect((await here().find('a'))?.version).toBe(1);
    });

    it('are put whatever the version', async () => {
      await store.transaction((t) => t.collection('thing').put([entry({ id: 'a', name: 'x' }), entry({ id: 'b' })]));
      await store.transaction((t) => t.collection('thing').put([entry({ id: 'a', name: 'y' }, ['p']), entry({ id: 'c' })]));
      expect(await here().find('a')).toEqual({ document: { id: 'a', name: 'y' }, version: 2, parties: ['p'] });
      expect(idsOf(await here().list({ limit: 9 }))).toEqual(['a', 'b', 'c']);
    });

    it('of two collections have nothing to do with each other', async () => {
      await store.transaction(async (t) => {
        await t.collection('thing').insert(entry({ id: 'a', name: 'thing' }));
        await t.collection('other').insert(entry({ id: 'a', name: 'other' }));
      });
      expect((await store.collection('other').find('a'))?.document.name).toBe('other');
    });
  });
}

const parsed = (text: string): unknown => JSON.parse(text);
const nested = (levels: number): unknown => parsed('['.repeat(levels) + ']'.repeat(levels));

export function documentsKeepTheirShape({ storage, newTenant }: Setting): void {
  describe('a document', () => {
    const throughStore = async (value: unknown): Promise<unknown> => {
      const store = storage().scoped({ tenant: newTenant() });
      await store.transaction((t) => t.collection('thing').insert(entry({ id: 'a', value })));
      await store.transaction((t) => t.collection('thing').replace(entry({ id: 'a', value }), 1));
      return (await store.collection('thing').find('a'))?.document.value;
    };

    it.each([
      { value: { empty: {}, none: [], nothing: null, text: '' }, why: 'empty values' },
      { value: [0, -1, 0.1, 1e-7, 1e300, 2 ** 31, 2 ** 53 - 1, -(2 ** 53), 2 ** 53 + 2, 2 ** 63, 2 ** 64], why: 'numbers, beyond 2^53 as the doubles they are' },
      { value: 'null\0byte "quoted" \'single\' \\ `;-- $where {"$ne":null} %_ \u2028 \u{1F44D} e\u0301', why: 'odd strings' },
      { value: { $ne: null, $set: { $where: '1' }, '$ref': 'a', '$id': 1, '$db': 'x' }, why: 'names that begin with $' },
      { value: { $ref: 'a', $id: 1 }, why: 'what looks like a reference of a driver' },
      { value: { 'a.b': { '.': 1, '..': 2 }, '': 3, '%': 4, '%2E': 5, ' ': 6, '0': 7 }, why: 'names with dots, escapes and nothing' },
      { value: { $oid: '507f1f77bcf86cd799439011', $date: 0, _bsontype: 'ObjectId' }, why: 'what looks like a type of a driver' },
      { value: parsed('{"__proto__":{"admin":true},"constructor":{"prototype":1},"hasOwnProperty":0,"toString":null}'), why: 'names of Object.prototype' },
      { value: { b: 1, a: { d: 1, c: 2 } }, why: 'the order of attributes' },
      { value: '2026-01-31T23:59:59.999Z', why: 'a date-time as text' },
      { value: nested(98), why: 'many levels' },
      { value: 'x'.repeat(1_000_000), why: 'a long text' },
    ])('comes back as it was: $why', async ({ value }) => {
      expect(JSON.stringify(await throughStore(value))).toBe(JSON.stringify(value));
    });

    it.each([
      { value: 'x\uD800y', why: 'a lone surrogate' },
      { value: { 'x\uDC00': 1 }, why: 'a lone surrogate in a name' },
      { value: { 'x\0y': 1 }, why: 'NUL in a name' },
      { value: Number.NaN, why: 'NaN' },
      { value: Infinity, why: 'infinity' },
      { value: 1n, why: 'a bigint' },
      { value: new Date(0), why: 'a date' },
      { value: new Map(), why: 'an object that is not plain' },
      { value: () => 1, why: 'a function' },
      { value: nested(200), why: 'too many levels' },
    ])('is refused where it could not come back: $why', async ({ value }) => {
      await expect(throughStore(value)).rejects.toMatchObject(refusedAs('invalidInput', 'malformedDocument'));
    });

    it.each(['', 'x\0', 'x\uD800', 'x'.repeat(513)])('is refused under the id %j', async (id) => {
      const store = storage().scoped({ tenant: newTenant() });
      await expect(store.transaction((t) => t.collection('thing').insert(entry({ id })))).rejects.toMatchObject(refusedAs('invalidInput', 'malformedId'));
    });

    it.each([`'; DROP TABLE documents_thing; --`, '{"$ne":null}', '$where', '__proto__', 'a/b:c|d\u001Fe', '\u{1F44D}', '漢字', '%_*'])('is found under the id %j', async (id) => {
      const store = storage().scoped({ tenant: newTenant(), party: id });
      await store.transaction((t) => t.collection('thing').insert(entry({ id }, [id])));
      expect(idsOf(await store.collection('thing').list({ where: { op: 'eq', path: 'id', value: id }, limit: 9 }))).toEqual([id]);
      expect((await store.collection('thing').find(id))?.document.id).toBe(id);
    });
  });
}
