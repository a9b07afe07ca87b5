import type { Predicate, Query, ScopedStorage } from '../index.ts';
import { entry, idsOf, insertAll, refusedAs, selected, type Setting } from './setting.ts';

const samples = [
  entry({ id: 'a', name: 'Anna', rank: 1, ok: true, parts: [{ code: 'x', size: 1, tags: ['red'] }, { code: 'y', size: 5 }] }),
  entry({ id: 'b', name: 'Bob', rank: 2.5, ok: false, parts: [{ code: 'z', tags: ['blue', 'red'] }], detail: { code: 'D1', deep: { er: 1 } } }),
  entry({ id: 'c', name: '10', rank: '2', parts: [], words: ['one', 'two'], '@type': 'T' }),
  entry({ id: 'd', name: null, rank: 10, ok: 1, parts: ['x', 7, null, { code: 7 }], words: [] }),
  entry({ id: 'e', name: 'anna\nmaria', detail: { code: 'D2' }, rank: -3 }),
];

const where = (predicate: Predicate, finds: string, why: string): { predicate: Predicate; finds: string; why: string } => ({ predicate, finds, why });

const comparisons = [
  where({ op: 'eq', path: 'name', value: 'Anna' }, 'a', 'a string'),
  where({ op: 'eq', path: 'rank', value: 2 }, '', 'the number 2 is not the string 2'),
  where({ op: 'eq', path: 'rank', value: '2' }, 'c', 'the string 2'),
  where({ op: 'eq', path: 'rank', value: 2.5 }, 'b', 'a fraction'),
  where({ op: 'eq', path: 'ok', value: true }, 'a', 'true is not 1'),
  where({ op: 'eq', path: 'ok', value: 1 }, 'd', '1 is not true'),
  where({ op: 'eq', path: 'ok', value: false }, 'b', 'false'),
  where({ op: 'eq', path: 'detail.code', value: 'D1' }, 'b', 'a nested attribute'),
  where({ op: 'eq', path: 'detail', value: '{"code":"D2"}' }, '', 'an object is not its text'),
  where({ op: 'eq', path: 'detail.deep.er', value: 1 }, 'b', 'a deeply nested attribute'),
  where({ op: 'eq', path: '@type', value: 'T' }, 'c', 'a name with a sign'),
  where({ op: 'eq', path: 'name', value: 'null' }, '', 'null is not its text'),
  where({ op: 'ne', path: 'name', value: 'Anna' }, 'bcde', 'null and other values'),
  where({ op: 'ne', path: 'ok', value: true }, 'bcde', 'missing counts'),
  where({ op: 'gt', path: 'rank', value: 1 }, 'bd', 'numbers alone'),
  where({ op: 'gte', path: 'rank', value: 1 }, 'abd', 'the bound belongs to it'),
  where({ op: 'lt', path: 'rank', value: 2.5 }, 'ae', 'missing is not less'),
  where({ op: 'lte', path: 'rank', value: '3' }, 'c', 'strings alone'),
  where({ op: 'gt', path: 'name', value: 'B' }, 'be', 'strings by code point: small letters come after capitals'),
  where({ op: 'gt', path: 'ok', value: false }, 'a', 'booleans alone'),
  where({ op: 'in', path: 'name', values: ['Bob', '10', 'nobody'] }, 'bc', 'one of several'),
  where({ op: 'in', path: 'rank', values: ['2', 10] }, 'cd', 'of several types'),
  where({ op: 'in', path: 'ok', values: [true, false] }, 'ab', 'booleans'),
  where({ op: 'in', path: 'name', values: [] }, '', 'one of none'),
  where({ op: 'exists', path: 'name', exists: true }, 'abcde', 'null is there'),
  where({ op: 'exists', path: 'ok', exists: false }, 'ce', 'missing'),
  where({ op: 'exists', path: 'detail.deep', exists: true }, 'b', 'an object'),
];

const patterns = [
  where({ op: 'regex', path: 'name', pattern: 'nn' }, 'ae', 'anywhere'),
  where({ op: 'regex', path: 'name', pattern: '^[Aa]nna$' }, 'a', 'the end is the end of the text'),
  where({ op: 'regex', path: 'name', pattern: 'a.m' }, '', 'the dot is no line feed'),
  where({ op: 'regex', path: 'name', pattern: '^B|0$' }, 'bc', 'alternatives'),
  where({ op: 'regex', path: 'rank', pattern: '.' }, 'c', 'strings alone'),
  where({ op: 'regex', path: 'parts[].code', pattern: '^[xz]$' }, 'ab', 'any element'),
  where({ op: 'not', of: { op: 'regex', path: 'name', pattern: 'a' } }, 'bcd', 'its negation'),
];

const arrays = [
  where({ op: 'eq', path: 'parts[].code', value: 'y' }, 'a', 'an attribute of any element'),
  where({ op: 'eq', path: 'parts[].code', value: 7 }, 'd', 'among elements of other types'),
  where({ op: 'eq', path: 'parts[].tags[]', value: 'red' }, 'ab', 'an element of an array in any element'),
  where({ op: 'eq', path: 'words[]', value: 'two' }, 'c', 'any element'),
  where({ op: 'ne', path: 'parts[].code', value: 'x' }, 'bcde', 'no element equals'),
  where({ op: 'ne', path: 'words[]', value: 'one' }, 'abde', 'no element at all'),
  where({ op: 'gt', path: 'parts[].size', value: 3 }, 'a', 'any element is greater'),
  where({ op: 'in', path: 'parts[].code', values: ['x', 'z'] }, 'ab', 'any element is one of them'),
  where({ op: 'exists', path: 'parts[].tags', exists: true }, 'ab', 'any element has it'),
  where({ op: 'exists', path: 'words[]', exists: true }, 'c', 'there is an element'),
  where({ op: 'exists', path: 'words[]', exists: false }, 'abde', 'there is none'),
  where({ op: 'exists', path: 'words', exists: true }, 'cd', 'there is an array, empty or not'),
];

const combined = [
  where({ op: 'and', of: [] }, 'abcde', 'and of nothing holds'),
  where({ op: 'or', of: [] }, '', 'or of nothing does not'),
  where({ op: 'and', of: [{ op: 'gt', path: 'rank', value: 0 }, { op: 'lt', path: 'rank', value: 3 }] }, 'ab', 'a range'),
  where({ op: 'or', of: [{ op: 'eq', path: 'id', value: 'a' }, { op: 'eq', path: 'name', value: 'Bob' }] }, 'ab', 'either'),
  where({ op: 'not', of: { op: 'eq', path: 'ok', value: true } }, 'bcde', 'not holds where the value is missing'),
  where({ op: 'not', of: { op: 'not', of: { op: 'eq', path: 'ok', value: true } } }, 'a', 'not of not'),
  where({ op: 'not', of: { op: 'or', of: [{ op: 'gt', path: 'rank', value: 2 }, { op: 'eq', path: 'parts[].code', value: 'x' }] } }, 'ce', 'not of or'),
  where({ op: 'not', of: { op: 'and', of: [{ op: 'gt', path: 'rank', value: 0 }, { op: 'eq', path: 'ok', value: true }] } }, 'bcde', 'not of and'),
  where({ op: 'not', of: { op: 'ne', path: 'name', value: 'Bob' } }, 'b', 'not of ne'),
  where({ op: 'and', of: [{ op: 'eq', path: 'parts[].code', value: 'x' }, { op: 'eq', path: 'parts[].size', value: 5 }] }, 'a', 'each by any element'),
];

export function predicatesSelect({ storage, newTenant }: Setting): void {
  describe('a predicate selects', () => {
    let store: ScopedStorage;
    beforeAll(async () => {
      store = storage().scoped({ tenant: newTenant() });
      await insertAll(store, samples);
    });

    it.each([...comparisons, ...patterns, ...arrays, ...combined])('$why: $predicate', async ({ predicate, finds }) => {
      expect((await selected(store, predicate)).join('')).toBe(finds);
      expect(await store.collection('thing').count(predicate)).toBe(finds.length);
    });

    it.each([`' OR 1=1 --`, '{"$ne":null}', '$ne', '"', '\\', '%', '__proto__', '\0', '\u{1F44D}'])('the value %j as what it is', async (value) => {
      await insertAll(storage().scoped({ tenant: newTenant() }), [entry({ id: 'a', name: value }), entry({ id: 'b', name: 'b' })]);
      const own = storage().scoped({ tenant: newTenant() });
      await insertAll(own, [entry({ id: 'a', name: value, words: [value] }), entry({ id: 'b', name: 'b' })]);
      expect(await selected(own, { op: 'eq', path: 'name', value })).toEqual(['a']);
      expect(await selected(own, { op: 'in', path: 'words[]', values: [value] })).toEqual(['a']);
    });
  });
}

/** As a caller without types could send it. */
const forged = (text: string): Predicate => JSON.parse(text) as Predicate;

export function queriesAreChecked({ storage, newTenant }: Setting): void {
  describe('a query is refused', () => {
    const wide = (operators: number): Predicate => ({ op: 'or', of: Array.from({ length: operators - 1 }, (_, n) => ({ op: 'eq', path: 'a', value: n })) });
    const deep = (levels: number): Predicate => Array.from({ length: levels }).reduce<Predicate>((of) => ({ op: 'not', of }), { op: 'exists', path: 'a', exists: true });
    it.each([
      { query: { limit: -1 }, code: 'malformedQuery', why: 'a negative limit' },
      { query: { limit: 10_001 }, code: 'malformedQuery', why: 'an unbounded page' },
      { query: { limit: Number.NaN }, code: 'malformedQuery', why: 'no limit' },
      { query: { limit: 1, offset: -1 }, code: 'malformedQuery', why: 'a negative offset' },
      { query: { limit: 1, where: forged('{"op":"eq","path":"name","value":{"$ne":null}}') }, code: 'malformedQuery', why: 'an operator as a value' },
      { query: { limit: 1, where: forged('{"op":"in","path":"name","values":[["x"]]}') }, code: 'malformedQuery', why: 'an array as a value' },
      { query: { limit: 1, where: { op: 'eq', path: `a') OR 1=1 --`, value: 1 } }, code: 'malformedPath', why: 'SQL in a path' },
      { query: { limit: 1, where: { op: 'eq', path: 'a..b', value: 1 } }, code: 'malformedPath', why: 'a gap in a path' },
      { query: { limit: 1, where: { op: 'eq', path: '', value: 1 } }, code: 'malformedPath', why: 'no path' },
      { query: { limit: 1, sort: [{ path: 'a"b', direction: 'ascending' }] }, code: 'malformedPath', why: 'a quote in a sort' },
      { query: { limit: 1, where: { op: 'regex', path: 'name', pattern: '(a+)+$' } }, code: 'unsafePattern', why: 'an unsafe pattern' },
      { query: { limit: 1, where: deep(50) }, code: 'queryTooComplex', why: 'operators too deep within each other' },
      { query: { limit: 1, where: wide(301) }, code: 'queryTooComplex', why: 'too many operators' },
    ] satisfies { query: Query; code: string; why: string }[])('for $why', async ({ query, code }) => {
      const things = storage().scoped({ tenant: newTenant() }).collection('thing');
      await expect(things.list(query)).rejects.toMatchObject(refusedAs('invalidInput', code));
    });

    it('only beyond what the port allows', async () => {
      const things = storage().scoped({ tenant: newTenant() }).collection('thing');
      expect(await things.list({ where: deep(49), limit: 10_000 })).toEqual([]);
      expect(await things.list({ where: wide(300), limit: 10_000 })).toEqual([]);
      expect(await things.list({ limit: 0 })).toEqual([]);
    });
  });
}

const sorted = (sort: Query['sort'] & object, finds: string, why: string) => ({ sort, finds, why });

const orders = [
  sorted([], 'abcdef', 'none: the order of creation'),
  sorted([{ path: 'rank', direction: 'ascending' }], 'dfcaeb', 'missing and null first, ties in the order of creation'),
  sorted([{ path: 'rank', direction: 'descending' }], 'baecdf', 'missing and null last, ties still in the order of creation'),
  sorted([{ path: 'group', direction: 'ascending' }, { path: 'rank', direction: 'descending' }], 'cfbaed', 'by several keys'),
  sorted([{ path: 'name', direction: 'ascending' }], 'fbcade', 'by code point'),
  sorted([{ path: 'parts[].size', direction: 'ascending' }], 'cdefba', 'by the least element'),
  sorted([{ path: 'parts[].size', direction: 'descending' }], 'bacdef', 'by the greatest element'),
];

export function pagesAreBoundedAndStable({ storage, newTenant }: Setting): void {
  describe('a list', () => {
    let store: ScopedStorage;
    beforeAll(async () => {
      store = storage().scoped({ tenant: newTenant() });
      await insertAll(store, [
        entry({ id: 'a', rank: 2, group: 'y', name: 'b', parts: [{ size: 5 }, { size: 4 }] }),
        entry({ id: 'b', rank: 10, group: 'y', name: 'B', parts: [{ size: 9 }, { size: 3 }] }),
        entry({ id: 'c', rank: 1, group: 'x', name: 'a' }),
        entry({ id: 'd', group: 'z', name: '\uFFFD' }),
        entry({ id: 'e', rank: 2, group: 'y', name: '\u{10000}' }),
        entry({ id: 'f', rank: null, group: 'x', name: '1' }),
      ]);
    });

    it.each(orders)('comes in order: $why', async ({ sort, finds }) => {
      expect(idsOf(await store.collection('thing').list({ sort, limit: 9 })).join('')).toBe(finds);
    });

    it.each(orders)('falls into pages without gap or overlap: $why', async ({ sort, finds }) => {
      const pages = await Promise.all([0, 2, 4, 6].map((offset) => store.collection('thing').list({ sort, limit: 2, offset })));
      expect(idsOf(pages.flat()).join('')).toBe(finds);
    });

    it('keeps its order of creation over transactions', async () => {
      const own = storage().scoped({ tenant: newTenant() });
      for (let n = 0; n < 30; n += 1) await insertAll(own, [entry({ id: `${n * 7 % 30}`, n })]);
      const found = await own.collection('thing').list({ limit: 100 });
      expect(found.map(({ document }) => document.n)).toEqual(Array.from({ length: 30 }, (_, n) => n));
    });
  });
}
