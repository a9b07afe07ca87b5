import { conflict } from '@concord/errors';
import type { Path, Transaction } from '@concord/storage-port';
import { lowerCamel } from '../document/openapi-document.ts';
import type { ServiceDeclaration } from '../service.ts';

/** Where resources of one kind say which of another they refer to. */
export interface Referrer {
  readonly name: string;
  readonly path: Path;
}

/** Every place in the service where a resource of this name may be referred to. */
export const referrersTo = (target: string, { apis }: ServiceDeclaration): readonly Referrer[] =>
  apis.flatMap(({ resources }) => resources).flatMap(({ name, refersTo = {} }) =>
    Object.entries(refersTo).filter(([, targets]) => targets.includes(target)).map(([path]) => ({ name, path })));

/**
 * What others name stays as long as they name it; that it names itself does not count. Only what the caller may see is asked: to say more
 * would tell a partner of resources that it may not see.
 * @throws DomainError conflict `resourceReferredTo`
 */
export async function assertNobodyRefersTo({ name, referrers }: { readonly name: string; readonly referrers: readonly Referrer[] }, id: string, transaction: Transaction): Promise<void> {
  for (const { name: referring, path } of referrers) {
    const found = await transaction.collection(lowerCamel(referring)).list({ where: { op: 'eq', path, value: id }, limit: 2 });
    const other = found.map(({ document }) => document).find((document) => referring !== name || document.id !== id);
    if (!other) continue;
    const message = `${referring} ${other.id} refers to ${name} ${id} (${path}), so it is not removed`;
    throw conflict('resourceReferredTo', message, [{ code: 'resourceReferredTo', message, pointer: '/id' }]);
  }
}
