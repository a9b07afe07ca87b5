import { defineResource } from '@concord/resource';

/** A kind of party role, with the characteristics that a role made from it carries (TMF669, from v5 on). Everybody reads it. */
export const partyRoleSpecification = defineResource({
  name: 'PartyRoleSpecification',
  tellsOf: { lifecycleStatus: 'PartyRoleSpecificationStateChangeEvent' },
  indexes: [['name']],
  refersTo: { 'relatedParty[].partyOrPartyRole.id': ['Organization', 'Individual'], 'agreementSpecification[].id': ['AgreementSpecification'] },
  visibleTo: () => ['*'],
});
