import { conflict } from '@concord/errors';
import type { Pack, Place, PlacedLabel, Shelf, WritableShelf } from '@concord/storage-port';
import type { ClientSession, Collection } from 'mongoose';
import type { Clock } from '../clock.ts';
import { joined } from '../keys.ts';
import { type Stored, type StoredPack } from '../models.ts';

/** Where the packs of a tenant and collection lie. */
export interface ShelfView {
  readonly packs: Collection<StoredPack>;
  readonly tenant: string;
  readonly session: ClientSession | null;
}

type Label = Omit<PlacedLabel, 'place'>;

const labelOf = ({ label }: Pick<StoredPack, 'label'>): Label => JSON.parse(label) as Label;
const packIn = ({ label, content }: StoredPack): Pack => ({ ...labelOf({ label }), content: bytesOf(content) });

/** The driver reads bytes as an object of its own around them. */
const bytesOf = (content: Uint8Array | { readonly buffer: Uint8Array }): Uint8Array => (content instanceof Uint8Array ? content : content.buffer);

const within = (session: ClientSession | null) => (session ? { session } : {});

/** The first pack that ends at the id or behind it is the only one that may hold it: packs do not overlap. */
async function around({ packs, tenant, session }: ShelfView, id: string): Promise<Pack | undefined> {
  const [found] = await packs.find<StoredPack>({ tenant, last: { $gte: id } }, within(session)).sort({ last: 1 }).limit(1).toArray();
  return found && found.first <= id ? packIn(found) : undefined;
}

async function labels({ packs, tenant, session }: ShelfView, behind: Place | undefined, limit: number): Promise<readonly PlacedLabel[]> {
  const later = behind ? { seq: { $gt: String(behind[0]) } } : {};
  const found = await packs.find<Omit<StoredPack, 'content'>>({ tenant, ...later }, { ...within(session), projection: { content: 0 } }).sort({ seq: 1 }).limit(limit).toArray();
  return found.map((pack) => ({ ...labelOf(pack), place: [pack.seq] }));
}

export const shelfOf = (view: ShelfView): Shelf => ({
  around: (id) => around(view, id),
  labels: (behind, limit) => labels(view, behind, limit),
});

interface WritableShelfView extends ShelfView {
  readonly documents: Collection<Stored>;
  readonly name: string;
  readonly clock: Clock;
}

async function isTaken({ packs, documents, tenant, session }: WritableShelfView, { first, last }: Pack): Promise<boolean> {
  const alone = await documents.findOne({ _id: { $gte: joined(tenant, first), $lte: joined(tenant, last) } }, { ...within(session), projection: { _id: 1 } });
  return (alone ?? (await packs.findOne({ tenant, last: { $gte: first }, first: { $lte: last } }, { ...within(session), projection: { _id: 1 } }))) !== null;
}

export function writableShelfOf(view: WritableShelfView): WritableShelf {
  const { packs, tenant, session, name, clock } = view;
  return {
    ...shelfOf(view),
    add: async (pack, place) => {
      if (await isTaken(view, pack)) throw conflict('duplicateId', `a ${name} between ${pack.first} and ${pack.last} exists already`);
      const { content, ...label } = pack;
      await packs.insertOne({ _id: joined(tenant, pack.first), tenant, first: pack.first, last: pack.last, seq: place ? String(place[0]) : clock.place(), label: JSON.stringify(label), content }, within(session));
    },
    write: async ({ content, ...label }) => {
      await packs.updateOne({ _id: joined(tenant, label.first) }, { $set: { label: JSON.stringify(label), content } }, within(session));
    },
  };
}
