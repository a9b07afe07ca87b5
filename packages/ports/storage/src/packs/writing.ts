import { conflict, notFound, versionConflict } from '@concord/errors';
import { checkEntry, checkPath } from '../checks.ts';
import type { Document, Entry, Versioned, WritableCollection } from '../storage.ts';
import { gather } from './gather.ts';
import type { Pack } from './label.ts';
import { amended, repacked } from './pack.ts';
import { documentsOf, type Packing, packsAround, readingPacked, sees } from './reading.ts';
import type { PackWriting, WritableRows, WritableShelf } from './shelf.ts';

export interface WritablePacking<D extends Document> extends Packing<D> {
  readonly rows: WritableRows<D>;
  readonly shelf: WritableShelf;
}

/** The pack that holds a document, with all its documents. */
interface Found<D extends Document> {
  readonly pack: Pack;
  readonly documents: readonly Versioned<D>[];
  readonly current: Versioned<D>;
}

/** A collection as its writers see it. A change of a packed document writes its pack anew, so it keeps its place. */
export function writingPacked<D extends Document>(packing: WritablePacking<D>): WritableCollection<D> {
  const { rows, shelf, scope, declaration } = packing;
  const { name } = declaration;

  async function packed(id: string): Promise<Found<D> | undefined> {
    const pack = await shelf.around(id);
    if (!pack) return undefined;
    const documents = documentsOf<D>(pack, declaration);
    const current = documents.find(({ document }) => document.id === id);
    return current && { pack, documents, current };
  }

  const rewrite = ({ pack, documents }: Omit<Found<D>, 'current'>, change: (one: Versioned<D>) => readonly Versioned<D>[]): Promise<void> => shelf.write(repacked(pack, documents.flatMap(change), declaration));

  function assertCurrent({ document: { id }, version, parties }: Versioned<D>, expected: number | undefined): void {
    if (!sees(scope, parties)) throw notFound(name, id);
    if (expected !== undefined && expected !== version) throw versionConflict(name, id);
  }

  function assertWritable(entry: Entry<D>): void {
    checkEntry(entry);
    if (!sees(scope, entry.parties)) throw notFound(name, entry.document.id);
  }

  async function putPacked(pack: Pack, entries: ReadonlyMap<string, Entry<D>>): Promise<ReadonlySet<string>> {
    const documents = documentsOf<D>(pack, declaration);
    const hit = documents.filter(({ document }) => entries.has(document.id));
    for (const current of hit) assertCurrent(current, undefined);
    if (hit.length > 0) await rewrite({ pack, documents }, (one) => {
      const entry = entries.get(one.document.id);
      return [entry ? { document: plain(entry.document), parties: distinct(entry.parties), version: one.version + 1 } : one];
    });
    return new Set(hit.map(({ document }) => document.id));
  }

  return {
    ...readingPacked(packing),
    insert: async (entry) => {
      if (await packed(entry.document.id)) throw conflict('duplicateId', `${name} ${entry.document.id} exists already`);
      return rows.insert(entry);
    },
    insertNew: async (entries) => {
      const taken = new Set<string>();
      for (const { document: { id } } of entries) if (await packed(id)) taken.add(id);
      return rows.insertNew(entries.filter(({ document }) => !taken.has(document.id)));
    },
    replace: async (entry, expectedVersion) => {
      const found = await packed(entry.document.id);
      if (!found) return rows.replace(entry, expectedVersion);
      assertWritable(entry);
      assertCurrent(found.current, expectedVersion);
      const next = { document: plain(entry.document), parties: distinct(entry.parties), version: expectedVersion + 1 };
      await rewrite(found, (one) => [one === found.current ? next : one]);
      return next;
    },
    put: async (entries) => {
      entries.forEach(assertWritable);
      const wanted = new Map(entries.map((entry) => [entry.document.id, entry]));
      const done = new Set<string>();
      for (const { pack } of await packsAround(shelf, [...wanted.keys()])) for (const id of await putPacked(pack, wanted)) done.add(id);
      await rows.put(entries.filter(({ document }) => !done.has(document.id)));
    },
    remove: async (id, expectedVersion) => {
      const found = await packed(id);
      if (!found) return rows.remove(id, expectedVersion);
      assertCurrent(found.current, expectedVersion);
      await rewrite(found, (one) => (one === found.current ? [] : [one]));
    },
    insertPack: (pack) => shelf.add(pack),
    amend: (ids, attributes) => amend(packing, ids, attributes),
    amendPack: (first, attributes) => amendPack(packing, first, attributes),
    gather: (order) => gather(packing, order),
  };
}

async function amend<D extends Document>(packing: WritablePacking<D>, ids: readonly string[], attributes: Readonly<Record<string, string>>): Promise<void> {
  Object.keys(attributes).forEach(checkPath);
  const alone = await packing.rows.amend(ids, attributes);
  await amendPacked(packing, ids.filter((id) => !alone.has(id)), attributes);
}

/** Writes each pack anew in which one of them says otherwise. */
async function amendPacked<D extends Document>({ shelf, scope, declaration }: WritablePacking<D>, ids: readonly string[], attributes: Readonly<Record<string, string>>): Promise<void> {
  for (const { pack, ids: wanted } of await packsAround(shelf, ids)) {
    const isConcerned = ({ document, parties }: Versioned<D>): boolean =>
      wanted.has(document.id) && sees(scope, parties) && Object.entries(attributes).some(([name, text]) => document[name] !== text);
    const documents = documentsOf<D>(pack, declaration);
    const next = documents.map((one) => (isConcerned(one) ? { ...one, document: { ...one.document, ...attributes }, version: one.version + 1 } : one));
    if (documents.some(isConcerned)) await shelf.write(repacked(pack, next, declaration));
  }
}

async function amendPack<D extends Document>({ shelf, declaration: { name } }: WritablePacking<D>, first: string, attributes: Readonly<Record<string, unknown>>): Promise<void> {
  const pack = await shelf.around(first);
  if (pack?.first !== first) throw notFound(name, first);
  await shelf.write(amended(pack, attributes));
}

/** The same of a collection that holds no packs. */
export function writingAlone<D extends Document>(rows: Omit<WritableCollection<D>, keyof PackWriting>, name: string): WritableCollection<D> {
  const refuse = async (): Promise<never> => {
    throw new Error(`${name} is not declared to be packed`);
  };
  return { ...rows, insertPack: refuse, amend: refuse, amendPack: refuse, gather: refuse };
}

/** As JSON sees it: what is undefined is absent. */
const plain = <D extends Document>(document: D): D => JSON.parse(JSON.stringify(document)) as D;

const distinct = (parties: readonly string[]): string[] => [...new Set(parties)].sort();
