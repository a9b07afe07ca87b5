import type { Finding } from '@concord/errors';
import { assertOperator, type ChangeContext, defineResource, type EntityRef, type Resource } from '@concord/resource';

/** One thing that may be done. */
export interface Entitlement {
  readonly function?: string;
  readonly action?: string;
}

export interface Asset {
  readonly id: string;
  readonly href?: string;
  readonly name?: string;
}

/** What the holders of a role may do (TMF672): the operator says so. */
export const userRole = defineResource({ name: 'UserRole', rules: [onlyTheOperatorDecides], indexes: [['involvementRole']] });

export interface Permission extends Resource {
  readonly user: EntityRef;
  readonly granter?: EntityRef;
  readonly validFor: { readonly startDateTime?: string; readonly endDateTime?: string };
  readonly privilege?: readonly (Entitlement & { readonly manageableAsset: Asset })[];
  readonly assetUserRole?: readonly { readonly manageableAsset: Asset; readonly userRole: EntityRef }[];
}

/** Who was given what by whom, and for how long (TMF672). Both of them see it; only the operator gives and takes. */
export const permission = defineResource<Permission>({
  name: 'Permission',
  stamps: { creationDate: 'onCreate' },
  rules: [onlyTheOperatorDecides],
  indexes: [['user.id']],
  visibleTo: ({ user, granter }) => [user.id, ...(granter ? [granter.id] : [])],
});

function onlyTheOperatorDecides(_next: Resource, _previous: Resource | undefined, { caller }: ChangeContext): Finding[] {
  assertOperator(caller, 'what users are permitted is decided');
  return [];
}
