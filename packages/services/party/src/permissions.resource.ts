import type { Finding } from '@concord/errors';
import { type ChangeContext, defineResource, type Resource } from '@concord/resource';

/** What the holders of a role may do (TMF672). */
export const userRole = defineResource({ name: 'UserRole', indexes: [['involvementRole']] });

interface Permission extends Resource {
  readonly user: { readonly id: string };
  readonly granter?: { readonly id: string };
}

/** Who was given what by whom, and for how long (TMF672). Both of them see it; only the operator gives and takes. */
export const permission = defineResource<Permission>({
  name: 'Permission',
  stamps: { creationDate: 'onCreate' },
  rules: [onlyTheOperatorGrants],
  indexes: [['user.id']],
  visibleTo: ({ user, granter }) => [user.id, ...(granter ? [granter.id] : [])],
});

function onlyTheOperatorGrants({ user }: Permission, _previous: Permission | undefined, { caller: { party } }: ChangeContext): Finding[] {
  return party === undefined ? [] : [{ code: 'notThePartnersToGrant', message: `${party} may read what ${user.id} is permitted, not decide it`, pointer: '/user' }];
}
