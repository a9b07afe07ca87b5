import { defineResource } from '@concord/resource';
import type { AppliedRate, CustomerBill } from './bill.ts';

/** What somebody owes: a customer for its products, or one partner another for a settled period (TMF678). */
export const customerBill = defineResource<CustomerBill>({
  name: 'CustomerBill',
  lifecycle: {
    attribute: 'state',
    initial: 'new',
    transitions: {
      new: ['onHold', 'validated', 'sent', 'partiallyPaid', 'settled'],
      onHold: ['new', 'validated'],
      validated: ['onHold', 'sent', 'partiallyPaid', 'settled'],
      sent: ['onHold', 'partiallyPaid', 'settled'],
      partiallyPaid: ['settled'],
    },
  },
  stamps: { lastUpdate: 'onChange' },
  indexes: [['state'], ['category'], ['relatedParty[].id'], ['settlementRun.id']],
});

/** One priced position of a bill (TMF678). Who owes and who is owed see it; through a clearing party others may be supplier or customer. */
export const appliedCustomerBillingRate = defineResource<AppliedRate>({
  name: 'AppliedCustomerBillingRate',
  indexes: [['bill.id'], ['isBilled']],
  visibleTo: ({ relatedParty = [] }) => relatedParty.filter(({ role }) => role === 'payer' || role === 'payee').map(({ id }) => id),
});
