import type { Asset, Entitlement, Permission } from './permissions.resource.ts';

/** What a check asks for. */
export interface Question {
  readonly permissionSpecification: Entitlement;
  readonly entity?: readonly Asset[];
}

/** What a user role entitles to. */
export interface RoleEntitlement {
  readonly id: string;
  readonly entitlement: readonly Entitlement[];
}

/** That a permission lets its user do on an asset what was asked for. */
interface Grant {
  readonly permission: Permission;
  readonly asset: Asset;
}

interface Known {
  readonly permissions: readonly Permission[];
  readonly roles: readonly RoleEntitlement[];
  /** ISO 8601 UTC. */
  readonly at: string;
}

/** Every grant of what is asked for, on the assets that are named, else on all: by a privilege, or by a role over the asset. */
export function grantsOf({ permissionSpecification, entity = [] }: Question, { permissions, roles, at }: Known): readonly Grant[] {
  const isAsked = ({ function: use, action }: Entitlement): boolean => use === permissionSpecification.function && action === permissionSpecification.action;
  const entitled = new Set(roles.filter(({ entitlement }) => entitlement.some(isAsked)).map(({ id }) => id));
  const named = new Set(entity.map(({ id }) => id));
  return permissions
    .filter(({ validFor }) => isWithin(validFor, at))
    .flatMap((permission) => assetsOf(permission, isAsked, entitled).map((asset) => ({ permission, asset })))
    .filter(({ asset }) => named.size === 0 || named.has(asset.id));
}

/** The end of a period is no longer in it. Instants are kept as texts that sort as instants do. */
const isWithin = ({ startDateTime = '', endDateTime }: Permission['validFor'], at: string): boolean => startDateTime <= at && (endDateTime === undefined || at < endDateTime);

const assetsOf = ({ privilege = [], assetUserRole = [] }: Permission, isAsked: (entitlement: Entitlement) => boolean, entitled: ReadonlySet<string>): readonly Asset[] => [
  ...privilege.filter(isAsked).map(({ manageableAsset }) => manageableAsset),
  ...assetUserRole.filter(({ userRole }) => entitled.has(userRole.id)).map(({ manageableAsset }) => manageableAsset),
];
