import { defineResource, type Lifecycle, type ResourceDeclaration } from '@concord/resource';
import { accountKinds } from './account-kinds.ts';

/** TMF666 leaves the states of an account free; these are the ones Concord knows. */
const lifecycle: Lifecycle = {
  attribute: 'state',
  initial: 'active',
  startsIn: ['defined'],
  transitions: { defined: ['active', 'closed'], active: ['suspended', 'closed'], suspended: ['active', 'closed'] },
};

/** What every account may name. */
const refersTo = {
  'relatedParty[].id': ['Organization', 'Individual'],
  'financialAccount.id': ['FinancialAccount'],
  'accountRelationship[].account.id': accountKinds,
  'defaultPaymentMethod.id': ['PaymentMethod'],
  'paymentPlan[].paymentMethod.id': ['PaymentMethod'],
  'billStructure.format.id': ['BillFormat'],
  'billStructure.cycleSpecification.id': ['BillingCycleSpecification'],
  'billStructure.presentationMedia[].id': ['BillPresentationMedia'],
};

const account = (name: string): ResourceDeclaration =>
  defineResource({ name, lifecycle, stamps: { lastModified: 'onChange' }, indexes: [['relatedParty[].id'], ['state']], refersTo });

export const partyAccount = account('PartyAccount');
export const billingAccount = account('BillingAccount');
/** Where a partner's settlements are kept and paid from. */
export const settlementAccount = account('SettlementAccount');
export const financialAccount = account('FinancialAccount');

const shared = (name: string): ResourceDeclaration => defineResource({ name, visibleTo: () => ['*'] });

export const billFormat = shared('BillFormat');
export const billPresentationMedia = shared('BillPresentationMedia');
export const billingCycleSpecification = shared('BillingCycleSpecification');
