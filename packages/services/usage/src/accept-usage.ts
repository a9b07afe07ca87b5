import { conflict } from '@concord/errors';
import type { ChangeContext, Operation, OperationRequest } from '@concord/resource';
import type { Document } from '@concord/storage-port';
import { contentHash, type ExternalIdentifier, type Usage } from './usage.ts';

/** What a source has already sent under an identifier. Kept for ever: the guard against paying twice. */
interface Identity extends Document {
  readonly usageId: string;
  readonly contentHash: string;
}

/**
 * `POST /usage`. A record that its source has already sent is refused as a duplicate (409) if it says the same; if it says
 * something else under the same identifier it is kept, rejected, for a person to look at: settlement lists it in suspense
 * as `conflict`. A record without an identifier is always new.
 */
export const acceptUsage: Operation = async (request, context) => {
  const body = request.body as Readonly<Record<string, unknown>> & { readonly externalIdentifier?: readonly ExternalIdentifier[] };
  const [identifier] = body.externalIdentifier ?? [];
  const known = identifier && (await identityOf(identifier, request, context));
  const hash = contentHash(body);
  if (identifier && known?.contentHash === hash) throw duplicate(identifier, known);
  const usage = await context.resources.create<Usage>('Usage', known ? { ...body, status: 'rejected', conflictsWith: known.usageId } : body);
  if (identifier && !known) await remember(identifier, usage, hash, request, context);
  return { status: 201, headers: { Location: usage.href ?? '', ETag: '"1"' }, body: usage };
};

const identities = 'usageIdentity';

const identityId = ({ id, owner }: ExternalIdentifier, { caller }: OperationRequest): string => JSON.stringify([owner ?? caller.party ?? caller.subject, id]);

async function identityOf(identifier: ExternalIdentifier, request: OperationRequest, { transaction }: ChangeContext): Promise<Identity | undefined> {
  return (await transaction.collection<Identity>(identities).find(identityId(identifier, request)))?.document;
}

async function remember(identifier: ExternalIdentifier, { id: usageId }: Usage, hash: string, request: OperationRequest, { transaction }: ChangeContext): Promise<void> {
  const document = { id: identityId(identifier, request), usageId, contentHash: hash };
  await transaction.collection<Identity>(identities).insert({ document, parties: ['*'] });
}

const duplicate = ({ id }: ExternalIdentifier, { usageId }: Identity) =>
  conflict('duplicateUsage', `usage ${id} of this source was accepted before as ${usageId}`, [
    { code: 'duplicateUsage', message: `accepted before as ${usageId}`, pointer: '/externalIdentifier/0/id' },
  ]);
