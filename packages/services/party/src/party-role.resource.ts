import type { Finding } from '@concord/errors';
import { defineResource, type Resource } from '@concord/resource';
import { accountKinds } from './account-kinds.ts';

interface PartyRole extends Resource {
  readonly account?: readonly { readonly id?: string; readonly name: string }[];
}

/** The part that a party plays, such as reseller or content provider (TMF669). */
export const partyRole = defineResource<PartyRole>({
  name: 'PartyRole',
  lifecycle: {
    attribute: 'status',
    initial: 'initialized',
    startsIn: ['validationInProgress', 'validated', 'active'],
    transitions: {
      initialized: ['validationInProgress', 'validated', 'active', 'terminated'],
      validationInProgress: ['validated', 'active', 'terminated'],
      validated: ['active', 'terminated'],
      active: ['suspended', 'terminated'],
      suspended: ['active', 'terminated'],
    },
  },
  rules: [accountsAreNamedById],
  indexes: [['name'], ['engagedParty.id']],
  refersTo: {
    'engagedParty.id': ['Organization', 'Individual'],
    'relatedParty[].id': ['Organization', 'Individual'],
    'partyRoleSpecification.id': ['PartyRoleSpecification'],
    'account[].id': accountKinds,
    'paymentMethod[].id': ['PaymentMethod'],
    'agreement[].id': ['Agreement'],
  },
});

/** v4 asks for the name alone, by which nobody finds an account, and v5 for the id: one role is shown in both. */
function accountsAreNamedById({ account = [] }: PartyRole): Finding[] {
  return account.flatMap(({ id, name }, index) => (id === undefined ? [{ code: 'accountWithoutId', message: `account ${name} is named by its id too: a name alone refers to none`, pointer: `/account/${index}/id` }] : []));
}
