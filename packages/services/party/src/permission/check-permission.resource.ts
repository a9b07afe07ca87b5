import type { Finding } from '@concord/errors';
import { type ChangeContext, defineResource, type EntityRef, keptParts, type Resource } from '@concord/resource';
import { everything } from '@concord/storage-port';
import { grantsOf, type Question, type RoleEntitlement } from './grants.ts';
import type { Asset, Permission } from './permissions.resource.ts';

interface CheckPermission extends Resource, Question {
  readonly user: EntityRef;
  readonly isPermitted?: boolean;
  readonly permittedEntity?: readonly Asset[];
  readonly permission?: readonly { readonly id: string; readonly href?: string }[];
}

/** What roles entitle to: it counts for every user that has one, though the roles themselves are the operator's to see. */
export const entitlements = keptParts<RoleEntitlement>('userRoleEntitlement', 'UserRole', ({ id, entitlement }) => (Array.isArray(entitlement) ? { id, entitlement } : undefined));

/** Whether a user may do something now (TMF672 v5): answered when it is asked, and kept as it was answered. */
export const checkPermission = defineResource<CheckPermission>({
  name: 'CheckPermission',
  lifecycle: { attribute: 'state', initial: 'done', transitions: {} },
  readOnly: ['isPermitted', 'permittedEntity', 'permission'],
  derive: withAnswer,
  rules: [partnersAskForThemselves],
  indexes: [['user.id']],
  visibleTo: ({ user }) => [user.id],
});

/** Without entities, it is asked whether and where the user may at all. */
async function withAnswer(next: CheckPermission, _previous: CheckPermission | undefined, { transaction, now }: ChangeContext): Promise<CheckPermission> {
  const permissions = await everything<Permission>('permission', transaction, { op: 'eq', path: 'user.id', value: next.user.id });
  const grants = grantsOf(next, { permissions, roles: await entitlements.all(transaction), at: now.toISOString() });
  const assets = new Map(grants.map(({ asset }) => [asset.id, asset]));
  return {
    ...next,
    isPermitted: next.entity?.length ? next.entity.every(({ id }) => assets.has(id)) : assets.size > 0,
    permittedEntity: [...assets.values()],
    permission: [...new Map(grants.map(({ permission: { id, href } }) => [id, { id, ...(href !== undefined && { href }), '@referredType': 'Permission' }])).values()],
  };
}

function partnersAskForThemselves({ user }: CheckPermission, _previous: CheckPermission | undefined, { caller: { party } }: ChangeContext): Finding[] {
  return party === undefined || party === user.id ? [] : [{ code: 'notThePartnersToAsk', message: `${party} may ask what it is permitted itself, not what ${user.id} is`, pointer: '/user/id' }];
}
