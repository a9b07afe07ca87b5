import type { KeyedTexts, ScopedStorage } from '../index.ts';
import { entry, refusedAs, type Setting } from './setting.ts';

const texts = (...pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> => new Map(pairs);

export function textsAreKeyed({ storage, newTenant }: Setting): void {
  describe('texts under keys', () => {
    let store: ScopedStorage;
    beforeEach(() => (store = storage().scoped({ tenant: newTenant() })));
    const noting = <T>(work: (notes: KeyedTexts) => Promise<T>): Promise<T> => store.transaction((transaction) => work(transaction.keyed('note')));
    const noted = (key: string): Promise<string | undefined> => noting((notes) => notes.find(key));

    it('are noted where the key is free, and what stands under the others is said', async () => {
      expect(await noting((notes) => notes.add(texts(['a', '1'], ['b', '2'])))).toEqual(new Map());
      expect(await noting((notes) => notes.add(texts(['b', 'other'], ['c', '3'])))).toEqual(texts(['b', '2']));
      expect(await Promise.all(['a', 'b', 'c', 'd'].map(noted))).toEqual(['1', '2', '3', undefined]);
    });

    it('are written over and taken away', async () => {
      await noting(async (notes) => {
        await notes.put('a', '1');
        await notes.put('a', '2');
        expect([await notes.find('a'), await notes.add(texts(['a', '3']))]).toEqual(['2', texts(['a', '2'])]);
        await notes.remove('a');
        await notes.remove('never there');
        expect(await notes.find('a')).toBeUndefined();
      });
      expect(await noting((notes) => notes.add(texts(['a', '4'])))).toEqual(new Map());
    });

    it('are kept as they are, by keys that differ in anything', async () => {
      const all = texts(['["a","b"]', 'line\nfeed'], ['A', ''], ['a', '\u00e4\u{1f600}'], ['a ', '{"n":1}'], ['$a.b', 'x'.repeat(2_000)]);
      await noting((notes) => notes.add(all));
      for (const [key, text] of all) expect(await noted(key)).toBe(text);
    });

    it('are the tenant\'s own', async () => {
      await noting((notes) => notes.put('a', '1'));
      const other = storage().scoped({ tenant: newTenant() });
      expect(await other.transaction((transaction) => transaction.keyed('note').add(texts(['a', '2'])))).toEqual(new Map());
      expect(await noted('a')).toBe('1');
    });

    it('commit with the rest of the transaction or not at all', async () => {
      const broken = store.transaction(async (transaction) => {
        await transaction.keyed('note').add(texts(['a', '1']));
        await transaction.collection('other').insert(entry({ id: 'x' }));
        throw new Error('no');
      });
      await expect(broken).rejects.toThrow('no');
      expect([await noted('a'), await store.collection('other').find('x')]).toEqual([undefined, undefined]);
    });

    it('give each of many who come at once its own part', async () => {
      const outcomes = await Promise.all(Array.from({ length: 10 }, (_, n) => noting((notes) => notes.add(texts(...Array.from({ length: 10 }, (__, m) => [`key${n + m}`, `of ${n}`] as const))))));
      expect(outcomes.reduce((sum, taken) => sum + 10 - taken.size, 0)).toBe(19);
    });

    it('are taken under identifiers alone', async () => {
      await expect(noting((notes) => notes.put('', '1'))).rejects.toMatchObject(refusedAs('invalidInput', 'malformedId'));
      await expect(noting((notes) => notes.add(texts(['x'.repeat(513), '1'])))).rejects.toMatchObject(refusedAs('invalidInput', 'malformedId'));
    });
  });
}
