import { conflict } from '@concord/errors';
import type { Operation } from '@concord/resource';
import { type Identity, identityId, identityOf, remember } from './usage-identity.ts';
import { contentHash, type ExternalIdentifier, type Usage } from './usage.ts';

/**
 * `POST /usage`. A record that its source has already sent is refused as a duplicate (409) if it says the same; if it says
 * something else under the same identifier it is kept, rejected, for a person to look at: settlement lists it in suspense
 * as `conflict`. A record without an identifier is always new.
 */
export const acceptUsage: Operation = async (request, context) => {
  const body = request.body as Readonly<Record<string, unknown>> & { readonly externalIdentifier?: readonly ExternalIdentifier[] };
  const [identifier] = body.externalIdentifier ?? [];
  const known = identifier && (await identityOf(identityId(identifier, request.caller), context.transaction));
  const hash = contentHash(body);
  if (identifier && known?.contentHash === hash) throw duplicate(identifier, known);
  const usage = await context.resources.create<Usage>('Usage', known ? { ...body, status: 'rejected', conflictsWith: known.usageId } : body);
  if (identifier && !known) await remember(identityId(identifier, request.caller), usage.id, hash, context.transaction);
  return { status: 201, headers: { Location: usage.href ?? '', ETag: '"1"' }, body: usage };
};

const duplicate = ({ id }: ExternalIdentifier, { usageId }: Identity) =>
  conflict('duplicateUsage', `usage ${id} of this source was accepted before as ${usageId}`, [
    { code: 'duplicateUsage', message: `accepted before as ${usageId}`, pointer: '/externalIdentifier/0/id' },
  ]);
