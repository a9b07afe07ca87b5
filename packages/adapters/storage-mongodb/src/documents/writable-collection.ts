import { conflict, notFound, versionConflict } from '@concord/errors';
import { checkEntry, type CollectionDeclaration, type Document, type Entry, type Scope, type Versioned, type WritableCollection, type WritableRows, writingAlone, writingPacked } from '@concord/storage-port';
import type { ClientSession } from 'mongoose';
import type { Clock } from '../clock.ts';
import { byId, rowsOf, type View } from './collection.ts';
import { decode, encode, encodeName } from './encoding.ts';
import { joined } from '../keys.ts';
import { rawOf, type Stored } from '../models.ts';
import { writableShelfOf } from './shelf.ts';
import type { WriteBuffer } from '../commit/write-buffer.ts';

/** A view in a transaction. */
export interface WritingView extends View {
  readonly name: string;
  readonly declaration: CollectionDeclaration;
  readonly session: ClientSession;
  readonly keysOf: (tenant: string, document: Document) => readonly string[];
  readonly clock: Clock;
  /** Whether to ask before each insert what is taken: the attempt before this one ran into it, which ends a transaction of MongoDB. */
  readonly isCareful: boolean;
  /** Where writes wait for each other; whoever reads the collection has it sent first. */
  readonly buffer: WriteBuffer;
}

const distinct = (parties: readonly string[]): string[] => [...new Set(parties)].sort();

const sees = ({ party }: Scope, parties: readonly string[]): boolean => party === undefined || parties.includes(party) || parties.includes('*');

function checkWritable({ name, scope }: WritingView, entry: Entry): void {
  checkEntry(entry);
  if (!sees(scope, entry.parties)) throw notFound(name, entry.document.id);
}

type Content = Omit<Stored, '_id' | 'tenant' | 'id' | 'seq' | 'version'>;

function contentOf({ keysOf, scope }: WritingView, { document, parties }: Entry): Content {
  const keys = keysOf(scope.tenant, document);
  return { parties: distinct(parties), ...encode(document), ...(keys.length > 0 && { keys }) };
}

const identityOf = ({ scope, clock }: WritingView, id: string) => ({ _id: joined(scope.tenant, id), tenant: scope.tenant, id, seq: clock.place() });

const storedOf = (view: WritingView, entry: Entry): Stored => ({ ...identityOf(view, entry.document.id), version: 1, ...contentOf(view, entry) });

const versionedOf = <D extends Document>({ parties, ...encoded }: Content, version: number): Versioned<D> => ({ document: decode(encoded) as D, version, parties });

/** Sets the content and takes away what a former one had beside it. */
function contentUpdate(content: Content): { $set: Content; $unset: Record<string, 1>; $inc: { version: 1 } } {
  const gone = (['keys', 'encoded'] as const).filter((name) => content[name] === undefined);
  return { $set: content, $unset: Object.fromEntries(gone.map((name) => [name, 1])), $inc: { version: 1 } };
}

type Holder = Pick<Stored, '_id' | 'keys'>;

/** Those that hold an id or a unique key of `candidates`. */
function holdersOf({ model, session }: WritingView, candidates: readonly Holder[]): Promise<readonly Holder[]> {
  const keys = candidates.flatMap((candidate) => candidate.keys ?? []);
  const holders = { $or: [{ _id: { $in: candidates.map(({ _id }) => _id) } }, ...(keys.length > 0 ? [{ keys: { $in: keys } }] : [])] };
  return model.find(holders, { _id: 1, keys: 1 }).session(session).lean<Holder[]>();
}

const duplicateId = (name: string, id: string): Error => conflict('duplicateId', `${name} ${id} exists already`);
const duplicateKey = (name: string, id: string): Error => conflict('duplicateKey', `another ${name} already holds a value of ${id} that must be unique`);

async function insert<D extends Document>(view: WritingView, entry: Entry<D>): Promise<Versioned<D>> {
  checkWritable(view, entry);
  const stored = storedOf(view, entry);
  const holders = view.isCareful ? await holdersOf(view, [stored]) : [];
  if (holders.some(({ _id }) => _id === stored._id)) throw duplicateId(view.name, stored.id);
  if (holders.length > 0) throw duplicateKey(view.name, stored.id);
  view.buffer.add(view.model, [{ insertOne: { document: stored } }]);
  if (view.isCareful) await view.buffer.flush(view.model);
  return versionedOf<D>(stored, 1);
}

/** Keeps the first of those that share an id or a key among themselves or with `holders`. */
function free(candidates: readonly Stored[], holders: readonly Holder[]): Stored[] {
  const taken = new Set(holders.flatMap(({ _id, keys = [] }) => [_id, ...keys]));
  return candidates.filter(({ _id, keys = [] }) => {
    const isFree = ![_id, ...keys].some((value) => taken.has(value));
    if (isFree) for (const value of [_id, ...keys]) taken.add(value);
    return isFree;
  });
}

async function insertNew(view: WritingView, entries: readonly Entry[]): Promise<ReadonlySet<string>> {
  for (const entry of entries) checkWritable(view, entry);
  const candidates = entries.map((entry) => storedOf(view, entry));
  const chosen = free(candidates, await holdersOf(view, candidates));
  if (chosen.length > 0) await rawOf(view.model).insertMany(chosen, { session: view.session });
  return new Set(chosen.map(({ id }) => id));
}

/** Why an update or removal met nothing. */
async function missed(view: WritingView, id: string): Promise<Error> {
  const isThere = await view.model.exists(byId(view.scope, id)).session(view.session);
  return isThere ? versionConflict(view.name, id) : notFound(view.name, id);
}

/** With another holder of a key of `candidates` a write would end the transaction. */
async function checkKeys(view: WritingView, candidates: readonly Stored[]): Promise<void> {
  if (!view.isCareful) return;
  const holders = await holdersOf(view, candidates);
  for (const { _id, id, keys = [] } of candidates) {
    if (holders.some((holder) => holder._id !== _id && holder.keys?.some((key) => keys.includes(key)))) throw duplicateKey(view.name, id);
  }
}

async function replace<D extends Document>(view: WritingView, entry: Entry<D>, expectedVersion: number): Promise<Versioned<D>> {
  checkWritable(view, entry);
  await checkKeys(view, [storedOf(view, entry)]);
  const content = contentOf(view, entry);
  const write = { filter: { ...byId(view.scope, entry.document.id), version: expectedVersion }, update: contentUpdate(content) };
  if (view.isCareful) await replaceNow(view, entry.document.id, write);
  else view.buffer.add(view.model, [{ updateOne: write }]);
  return versionedOf<D>(content, expectedVersion + 1);
}

async function replaceNow(view: WritingView, id: string, { filter, update }: { readonly filter: object; readonly update: object }): Promise<void> {
  await view.buffer.flush(view.model);
  const { matchedCount } = await rawOf(view.model).updateOne(filter, update, { session: view.session });
  if (matchedCount === 0) throw await missed(view, id);
}

/** A party puts over no document that it does not see. */
async function checkVisible({ model, scope, session, name }: WritingView, entries: readonly Entry[]): Promise<void> {
  if (scope.party === undefined) return;
  const ids = entries.map(({ document }) => joined(scope.tenant, document.id));
  const hidden = await model.findOne({ _id: { $in: ids }, parties: { $nin: [scope.party, '*'] } }, { id: 1 }).session(session).lean<Pick<Stored, 'id'>>();
  if (hidden) throw notFound(name, hidden.id);
}

async function put(view: WritingView, entries: readonly Entry[]): Promise<void> {
  for (const entry of entries) checkWritable(view, entry);
  if (entries.length === 0) return;
  await checkVisible(view, entries);
  await checkKeys(view, entries.map((entry) => storedOf(view, entry)));
  const updates = entries.map((entry) => {
    const { _id, ...identity } = identityOf(view, entry.document.id);
    return { updateOne: { filter: { _id }, update: { ...contentUpdate(contentOf(view, entry)), $setOnInsert: identity }, upsert: true } };
  });
  view.buffer.add(view.model, updates);
  if (view.isCareful) await view.buffer.flush(view.model);
}

async function amend({ model, scope, session, buffer }: WritingView, ids: readonly string[], attributes: Readonly<Record<string, string>>): Promise<ReadonlySet<string>> {
  await buffer.flush(model);
  const seen = { _id: { $in: ids.map((id) => joined(scope.tenant, id)) }, ...(scope.party !== undefined && { parties: { $in: [scope.party, '*'] } }) };
  const alone = await model.find(seen, { id: 1 }).session(session).lean<Pick<Stored, 'id'>[]>();
  const texts = Object.entries(attributes).map(([name, text]) => [`doc.${encodeName(name)}`, text] as const);
  const differs = { $or: texts.map(([path, text]) => ({ [path]: { $ne: text } })) };
  await rawOf(model).updateMany({ ...seen, ...differs }, { $set: Object.fromEntries(texts), $inc: { version: 1 } }, { session });
  return new Set(alone.map(({ id }) => id));
}

async function remove(view: WritingView, id: string, expectedVersion: number | undefined): Promise<void> {
  const filter = { ...byId(view.scope, id), ...(expectedVersion !== undefined && { version: expectedVersion }) };
  const { deletedCount } = await rawOf(view.model).deleteOne(filter, { session: view.session });
  if (deletedCount === 0) throw await missed(view, id);
}

export function writableCollectionOf<D extends Document>(view: WritingView): WritableCollection<D> {
  const { packs, scope, session, clock, declaration, name, model } = view;
  const rows = writableRowsOf<D>(view);
  if (!packs) return writingAlone(rows, name);
  return writingPacked({ rows, shelf: writableShelfOf({ packs, documents: rawOf(model), tenant: scope.tenant, session, name, clock }), scope, declaration });
}

function writableRowsOf<D extends Document>(view: WritingView): WritableRows<D> {
  return {
    ...rowsOf<D>(view),
    insert: (entry) => insert(view, entry),
    insertNew: (entries) => insertNew(view, entries),
    replace: (entry, expectedVersion) => replace(view, entry, expectedVersion),
    put: (entries) => put(view, entries),
    amend: (ids, attributes) => amend(view, ids, attributes),
    remove: (id, expectedVersion) => remove(view, id, expectedVersion),
  };
}
