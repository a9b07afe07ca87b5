import { isDomainError } from '@concord/errors';
import type { CollectionDeclaration, Document, Entry, WritableCollection } from '../storage.ts';
import type { Pack } from './label.ts';
import { packOf } from './packer.ts';
import { compareTexts } from './predicate-test.ts';

/** A pack of fewer is not worth unpacking whenever one of them is looked at. */
export const fewestInPack = 50;

/** Packs new documents, in whichever order they come. */
export const packTogether = (entries: readonly Entry[], declaration: CollectionDeclaration): Pack =>
  packOf(entries.toSorted((one, other) => compareTexts(one.document.id, other.document.id)), declaration);

/** @returns whether the pack was inserted: not where something else of the collection lies in its span */
export async function insertsPack(collection: Pick<WritableCollection, 'insertPack'>, pack: Pack): Promise<boolean> {
  try {
    await collection.insertPack(pack);
    return true;
  } catch (error) {
    if (isDomainError(error) && error.code === 'duplicateId') return false;
    throw error;
  }
}

/** Keeps documents that come together: many as a pack where that is free, else each by itself. @param declaration of the collection, which is `packed` */
export async function putTogether<D extends Document>(collection: WritableCollection<D>, entries: readonly Entry<D>[], declaration: CollectionDeclaration): Promise<void> {
  const isPacked = entries.length >= fewestInPack && (await insertsPack(collection, packTogether(entries, declaration)));
  if (!isPacked) await collection.put(entries);
}
