import {
  checkPredicate, checkQuery, isIdentifier, readingPacked, type Collection, type CollectionDeclaration, type Document, type Placed, type Predicate, type Query, type Rows, type Scope, type Versioned,
} from '@concord/storage-port';
import type { ClientSession, Collection as DriverCollection, Model } from 'mongoose';
import { decode } from './encoding.ts';
import { scopeFilter, sortOf, within } from './filter.ts';
import { joined } from '../keys.ts';
import type { Stored, StoredPack } from '../models.ts';
import { shelfOf } from './shelf.ts';

/** A collection as one scope sees it, in a transaction where there is a session. */
export interface View {
  readonly model: Model<Stored>;
  /** Where it is declared to be packed. */
  readonly packs: DriverCollection<StoredPack> | undefined;
  readonly declaration: CollectionDeclaration;
  readonly scope: Scope;
  readonly session: ClientSession | null;
}

/** Longest time of a search in ms; the work of a stranger's query ends here. */
const LONGEST_SEARCH = 5000;

type Kept = Pick<Stored, 'doc' | 'encoded' | 'version' | 'parties'>;

const KEPT = { doc: 1, encoded: 1, version: 1, parties: 1 } as const;

const versionedOf = <D extends Document>(stored: Kept): Versioned<D> => ({ document: decode(stored) as D, version: stored.version, parties: stored.parties });

export const byId = (scope: Scope, id: string) => ({ ...scopeFilter(scope), _id: joined(scope.tenant, id) });

async function find<D extends Document>({ model, scope, session }: View, id: string): Promise<Versioned<D> | undefined> {
  if (!isIdentifier(id)) return undefined;
  const stored = await model.findOne(byId(scope, id), KEPT).session(session).lean<Kept>();
  return stored ? versionedOf<D>(stored) : undefined;
}

async function findMany<D extends Document>({ model, scope, session }: View, ids: readonly string[]): Promise<readonly Versioned<D>[]> {
  const wanted = ids.filter(isIdentifier).map((id) => joined(scope.tenant, id));
  const found = await model.find({ ...scopeFilter(scope), _id: { $in: wanted } }, KEPT).session(session).lean<Kept[]>();
  return found.map(versionedOf<D>);
}

async function list<D extends Document>({ model, scope, session }: View, query: Query): Promise<readonly Versioned<D>[]> {
  checkQuery(query);
  const { where, sort = [], offset = 0, limit } = query;
  if (limit === 0) return [];
  const search = model.find(within(scope, where), KEPT).sort(sortOf(sort)).skip(offset).limit(limit).maxTimeMS(LONGEST_SEARCH);
  return (await search.session(session).lean<Kept[]>()).map(versionedOf<D>);
}

async function count({ model, scope, session }: View, where: Predicate | undefined): Promise<number> {
  if (where) checkPredicate(where);
  return model.countDocuments(within(scope, where)).maxTimeMS(LONGEST_SEARCH).session(session);
}

async function placed<D extends Document>({ model, scope, session }: View, { where, offset = 0, limit }: Query): Promise<readonly Placed<D>[]> {
  const search = model.find(within(scope, where), { ...KEPT, seq: 1 }).sort(sortOf([])).skip(offset).limit(limit).maxTimeMS(LONGEST_SEARCH);
  return (await search.session(session).lean<(Kept & Pick<Stored, 'seq'>)[]>()).map((stored) => ({ ...versionedOf<D>(stored), place: [stored.seq] }));
}

/** As its readers see it, packs included. */
export function collectionOf<D extends Document>(view: View): Collection<D> {
  const { packs, scope, session, declaration } = view;
  const rows = rowsOf<D>(view);
  return packs ? readingPacked({ rows, shelf: shelfOf({ packs, tenant: scope.tenant, session }), scope, declaration }) : rows;
}

/** Errors are the driver's: who calls translates them, or tries again. */
export function rowsOf<D extends Document>(view: View): Rows<D> {
  return {
    placed: (query) => placed<D>(view, query),
    find: (id) => find<D>(view, id),
    findMany: (ids) => findMany<D>(view, ids),
    list: (query) => list<D>(view, query),
    count: (where) => count(view, where),
  };
}
