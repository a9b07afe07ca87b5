import { conflict } from '@concord/errors';
import type { Path, Transaction } from '@concord/storage-port';
import { lowerCamel } from '../document/openapi-document.ts';
import type { ServiceDeclaration } from '../service.ts';
import { keyOf, type Referral, referralCollection } from './referrals.ts';

/** Where resources of one kind say which of another they refer to. */
export interface Referrer {
  readonly name: string;
  readonly path: Path;
}

/** Every place in the service where a resource of this name may be referred to. */
export const referrersTo = (target: string, { apis }: ServiceDeclaration): readonly Referrer[] =>
  apis.flatMap(({ resources }) => resources).flatMap(({ name, refersTo = {} }) =>
    Object.entries(refersTo).filter(([, targets]) => targets.includes(target)).map(([path]) => ({ name, path })));

/** A resource that may be referred to. */
interface Target {
  readonly name: string;
  readonly referrers: readonly Referrer[];
}

/**
 * What others name stays as long as they name it; that it names itself does not count. Only what the caller may see is asked: to say more
 * would tell a partner of resources that it may not see. Of other services, what they have told so far.
 * @throws DomainError conflict `resourceReferredTo`
 */
export async function assertNobodyRefersTo(target: Target, id: string, transaction: Transaction): Promise<void> {
  const found = (await ofTheService(target, id, transaction)) ?? (await ofOthers(target, id, transaction));
  if (!found) return;
  const message = `${found.referrer} refers to ${target.name} ${id} (${found.path}), so it is not removed`;
  throw conflict('resourceReferredTo', message, [{ code: 'resourceReferredTo', message, pointer: '/id' }]);
}

async function ofTheService({ name, referrers }: Target, id: string, transaction: Transaction): Promise<Pick<Referral, 'referrer' | 'path'> | undefined> {
  for (const { name: referring, path } of referrers) {
    const found = await transaction.collection(lowerCamel(referring)).list({ where: { op: 'eq', path, value: id }, limit: 2 });
    const other = found.map(({ document }) => document).find((document) => referring !== name || document.id !== id);
    if (other) return { referrer: `${referring} ${other.id}`, path };
  }
  return undefined;
}

async function ofOthers({ name }: Target, id: string, transaction: Transaction): Promise<Referral | undefined> {
  const [found] = await transaction.collection<Referral>(referralCollection.name).list({ where: { op: 'eq', path: 'target', value: keyOf(name, id) }, limit: 1 });
  return found?.document;
}
