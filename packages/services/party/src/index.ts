import { defineService } from '@concord/resource';
import * as accounts from './accounts.resource.ts';
import { extensionSchema } from './extension/extension-schema.resource.ts';
import { individual } from './individual.resource.ts';
import { organization } from './organization.resource.ts';
import { partnershipSpecification } from './partnership-specification.resource.ts';
import { partnership } from './partnership.resource.ts';
import { partyRoleSpecification } from './party-role-specification.resource.ts';
import { partyRole } from './party-role.resource.ts';
import { accountViews, partyRoleViews, partyViews } from './party-views.ts';
import { checkPermission, entitlements } from './permission/check-permission.resource.ts';
import { permission, userRole } from './permission/permissions.resource.ts';

/** Who the partners are, what parts they play, the accounts they settle with, and what they add to resources. */
export const partyService = defineService({
  name: 'party',
  apis: [
    { document: 'TMF632-Party-v4', resources: [individual, organization] },
    { document: 'TMF632-Party-v5', resources: [], views: partyViews },
    { document: 'TMF669-PartyRole-v4', resources: [partyRole] },
    { document: 'TMF669-PartyRole-v5', resources: [partyRoleSpecification], views: partyRoleViews },
    { document: 'TMF668-Partnership-v4', resources: [partnershipSpecification, partnership] },
    { document: 'TMF666-Account-v4', resources: Object.values(accounts) },
    { document: 'TMF666-Account-v5', resources: [], views: accountViews },
    { document: 'TMF672-RolesAndPermissions-v4', resources: [userRole, permission, checkPermission] },
    { document: 'Concord-Extension-v1', resources: [extensionSchema] },
  ],
  collections: [entitlements.collection],
  consumers: [entitlements.consumer],
});
