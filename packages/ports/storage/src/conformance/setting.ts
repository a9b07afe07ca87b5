import type { CollectionDeclaration, Document, Entry, PackForm, Predicate, ScopedStorage, Storage, Versioned } from '../index.ts';

/** Opens an empty storage. */
export type StorageFactory = (collections: readonly CollectionDeclaration[]) => Storage | Promise<Storage>;

/** What the tests of a suite stand on: one storage, a new tenant for each test. */
export interface Setting {
  readonly storage: () => Storage;
  /** A tenant that nobody has used before. */
  readonly newTenant: () => string;
}

/** Says the names once. */
const named: PackForm = {
  writer() {
    const names: unknown[] = [];
    return { write: ({ name, ...rest }) => [names.includes(name) ? names.indexOf(name) : names.push(name) - 1, rest], shared: () => names };
  },
  reader: (names) => (written) => {
    const [place, rest] = written as readonly [number, Document];
    return { ...rest, name: (names as readonly unknown[])[place] };
  },
};

export const collections: readonly CollectionDeclaration[] = [
  { name: 'thing', indexes: [['name'], ['rank', 'name'], ['parts[].code']], unique: [['key', 'kind'], ['detail.code']] },
  { name: 'other' },
  { name: 'bulk', indexes: [['name'], ['rank', 'name']], packed: true },
  { name: 'formed', indexes: [['name']], packed: named },
  { name: 'note', keyed: true },
];

export const entry = (document: Document, parties: readonly string[] = []): Entry => ({ document, parties });

export const idsOf = (found: readonly Versioned[]): readonly string[] => found.map(({ document }) => document.id);

export const insertAll = (store: ScopedStorage, entries: readonly Entry[]): Promise<unknown> =>
  store.transaction(async (transaction) => {
    for (const each of entries) await transaction.collection('thing').insert(each);
  });

export const selected = async (store: ScopedStorage, where: Predicate): Promise<readonly string[]> => idsOf(await store.collection('thing').list({ where, limit: 100 }));

export const refusedAs = (kind: string, code: string): object => ({ name: 'DomainError', kind, code });
