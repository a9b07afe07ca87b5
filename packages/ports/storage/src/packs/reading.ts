import { checkPredicate, checkQuery } from '../checks.ts';
import type { Predicate, Query } from '../query.ts';
import type { Collection, CollectionDeclaration, Document, ReadableCollection, Scope, Versioned } from '../storage.ts';
import { documentOrder } from './document-order.ts';
import type { Pack, PackLabel } from './label.ts';
import { mayHold, unpacked } from './pack.ts';
import { formOf } from './packer.ts';
import { predicateTest } from './predicate-test.ts';
import { comparePlaces, type Placed, type PlacedLabel, type Rows, type Shelf } from './shelf.ts';

const labelPage = 1_000;
const rowPage = 1_000;

/** What lies together in the order of creation: a pack, or documents that stand alone. */
interface Group<D extends Document> {
  /** How many are selected, where that is known without unpacking. */
  readonly count?: number;
  documents(): Promise<readonly Versioned<D>[]>;
}

export interface Packing<D extends Document> {
  readonly rows: Rows<D>;
  readonly shelf: Shelf;
  readonly scope: Scope;
  readonly declaration: CollectionDeclaration;
}

export const sees = ({ party }: Scope, parties: readonly string[]): boolean => party === undefined || parties.includes(party) || parties.includes('*');

/** A collection as its readers see it: documents are documents, packed or not. */
export function readingPacked<D extends Document>(packing: Packing<D>): Collection<D> {
  const { rows, shelf } = packing;
  const find = async (id: string): Promise<Versioned<D> | undefined> => (await rows.find(id)) ?? (await packedDocument<D>(packing, id));
  return {
    find,
    findMany: async (ids) => {
      const found = await rows.findMany(ids);
      const known = new Set(found.map(({ document }) => document.id));
      return [...found, ...(await fromPacks<D>(packing, ids.filter((id) => !known.has(id))))];
    },
    list: async (query) => {
      checkQuery(query);
      if ((await shelf.labels(undefined, 1)).length === 0) return rows.list(query);
      return query.sort && query.sort.length > 0 ? sorted(packing, query) : inOrder(packing, query);
    },
    count: async (where) => {
      if (where) checkPredicate(where);
      let total = await rows.count(where);
      for await (const label of labels(shelf)) {
        const group = packGroup<D>(packing, label, where);
        total += group?.count ?? (await group?.documents())?.length ?? 0;
      }
      return total;
    },
  };

  async function inOrder(from: Packing<D>, { where, offset = 0, limit }: Query): Promise<readonly Versioned<D>[]> {
    const page: Versioned<D>[] = [];
    let skip = offset;
    for await (const group of groups(from, where)) {
      if (page.length >= limit) break;
      if (group.count !== undefined && group.count <= skip) {
        skip -= group.count;
        continue;
      }
      const documents = await group.documents();
      page.push(...documents.slice(skip, skip + limit - page.length));
      skip = Math.max(0, skip - documents.length);
    }
    return page;
  }

  /** Keeps no more than twice what is asked for. */
  async function sorted(from: Packing<D>, { where, sort = [], offset = 0, limit }: Query): Promise<readonly Versioned<D>[]> {
    const order = documentOrder(sort);
    const most = offset + limit;
    let best: Versioned<D>[] = [];
    for await (const group of groups(from, where)) {
      best.push(...(await group.documents()));
      if (best.length > 2 * most + labelPage) best = best.toSorted((left, right) => order(left.document, right.document)).slice(0, most);
    }
    return best.toSorted((left, right) => order(left.document, right.document)).slice(offset, most);
  }

  async function* groups(from: Packing<D>, where: Predicate | undefined): AsyncGenerator<Group<D>> {
    const alone = placedRows(from.rows, where);
    let next = await alone.next();
    for await (const label of labels(from.shelf)) {
      for (; next.done !== true && comparePlaces(next.value.place, label.place) < 0; next = await alone.next()) yield single(next.value);
      const group = packGroup<D>(from, label, where);
      if (group) yield group;
    }
    for (; next.done !== true; next = await alone.next()) yield single(next.value);
  }
}

const single = <D extends Document>(document: Versioned<D>): Group<D> => ({ count: 1, documents: async () => [document] });

async function* placedRows<D extends Document>(rows: Rows<D>, where: Predicate | undefined): AsyncGenerator<Placed<D>> {
  for (let offset = 0; ; offset += rowPage) {
    const page = await rows.placed({ ...(where && { where }), offset, limit: rowPage });
    yield* page;
    if (page.length < rowPage) return;
  }
}

async function* labels(shelf: Shelf): AsyncGenerator<PlacedLabel> {
  for (let behind: PlacedLabel | undefined; ; ) {
    const page = await shelf.labels(behind?.place, labelPage);
    yield* page;
    behind = page.at(-1);
    if (page.length < labelPage) return;
  }
}

/** A collection whose documents are kept in another form than text. */
export const withTexts = <D extends Document>(collection: Collection<D>): ReadableCollection<D> => ({
  ...collection,
  findText: async (id) => {
    const found = await collection.find(id);
    return found && { text: JSON.stringify(found.document), version: found.version };
  },
  listTexts: async (query) => (await collection.list(query)).map(({ document }) => JSON.stringify(document)),
});

/** Nothing for a pack of which nothing can be selected. */
function packGroup<D extends Document>({ shelf, scope, declaration }: Packing<D>, label: PackLabel, where: Predicate | undefined): Group<D> | undefined {
  if (!sees(scope, label.parties) || !mayHold(label, where)) return undefined;
  const test = where ? predicateTest(where) : undefined;
  const documents = async (): Promise<readonly Versioned<D>[]> => {
    const pack = await shelf.around(label.first);
    return pack ? documentsOf<D>(pack, declaration).filter(({ document, parties }) => sees(scope, parties) && (test?.(document) ?? true)) : [];
  };
  return !test && scope.party === undefined ? { count: label.count, documents } : { documents };
}

/** What was packed as a document of the collection is one. */
export const documentsOf = <D extends Document>(pack: Pack, declaration: CollectionDeclaration): readonly Versioned<D>[] => unpacked(pack, formOf(declaration)) as readonly Versioned<D>[];

async function packedDocument<D extends Document>(packing: Packing<D>, id: string): Promise<Versioned<D> | undefined> {
  const [found] = await fromPacks<D>(packing, [id]);
  return found;
}

async function fromPacks<D extends Document>({ shelf, scope, declaration }: Packing<D>, ids: readonly string[]): Promise<readonly Versioned<D>[]> {
  const found: Versioned<D>[] = [];
  for (const { pack, ids: wanted } of await packsAround(shelf, ids)) {
    found.push(...documentsOf<D>(pack, declaration).filter(({ document, parties }) => wanted.has(document.id) && sees(scope, parties)));
  }
  return found;
}

/** The packs in whose spans ids lie, each fetched once. */
export async function packsAround(shelf: Shelf, ids: readonly string[]): Promise<readonly { readonly pack: Pack; readonly ids: ReadonlySet<string> }[]> {
  const packs: { readonly pack: Pack; readonly ids: Set<string> }[] = [];
  for (const id of ids) {
    const known = packs.find(({ pack }) => pack.first <= id && id <= pack.last);
    const pack = known ? undefined : await shelf.around(id);
    if (known) known.ids.add(id);
    else if (pack) packs.push({ pack, ids: new Set([id]) });
  }
  return packs;
}
