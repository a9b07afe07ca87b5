import { isDomainError } from '@concord/errors';
import type { CollectionDeclaration, Document, Gathering } from '../storage.ts';
import { packOf } from './packer.ts';
import { compareTexts } from './predicate-test.ts';
import { comparePlaces, type Placed, type WritableRows, type WritableShelf } from './shelf.ts';

interface Gathered<D extends Document> {
  readonly rows: WritableRows<D>;
  readonly shelf: WritableShelf;
  readonly declaration: CollectionDeclaration;
}

/** What stands alone and is old, into packs by partition. What was created last stays: the order of creation goes on behind it. */
export async function gather<D extends Document>(packing: Gathered<D>, { partitionOf, before, limit }: Gathering): Promise<number> {
  const found = (await packing.rows.placed({ limit: limit + 1 })).slice(0, -1);
  const partitions = found.map(({ document }) => partitionOf(document.id));
  const young = partitions.findIndex((partition) => partition !== undefined && partition >= before);
  const old = found.slice(0, partitions.findLastIndex((partition, place) => partition !== undefined && (young < 0 || place < young)) + 1);
  for (const { document: { id } } of old) await packing.rows.remove(id);
  for (const run of Map.groupBy(old, ({ document: { id } }) => partitionOf(id)).values()) await shelve(run.toSorted(byId), packing);
  return old.length;
}

const byId = (left: Placed, right: Placed): number => compareTexts(left.document.id, right.document.id);

/** Where something else lies in between, in two. */
async function shelve<D extends Document>(run: readonly Placed<D>[], packing: Gathered<D>): Promise<void> {
  const place = run.map((one) => one.place).toSorted(comparePlaces)[0];
  try {
    await packing.shelf.add(packOf(run, packing.declaration), place);
  } catch (error) {
    if (!isDomainError(error) || error.code !== 'duplicateId' || run.length === 1) throw error;
    const half = Math.ceil(run.length / 2);
    for (const part of [run.slice(0, half), run.slice(half)]) await shelve(part, packing);
  }
}
