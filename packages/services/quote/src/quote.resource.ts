import type { Finding } from '@concord/errors';
import { defineResource, type ChangeContext } from '@concord/resource';
import type { Document } from '@concord/storage-port';
import { priceQuote } from './price-quote.ts';
import type { Quote } from './quote.ts';
import { salesAreAllowed } from './sales-restrictions.ts';

/** An offer to a customer, priced from the catalog (TMF648). Its price stands from approval on. */
export const quote = defineResource<Quote>({
  name: 'Quote',
  lifecycle: {
    attribute: 'state',
    initial: 'inProgress',
    transitions: {
      inProgress: ['pending', 'approved', 'rejected', 'cancelled'],
      pending: ['inProgress', 'approved', 'rejected', 'cancelled'],
      approved: ['accepted', 'rejected', 'cancelled', 'inProgress'],
    },
    tells: { pending: 'QuoteInformationRequiredEvent' },
  },
  stamps: { quoteDate: 'onCreate' },
  readOnly: ['quoteTotalPrice'],
  derive: priced,
  rules: [approvedItemsArePriced, agreementsAreInForce, approvedItemsAreAllowed, approvedItemsStand],
  indexes: [['state'], ['relatedParty[].id']],
  refersTo: {
    'relatedParty[].id': ['Organization', 'Individual'],
    'agreement[].id': ['Agreement'],
    'billingAccount[].id': ['BillingAccount'],
    'quoteItem[].productOffering.id': ['ProductOffering'],
    'quoteItem[].product.id': ['Product'],
  },
  binds: (quote) => stands(quote),
});

const stands = (quote: Quote | undefined): boolean => quote?.state === 'approved' || quote?.state === 'accepted';

async function priced(next: Quote, previous: Quote | undefined, { transaction, now }: ChangeContext): Promise<Quote> {
  if (stands(previous)) return next.state === 'accepted' ? { ...next, effectiveQuoteCompletionDate: next.effectiveQuoteCompletionDate ?? now.toISOString() } : next;
  return priceQuote(next, transaction);
}

function approvedItemsArePriced(next: Quote, previous: Quote | undefined): Finding[] {
  if (!stands(next) || stands(previous)) return [];
  return next.quoteItem.flatMap(({ quoteItemPrice, productOffering }, index) =>
    quoteItemPrice
      ? []
      : [{ code: 'unknownReference', message: `offering ${productOffering?.id ?? '(none)'} or one of its prices is not known here (yet), so the item has no price`, pointer: `/quoteItem/${index}/productOffering` }]);
}

function approvedItemsAreAllowed(next: Quote, previous: Quote | undefined, context: ChangeContext): readonly Finding[] | Promise<Finding[]> {
  return stands(next) && !stands(previous) ? salesAreAllowed(next, context) : [];
}

function approvedItemsStand(next: Quote, previous: Quote | undefined): Finding[] {
  if (!previous || !stands(previous) || next.state === 'inProgress' || JSON.stringify(next.quoteItem) === JSON.stringify(previous.quoteItem)) return [];
  return [{ code: 'approvedItemsStand', message: `the items of a quote that is ${previous.state} stand; take it back to inProgress to change them`, pointer: '/quoteItem' }];
}

interface AgreementCopy extends Document {
  readonly status: string;
}

/** Nothing is promised under terms that are not in force. */
async function agreementsAreInForce(next: Quote, previous: Quote | undefined, { transaction }: ChangeContext): Promise<Finding[]> {
  if (!stands(next) || stands(previous)) return [];
  const findings: Finding[] = [];
  for (const [index, { id }] of (next.agreement ?? []).entries()) {
    const status = (await transaction.collection<AgreementCopy>('copy.agreement').find(id))?.document.status;
    const pointer = `/agreement/${index}/id`;
    if (!status) findings.push({ code: 'unknownReference', message: `agreement ${id} is not known here (yet)`, pointer });
    else if (status !== 'active') findings.push({ code: 'agreementNotInForce', message: `agreement ${id} is ${status}`, pointer });
  }
  return findings;
}
