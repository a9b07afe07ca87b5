import type { ChangeContext } from '@concord/resource';
import type { Document, Transaction } from '@concord/storage-port';
import { contentHash, type ExternalIdentifier, type Usage } from './usage.ts';

/** What a source has sent under an identifier. Kept as long as the record stands: the guard against paying twice. */
export interface Identity extends Document {
  readonly usageId: string;
  readonly contentHash: string;
}

export const identities = 'usageIdentity';

/** Whose records they are: a partner's, or the operator's under the name of whoever sent them. */
export interface Numbering {
  readonly party?: string;
  readonly subject: string;
}

/**
 * Under which source a record is known. The operator may number for others; a partner that names an owner other than itself
 * numbers in a space of its own, so that it neither learns what another has sent nor takes its numbers.
 */
export function identityId({ id, owner }: ExternalIdentifier, { party, subject }: Numbering): string {
  const source = owner ?? party ?? subject;
  return JSON.stringify(party === undefined || source === party ? [source, id] : [party, source, id]);
}

export async function identityOf(id: string, transaction: Transaction): Promise<Identity | undefined> {
  return (await transaction.collection<Identity>(identities).find(id))?.document;
}

/** Refuses a second record under the same identifier, also when both come at once. */
export async function remember(id: string, usageId: string, hash: string, transaction: Transaction): Promise<void> {
  await transaction.collection<Identity>(identities).insert({ document: { id, usageId, contentHash: hash }, parties: ['*'] });
}

interface Change {
  readonly next?: Usage;
  readonly previous?: Usage;
}

async function ofUsage({ id }: Usage, transaction: Transaction): Promise<Identity | undefined> {
  const [found] = await transaction.collection<Identity>(identities).list({ where: { op: 'eq', path: 'usageId', value: id }, limit: 1 });
  return found?.document;
}

/** What was withdrawn may be sent again under its identifier. */
export async function forgetIdentity({ next, previous }: Change, { transaction }: ChangeContext): Promise<void> {
  const known = !next && previous ? await ofUsage(previous, transaction) : undefined;
  if (known) await transaction.collection(identities).remove(known.id);
}

/** A corrected record is a duplicate of its corrected self. */
export async function identityFollows({ next, previous }: Change, { transaction }: ChangeContext): Promise<void> {
  if (!next || !previous || contentHash(next) === contentHash(previous)) return;
  const known = await ofUsage(next, transaction);
  if (known) await transaction.collection<Identity>(identities).put([{ document: { ...known, contentHash: contentHash(next) }, parties: ['*'] }]);
}
