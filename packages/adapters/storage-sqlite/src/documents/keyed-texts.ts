import { checkIdentifier, type KeyedTexts } from '@concord/storage-port';
import { keyedOf } from '../schema.ts';
import type { View } from './view.ts';

/** On the connection that holds the transaction. */
export function keyedTextsOf({ connection, name, scope: { tenant } }: View): KeyedTexts {
  const table = keyedOf(name);
  const [insert, select] = [`INSERT OR IGNORE INTO ${table} VALUES (?, ?, ?)`, `SELECT held FROM ${table} WHERE tenant = ? AND key = ?`];
  const find = (key: string): string | undefined => {
    const row = connection.get(select, tenant, key);
    return row && String(row.held);
  };
  return {
    add: async (texts) => {
      const taken = new Map<string, string>();
      for (const [key, text] of texts) {
        checkIdentifier('a key', key);
        if (connection.run(insert, tenant, key, text).changes === 0) taken.set(key, find(key) ?? '');
      }
      return taken;
    },
    find: async (key) => find(key),
    put: async (key, text) => {
      checkIdentifier('a key', key);
      connection.run(`INSERT OR REPLACE INTO ${table} VALUES (?, ?, ?)`, tenant, key, text);
    },
    remove: async (key) => void connection.run(`DELETE FROM ${table} WHERE tenant = ? AND key = ?`, tenant, key),
  };
}
