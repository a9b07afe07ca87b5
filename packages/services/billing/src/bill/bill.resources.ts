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
  derive: withDocuments,
  changeableBy: () => false,
  refersTo: { 'relatedParty[].id': ['Organization', 'Individual'], 'billingAccount.id': ['BillingAccount'], 'financialAccount.id': ['FinancialAccount'] },
  indexes: [['waitsFor[].id'], ['guarantor.id'], ['state'], ['category'], ['relatedParty[].id'], ['settlementRun.id'], ['billNo'], ['settlementPosition.id'], ['correctedBill.id'], ['consolidatedBill.id']],
});

const forms = { html: 'text/html', pdf: 'application/pdf', csv: 'text/csv', json: 'application/json', ubl: 'application/xml' };

/** Where a bill is to be had as a file. */
function withDocuments(bill: CustomerBill, previous: CustomerBill | undefined): CustomerBill {
  const { id, href = '', billNo = id } = bill;
  if (previous) return bill;
  return { ...bill, billDocument: Object.entries(forms).map(([name, mimeType]) => ({ id: `${id}-${name}`, name: billNo, attachmentType: name, mimeType, url: `${href}/document?format=${name}` })) };
}

/** One priced position of a bill (TMF678). Who owes and who is owed see it; through a clearing party others may be supplier or customer. */
export const appliedCustomerBillingRate = defineResource<AppliedRate>({
  name: 'AppliedCustomerBillingRate',
  packed: true,
  indexes: [['bill.id'], ['isBilled']],
  visibleTo: ({ relatedParty = [] }) => relatedParty.filter(({ role }) => role === 'payer' || role === 'payee').map(({ id }) => id),
});
