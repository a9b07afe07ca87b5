import { conflict } from '@concord/errors';
import type { ChangeContext, Operation } from '@concord/resource';
import { type Identity, identityKey, identityOf, remember } from './usage-identity.ts';
import { contentHash, type ExternalIdentifier, type Usage } from './usage.ts';

/** `POST /usage`. */
export const acceptUsage: Operation = async ({ body }, context) => {
  const usage = await acceptRecord(body as RecordSent, context);
  return { status: 201, headers: { Location: usage.href ?? '', ETag: '"1"' }, body: usage };
};

type RecordSent = Readonly<Record<string, unknown>> & Partial<Pick<Usage, 'externalIdentifier'>>;

/**
 * Takes a record in. If it says something else than its source has sent before under the same identifier it is kept, rejected, for a
 * person to look at: settlement lists it in suspense as `conflict`. A record without an identifier is always new.
 * @throws DomainError conflict `duplicateUsage` where it says the same, and what a rule has against it; nothing is written then
 */
export async function acceptRecord(body: RecordSent, { caller, transaction, resources }: ChangeContext): Promise<Usage> {
  const [identifier] = body.externalIdentifier ?? [];
  const key = identifier && identityKey(identifier, caller);
  const known = key === undefined ? undefined : await identityOf(key, transaction);
  const hash = contentHash(body);
  if (identifier && known?.contentHash === hash) throw duplicate(identifier, known);
  const usage = await resources.create<Usage>('Usage', known ? { ...body, status: 'rejected', conflictsWith: known.usageId } : body);
  if (key !== undefined && !known) await remember(usage, key, hash, transaction);
  return usage;
}

const duplicate = ({ id }: ExternalIdentifier, { usageId }: Identity) =>
  conflict('duplicateUsage', `usage ${id} of this source was accepted before as ${usageId}`, [
    { code: 'duplicateUsage', message: `accepted before as ${usageId}`, pointer: '/externalIdentifier/0/id' },
  ]);
