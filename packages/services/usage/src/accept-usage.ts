import { conflict } from '@concord/errors';
import type { Operation, OperationRequest } from '@concord/resource';
import { type Identity, identityOf, remember } from './usage-identity.ts';
import { contentHash, type ExternalIdentifier, type Usage } from './usage.ts';

/**
 * `POST /usage`. A record that its source has already sent is refused as a duplicate (409) if it says the same; if it says
 * something else under the same identifier it is kept, rejected, for a person to look at: settlement lists it in suspense
 * as `conflict`. A record without an identifier is always new.
 */
export const acceptUsage: Operation = async (request, context) => {
  const body = request.body as Readonly<Record<string, unknown>> & { readonly externalIdentifier?: readonly ExternalIdentifier[] };
  const [identifier] = body.externalIdentifier ?? [];
  const known = identifier && (await identityOf(identityId(identifier, request), context.transaction));
  const hash = contentHash(body);
  if (identifier && known?.contentHash === hash) throw duplicate(identifier, known);
  const usage = await context.resources.create<Usage>('Usage', known ? { ...body, status: 'rejected', conflictsWith: known.usageId } : body);
  if (identifier && !known) await remember(identityId(identifier, request), usage.id, hash, context.transaction);
  return { status: 201, headers: { Location: usage.href ?? '', ETag: '"1"' }, body: usage };
};

/**
 * Under which source a record is known. The operator may number for others; a partner that names an owner other than itself
 * numbers in a space of its own, so that it neither learns what another has sent nor takes its numbers.
 */
function identityId({ id, owner }: ExternalIdentifier, { caller: { party, subject } }: OperationRequest): string {
  const source = owner ?? party ?? subject;
  return JSON.stringify(party === undefined || source === party ? [source, id] : [party, source, id]);
}

const duplicate = ({ id }: ExternalIdentifier, { usageId }: Identity) =>
  conflict('duplicateUsage', `usage ${id} of this source was accepted before as ${usageId}`, [
    { code: 'duplicateUsage', message: `accepted before as ${usageId}`, pointer: '/externalIdentifier/0/id' },
  ]);
