import { createHash } from 'node:crypto';
import type { CollectionDeclaration, Path } from '@concord/storage-port';
import type { Connection } from './connection.ts';
import { valueAt } from './documents/json-sql.ts';

/** Names are checked by the port: letters, digits and dots alone. */
export const documentsOf = (collection: string): string => `"documents_${collection}"`;
export const partiesOf = (collection: string): string => `"parties_${collection}"`;
export const packsOf = (collection: string): string => `"packs_${collection}"`;
export const keyedOf = (collection: string): string => `"keyed_${collection}"`;

const tables = `
  CREATE TABLE IF NOT EXISTS outgoing (seq INTEGER PRIMARY KEY AUTOINCREMENT, messages TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS inbox (tenant TEXT NOT NULL, consumer TEXT NOT NULL, id TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (tenant, consumer, id)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS tenant (name TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS pulse (id INTEGER PRIMARY KEY, beats INTEGER NOT NULL);
  INSERT OR IGNORE INTO pulse VALUES (1, 0);
`;

/** `seq` is the order of creation. The parties of a document stand beside it, so that a party's view is a range and not a scan. */
const tablesOf = (collection: string): string => `
  CREATE TABLE IF NOT EXISTS ${documentsOf(collection)} (
    seq INTEGER PRIMARY KEY, tenant TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, parties TEXT NOT NULL, doc BLOB NOT NULL,
    UNIQUE (tenant, id));
  CREATE INDEX IF NOT EXISTS "order_${collection}" ON ${documentsOf(collection)} (tenant);
  CREATE TABLE IF NOT EXISTS ${partiesOf(collection)} (
    tenant TEXT NOT NULL, party TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (tenant, party, seq)) WITHOUT ROWID;
`;

/** `after` is the document that was created last before the pack. */
const packTableOf = (collection: string): string => `
  CREATE TABLE IF NOT EXISTS ${packsOf(collection)} (
    seq INTEGER PRIMARY KEY, tenant TEXT NOT NULL, first TEXT NOT NULL, last TEXT NOT NULL, after INTEGER NOT NULL, label TEXT NOT NULL, content BLOB NOT NULL,
    UNIQUE (tenant, last));
  CREATE INDEX IF NOT EXISTS "order_packs_${collection}" ON ${packsOf(collection)} (tenant, after, seq);
`;

const keyedTableOf = (collection: string): string => `
  CREATE TABLE IF NOT EXISTS ${keyedOf(collection)} (tenant TEXT NOT NULL, key TEXT NOT NULL, held TEXT NOT NULL, PRIMARY KEY (tenant, key)) WITHOUT ROWID;
`;

interface Index {
  readonly name: string;
  readonly sql: string;
}

const fingerprint = (paths: readonly Path[]): string => createHash('sha256').update(paths.join()).digest('hex').slice(0, 12);

function indexOf(collection: string, kind: 'index' | 'unique', paths: readonly Path[]): Index {
  const name = `${kind}_${collection}_${fingerprint(paths)}`;
  const columns = ['tenant', ...paths.map((path) => valueAt('doc', path))];
  return { name, sql: `CREATE ${kind === 'unique' ? 'UNIQUE ' : ''}INDEX IF NOT EXISTS "${name}" ON ${documentsOf(collection)} (${columns.join(', ')})` };
}

/** An index cannot run through an array; such a search scans the tenant's documents. */
const isIndexable = (paths: readonly Path[]): boolean => !paths.some((path) => path.includes('[]'));

function indexesOf({ name, indexes = [], unique = [] }: CollectionDeclaration): readonly Index[] {
  const keys = new Set(unique.map(fingerprint));
  const plain = indexes.filter((paths) => isIndexable(paths) && !keys.has(fingerprint(paths)));
  return [...plain.map((paths) => indexOf(name, 'index', paths)), ...unique.map((paths) => indexOf(name, 'unique', paths))];
}

/** Those that an earlier declaration asked for and this one does not. */
function staleIndexes(connection: Connection, collection: string, wanted: readonly Index[]): readonly string[] {
  const present = connection.all(`SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ?`, `documents_${collection}`).map(({ name }) => String(name));
  const names = new Set(wanted.map(({ name }) => name));
  return present.filter((name) => /^(?:index|unique)_/.test(name) && !names.has(name));
}

function createCollection(connection: Connection, declaration: CollectionDeclaration): void {
  if (declaration.keyed) {
    connection.exec(keyedTableOf(declaration.name));
    return;
  }
  const wanted = indexesOf(declaration);
  connection.exec(tablesOf(declaration.name));
  if (declaration.packed) connection.exec(packTableOf(declaration.name));
  for (const name of staleIndexes(connection, declaration.name, wanted)) connection.exec(`DROP INDEX "${name}"`);
  for (const { sql } of wanted) connection.exec(sql);
}

/** Brings the file to what is declared, in one transaction; documents stay as they are. */
export function createSchema(connection: Connection, collections: readonly CollectionDeclaration[]): void {
  connection.exec('BEGIN IMMEDIATE');
  connection.exec(tables);
  for (const declaration of collections) createCollection(connection, declaration);
  connection.exec('COMMIT');
}
