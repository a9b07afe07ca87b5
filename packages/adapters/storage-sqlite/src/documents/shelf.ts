import { conflict } from '@concord/errors';
import type { Pack, Place, PlacedLabel, Shelf, WritableShelf } from '@concord/storage-port';
import type { Row } from '../connection.ts';
import { documentsOf, packsOf } from '../schema.ts';
import type { View } from './view.ts';

type Label = Omit<PlacedLabel, 'place'>;

const labelOf = ({ label }: Row): Label => JSON.parse(String(label)) as Label;
const packIn = (row: Row): Pack => ({ ...labelOf(row), content: row.content instanceof Uint8Array ? row.content : new Uint8Array() });

/** The first pack that ends at the id or behind it is the only one that may hold it: packs do not overlap. */
function around({ connection, name, scope }: View, id: string): Pack | undefined {
  const row = connection.get(`SELECT first, label, content FROM ${packsOf(name)} WHERE tenant = ? AND last >= ? ORDER BY last LIMIT 1`, scope.tenant, id);
  return row && String(row.first) <= id ? packIn(row) : undefined;
}

/** By the document that the pack comes behind, then by its own number: what was gathered later stands where it stood. */
function labels({ connection, name, scope }: View, behind: Place | undefined, limit: number): readonly PlacedLabel[] {
  const rows = connection.all(`SELECT seq, after, label FROM ${packsOf(name)} WHERE tenant = ? AND (after, seq) > (?, ?) ORDER BY after, seq LIMIT ?`, scope.tenant, behind?.[0] ?? -1, behind?.[1] ?? 0, limit);
  return rows.map((row) => ({ ...labelOf(row), place: [Number(row.after), Number(row.seq)] }));
}

export const shelfOf = (view: View): Shelf => ({
  around: async (id) => around(view, id),
  labels: async (behind, limit) => labels(view, behind, limit),
});

function isTaken({ connection, name, scope }: View, { first, last }: Pack): boolean {
  const alone = connection.get(`SELECT 1 AS taken FROM ${documentsOf(name)} WHERE tenant = ? AND id BETWEEN ? AND ? LIMIT 1`, scope.tenant, first, last);
  return (alone ?? connection.get(`SELECT 1 AS taken FROM ${packsOf(name)} WHERE tenant = ? AND last >= ? AND first <= ? LIMIT 1`, scope.tenant, first, last)) !== undefined;
}

/** On the connection that holds the transaction. */
export function writableShelfOf(view: View): WritableShelf {
  const { connection, name, scope: { tenant } } = view;
  return {
    ...shelfOf(view),
    add: async (pack, place) => {
      if (isTaken(view, pack)) throw conflict('duplicateId', `a ${name} between ${pack.first} and ${pack.last} exists already`);
      const { content, ...label } = pack;
      connection.run(
        `INSERT INTO ${packsOf(name)} (tenant, first, last, after, label, content) VALUES (?, ?, ?, coalesce(?, (SELECT coalesce(max(seq), 0) FROM ${documentsOf(name)})), ?, ?)`,
        tenant, pack.first, pack.last, place?.[0] ?? null, JSON.stringify(label), content,
      );
    },
    write: async ({ content, ...label }) => {
      connection.run(`UPDATE ${packsOf(name)} SET label = ?, content = ? WHERE tenant = ? AND last = ?`, JSON.stringify(label), content, tenant, label.last);
    },
  };
}
