import { conflict, notFound, versionConflict } from '@concord/errors';
import { checkEntry, type CollectionDeclaration, type Document, type Entry, type Scope, type Versioned, type WritableCollection, type WritableRows, writingAlone, writingPacked } from '@concord/storage-port';
import type { Row } from '../connection.ts';
import { documentsOf, partiesOf } from '../schema.ts';
import { brokenUniqueness } from '../sql-error.ts';
import { amongIds, byId, rowsOf, within } from './collection.ts';
import { pathTo } from './json-sql.ts';
import type { Fragment } from './predicate-sql.ts';
import { writableShelfOf } from './shelf.ts';
import type { View } from './view.ts';

interface Stored {
  readonly id: string;
  readonly seq: number;
  readonly version: number;
  readonly parties: string;
}

/** An entry as its row holds it, with the parties one by one. */
interface Texts {
  readonly id: string;
  readonly doc: string;
  readonly parties: string;
  readonly named: readonly string[];
}

function textsOf({ document, parties }: Entry): Texts {
  const named = [...new Set(parties)].sort();
  return { id: document.id, doc: JSON.stringify(document), parties: JSON.stringify(named), named };
}

const sees = ({ party }: Scope, parties: readonly string[]): boolean => party === undefined || parties.includes(party) || parties.includes('*');

function checkWritable({ name, scope }: View, entry: Entry): void {
  checkEntry(entry);
  if (!sees(scope, entry.parties)) throw notFound(name, entry.document.id);
}

const storedOf = ({ id, seq, version, parties }: Row): Stored => ({ id: String(id), seq: Number(seq), version: Number(version), parties: String(parties) });

const select = (view: View, condition: string): string => `SELECT d.id, d.seq, d.version, d.parties FROM ${documentsOf(view.name)} d WHERE ${condition}`;

function stored(view: View, { sql, values }: Fragment): Stored | undefined {
  const row = view.connection.get(select(view, sql), ...values);
  return row && storedOf(row);
}

/** @throws DomainError notFound where the scope does not see the document, preconditionFailed where the version is another */
function expected(view: View, id: string, version: number | undefined): Stored {
  const found = stored(view, within(view, byId(id)));
  if (!found) throw notFound(view.name, id);
  if (version !== undefined && version !== found.version) throw versionConflict(view.name, id);
  return found;
}

/** What an insert runs. */
interface Inserts {
  readonly document: string;
  readonly newDocument: string;
  readonly party: string;
}

/** By collection, of which there are as many as were declared: a prepared statement is found by its text, and one that was just put together is dear to look up. */
const inserts = new Map<string, Inserts>();

function insertsOf(name: string): Inserts {
  const row = `INTO ${documentsOf(name)} (tenant, id, version, parties, doc) VALUES (?, ?, 1, ?, jsonb(?))`;
  const made = { document: `INSERT ${row}`, newDocument: `INSERT OR IGNORE ${row}`, party: `INSERT INTO ${partiesOf(name)} (tenant, party, seq) VALUES (?, ?, ?)` };
  inserts.set(name, made);
  return made;
}

function addParties({ connection, name, scope }: View, seq: number, parties: readonly string[]): void {
  const { party: sql } = inserts.get(name) ?? insertsOf(name);
  for (const party of parties) connection.run(sql, scope.tenant, party, seq);
}

function dropParties({ connection, name, scope }: View, { seq, parties }: Stored): void {
  for (const party of JSON.parse(parties) as string[]) connection.run(`DELETE FROM ${partiesOf(name)} WHERE tenant = ? AND party = ? AND seq = ?`, scope.tenant, party, seq);
}

function refusal(view: View, id: string, error: unknown): unknown {
  const broken = brokenUniqueness(error);
  if (broken === undefined) return error;
  return broken.includes('unique_')
    ? conflict('duplicateKey', `another ${view.name} already holds a value of ${id} that must be unique`)
    : conflict('duplicateId', `${view.name} ${id} exists already`);
}

function running<T>(view: View, id: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw refusal(view, id, error);
  }
}

/** @returns whether it was inserted: as a `newDocument`, a taken id or key is left alone. */
function add(view: View, { id, doc, parties, named }: Texts, what: 'document' | 'newDocument'): boolean {
  const { connection, name, scope } = view;
  const { [what]: sql } = inserts.get(name) ?? insertsOf(name);
  const { changes, seq } = running(view, id, () => connection.run(sql, scope.tenant, id, parties, doc));
  if (changes === 1) addParties(view, seq, named);
  return changes === 1;
}

function overwrite(view: View, { id, doc, parties, named }: Texts, before: Stored): void {
  const { connection, name } = view;
  const sql = `UPDATE ${documentsOf(name)} SET version = version + 1, parties = ?, doc = jsonb(?) WHERE seq = ?`;
  running(view, id, () => connection.run(sql, parties, doc, before.seq));
  if (parties === before.parties) return;
  dropParties(view, before);
  addParties(view, before.seq, named);
}

/** What was checked is JSON already, so that it need not be read back from its text. */
const asStored = <D extends Document>({ document }: Entry<D>, { named }: Texts, version: number): Versioned<D> => ({ document, version, parties: named });

function insert<D extends Document>(view: View, entry: Entry<D>): Versioned<D> {
  checkWritable(view, entry);
  const texts = textsOf(entry);
  add(view, texts, 'document');
  return asStored(entry, texts, 1);
}

function insertNew(view: View, entries: readonly Entry[]): ReadonlySet<string> {
  for (const entry of entries) checkWritable(view, entry);
  return new Set(entries.filter((entry) => add(view, textsOf(entry), 'newDocument')).map(({ document }) => document.id));
}

function replace<D extends Document>(view: View, entry: Entry<D>, expectedVersion: number): Versioned<D> {
  checkWritable(view, entry);
  const before = expected(view, entry.document.id, expectedVersion);
  const texts = textsOf(entry);
  overwrite(view, texts, before);
  return asStored(entry, texts, before.version + 1);
}

/** What is there is asked in one go, since entries come by the batch; only of an id that comes again it is asked anew. */
function put(view: View, entries: readonly Entry[]): void {
  for (const entry of entries) checkWritable(view, entry);
  const ids = new Set(entries.map(({ document }) => document.id));
  const before = new Map(takenOf(view, [...ids]).map((one) => [one.id, one]));
  for (const entry of entries) {
    const { id } = entry.document;
    putOne(view, entry, ids.delete(id) ? before.get(id) : takenOf(view, [id])[0]);
  }
}

/** Whoever sees them. */
function takenOf({ name, connection, scope: { tenant } }: View, ids: readonly string[]): readonly Stored[] {
  const whole: View = { name, connection, scope: { tenant } };
  const { sql, values } = within(whole, amongIds(ids));
  return connection.all(select(whole, sql), ...values).map(storedOf);
}

function putOne(view: View, entry: Entry, before: Stored | undefined): void {
  if (!before) add(view, textsOf(entry), 'document');
  else if (sees(view.scope, JSON.parse(before.parties) as string[])) overwrite(view, textsOf(entry), before);
  else throw notFound(view.name, entry.document.id);
}

function amend(view: View, ids: readonly string[], attributes: Readonly<Record<string, string>>): ReadonlySet<string> {
  const { sql, values } = within(view, amongIds(ids));
  const table = `${documentsOf(view.name)} AS d`;
  const [paths, texts] = [Object.keys(attributes).map(pathTo), Object.values(attributes)];
  const changed = `jsonb_set(d.doc, ${paths.map((path) => `${path}, ?`).join()})`;
  const differs = paths.map((path) => `json_extract(d.doc, ${path}) IS NOT ?`).join(' OR ');
  const { changes } = view.connection.run(`UPDATE ${table} SET version = version + 1, doc = ${changed} WHERE ${sql} AND (${differs})`, ...texts, ...values, ...texts);
  if (changes === ids.length) return new Set(ids);
  return new Set(view.connection.all(`SELECT d.id FROM ${table} WHERE ${sql}`, ...values).map(({ id }) => String(id)));
}

function remove(view: View, id: string, expectedVersion: number | undefined): void {
  const before = expected(view, id, expectedVersion);
  dropParties(view, before);
  view.connection.run(`DELETE FROM ${documentsOf(view.name)} WHERE seq = ?`, before.seq);
}

/** @param view of the connection that holds the transaction */
export function writableCollectionOf<D extends Document>(view: View, declaration: CollectionDeclaration): WritableCollection<D> {
  const rows = writableRowsOf<D>(view);
  return declaration.packed ? writingPacked({ rows, shelf: writableShelfOf(view), scope: view.scope, declaration }) : writingAlone(rows, view.name);
}

function writableRowsOf<D extends Document>(view: View): WritableRows<D> {
  return {
    ...rowsOf<D>(view),
    insert: async (entry) => insert(view, entry),
    insertNew: async (entries) => insertNew(view, entries),
    replace: async (entry, expectedVersion) => replace(view, entry, expectedVersion),
    put: async (entries) => put(view, entries),
    amend: async (ids, attributes) => amend(view, ids, attributes),
    remove: async (id, expectedVersion) => remove(view, id, expectedVersion),
  };
}
