import {
  checkPredicate, checkQuery, isIdentifier, readingPacked, type CollectionDeclaration, type Document, type DocumentText, type Placed, type Predicate, type Query, type ReadableCollection, type Rows, type Scope,
  type Versioned, withTexts,
} from '@concord/storage-port';
import type { Row } from '../connection.ts';
import { orderSql, predicateSql, type Fragment } from './predicate-sql.ts';
import type { View } from './view.ts';
import { documentsOf, partiesOf } from '../schema.ts';
import { shelfOf } from './shelf.ts';

const COLUMNS = 'd.version, d.parties, json(d.doc) AS doc';

const all: Fragment = { sql: 'TRUE', values: [] };

function versionedOf<D extends Document>(row: Row): Versioned<D> {
  return { document: JSON.parse(String(row.doc)) as D, version: Number(row.version), parties: JSON.parse(String(row.parties)) as string[] };
}

/** The first condition of every statement: nobody gets round it, because nothing else begins one. */
function scoped({ tenant }: Scope, visible: Fragment, condition: Fragment): Fragment {
  return { sql: `d.tenant = ? AND ${visible.sql} AND ${condition.sql}`, values: [tenant, ...visible.values, ...condition.values] };
}

const seenBy = (name: string, party: string): Fragment => ({
  sql: `EXISTS (SELECT 1 FROM ${partiesOf(name)} p WHERE p.tenant = d.tenant AND p.party IN (?, '*') AND p.seq = d.seq)`,
  values: [party],
});

const listOf = (name: string): string => `SELECT seq FROM ${partiesOf(name)} WHERE tenant = ? AND party IN (?, '*')`;

/** From here on it costs more to read the list of what a party sees than to ask of each document. */
const MANY = 1000;

function seesMany({ connection, name, scope }: View, party: string): boolean {
  return Number(connection.get(`SELECT count(*) AS total FROM (${listOf(name)} LIMIT ${MANY})`, scope.tenant, party)?.total) === MANY;
}

/** For a single document. */
export function within({ name, scope }: View, condition: Fragment): Fragment {
  return scoped(scope, scope.party === undefined ? all : seenBy(name, scope.party), condition);
}

/** For a search: a party of few documents starts from these, else a page would read all of the tenant's to find them. */
function among(view: View, condition: Fragment): Fragment {
  const { name, scope } = view;
  if (scope.party === undefined || seesMany(view, scope.party)) return within(view, condition);
  return scoped(scope, { sql: `d.seq IN (${listOf(name)})`, values: [scope.tenant, scope.party] }, condition);
}

export const byId = (id: string): Fragment => ({ sql: 'd.id = ?', values: [id] });
export const amongIds = (ids: readonly string[]): Fragment => ({ sql: 'd.id IN (SELECT value FROM json_each(?))', values: [JSON.stringify(ids)] });

function find(view: View, id: string): Row | undefined {
  if (!isIdentifier(id)) return undefined;
  const { sql, values } = within(view, byId(id));
  return view.connection.get(`SELECT ${COLUMNS} FROM ${documentsOf(view.name)} d WHERE ${sql}`, ...values);
}

function findMany<D extends Document>(view: View, ids: readonly string[]): readonly Versioned<D>[] {
  const { sql, values } = within(view, amongIds(ids.filter(isIdentifier)));
  return view.connection.all(`SELECT ${COLUMNS} FROM ${documentsOf(view.name)} d WHERE ${sql}`, ...values).map(versionedOf<D>);
}

const matching = (view: View, where: Predicate | undefined): Fragment => among(view, where ? predicateSql(where) : all);

/** A sort carries only the numbers of the rows; the documents of the page are read afterwards. */
function pageSql(table: string, condition: string, sort: Query['sort'] = []): string {
  const from = `FROM ${table} d WHERE`;
  const order = orderSql(sort);
  if (sort.length === 0) return `SELECT ${COLUMNS} ${from} ${condition} ${order} LIMIT ? OFFSET ?`;
  return `SELECT ${COLUMNS} ${from} d.seq IN (SELECT d.seq ${from} ${condition} ${order} LIMIT ? OFFSET ?) ${order}`;
}

function list(view: View, query: Query): readonly Row[] {
  checkQuery(query);
  const { sql, values } = matching(view, query.where);
  return view.connection.all(pageSql(documentsOf(view.name), sql, query.sort), ...values, query.limit, query.offset ?? 0);
}

function count(view: View, where: Predicate | undefined): number {
  if (where) checkPredicate(where);
  const { sql, values } = matching(view, where);
  return Number(view.connection.get(`SELECT count(*) AS total FROM ${documentsOf(view.name)} d WHERE ${sql}`, ...values)?.total);
}

function placed<D extends Document>(view: View, { where, offset = 0, limit }: Query): readonly Placed<D>[] {
  const { sql, values } = matching(view, where);
  const rows = view.connection.all(`SELECT d.seq, ${COLUMNS} FROM ${documentsOf(view.name)} d WHERE ${sql} ${orderSql([])} LIMIT ? OFFSET ?`, ...values, limit, offset);
  return rows.map((row) => ({ ...versionedOf<D>(row), place: [Number(row.seq), 0] }));
}

/** SQLite answers at once; the promises are the port's. */
export function rowsOf<D extends Document>(view: View): Rows<D> {
  return {
    placed: async (query) => placed<D>(view, query),
    find: async (id) => {
      const row = find(view, id);
      return row && versionedOf<D>(row);
    },
    findMany: async (ids) => findMany<D>(view, ids),
    list: async (query) => list(view, query).map(versionedOf<D>),
    count: async (where) => count(view, where),
  };
}

const textOf = ({ doc, version }: Row): DocumentText => ({ text: String(doc), version: Number(version) });

/** A collection outside of transactions, packs included. */
export function readableCollectionOf<D extends Document>(view: View, declaration: CollectionDeclaration): ReadableCollection<D> {
  const rows = rowsOf<D>(view);
  return declaration.packed ? withTexts(readingPacked({ rows, shelf: shelfOf(view), scope: view.scope, declaration })) : { ...rows, ...textsOf(view) };
}

/** SQLite writes a document as JSON.stringify wrote it to it. */
const textsOf = (view: View): Pick<ReadableCollection, 'findText' | 'listTexts'> => ({
  findText: async (id) => {
    const row = find(view, id);
    return row && textOf(row);
  },
  listTexts: async (query) => list(view, query).map(({ doc }) => String(doc)),
});
