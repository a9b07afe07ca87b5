import { unavailable } from '@concord/errors';
import type { ChangeContext } from '@concord/resource';
import type { Document, Transaction } from '@concord/storage-port';

/** A file that is being sent: there until it is whole or given up. */
export interface Upload extends Document {
  /** When something of it came last. */
  readonly lastUpdate: string;
}

export const usageUploads = 'usageUpload';

type Changing = Pick<ChangeContext, 'transaction' | 'now'>;

const uploadsIn = (transaction: Transaction) => transaction.collection<Upload>(usageUploads);

export const beginUpload = (id: string, parties: readonly string[], { transaction, now }: Changing): Promise<unknown> =>
  uploadsIn(transaction).insert({ document: { id, lastUpdate: now.toISOString() }, parties });

/** Says that more of it came. @throws DomainError unavailable `uploadGivenUp` where it was too long in coming */
export async function goOnWithUpload(id: string, parties: readonly string[], { transaction, now }: Changing): Promise<void> {
  await standing(id, transaction);
  await uploadsIn(transaction).put([{ document: { id, lastUpdate: now.toISOString() }, parties }]);
}

/** It is whole. @throws DomainError unavailable `uploadGivenUp` where it was too long in coming */
export async function endUpload(id: string, transaction: Transaction): Promise<void> {
  await standing(id, transaction);
  await uploadsIn(transaction).remove(id);
}

async function standing(id: string, transaction: Transaction): Promise<void> {
  if (!(await uploadsIn(transaction).find(id))) throw unavailable('uploadGivenUp', `nothing of file ${id} came for too long; send it again`);
}
