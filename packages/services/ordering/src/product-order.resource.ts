import type { Finding } from '@concord/errors';
import { defineResource, type ChangeContext } from '@concord/resource';
import { deliveryReports, partnersReportOfTheirOwnItems } from './delivery-reports.ts';
import { quoteOf, splitByDeliverer } from './items-from-quote.ts';
import { itemIdsAreUnique, itemsMoveForward, offeringsAreKnown, partnersMoveTheirOwnItems } from './order.rules.ts';
import { leaves, delivererOf, type ProductOrder } from './order.ts';
import { withDerivedStates } from './order-state.ts';
import { salesAreAllowed } from './sales-restrictions.ts';

const open = ['acknowledged', 'pending', 'held', 'inProgress', 'completed', 'failed', 'partial', 'cancelled', 'rejected'];

/** What a customer ordered, split by the partner that delivers it (TMF622). It is complete when every part is. */
export const productOrder = defineResource<ProductOrder>({
  name: 'ProductOrder',
  lifecycle: {
    attribute: 'state',
    initial: 'acknowledged',
    transitions: { acknowledged: open, pending: open, held: open, inProgress: open },
    tells: { pending: 'ProductOrderInformationRequiredEvent' },
  },
  tellsOf: deliveryReports,
  stamps: { orderDate: 'onCreate' },
  derive: async (next, previous, { now, transaction }) => withDerivedStates(previous ? next : await splitByDeliverer(next, transaction), previous, now),
  rules: [quotesAreAccepted, somethingIsOrdered, offeringsAreKnown, itemIdsAreUnique, salesAreAllowed, itemsMoveForward, partnersMoveTheirOwnItems, partnersReportOfTheirOwnItems],
  indexes: [['state'], ['relatedParty[].id'], ['quote[].id']],
  refersTo: {
    'relatedParty[].id': ['Organization', 'Individual'],
    'agreement[].id': ['Agreement'],
    'billingAccount.id': ['BillingAccount'],
    'productOrderItem[].billingAccount.id': ['BillingAccount'],
    'productOrderItem[].productOffering.id': ['ProductOffering'],
    'productOrderItem[].product.id': ['Product'],
  },
  binds: ({ state }) => !['acknowledged', 'cancelled', 'rejected'].includes(state),
  visibleTo: ({ relatedParty = [], productOrderItem }) => [...relatedParty.map(({ id }) => id), ...leaves(productOrderItem).flatMap(delivererOf)],
});

async function quotesAreAccepted(next: ProductOrder, previous: ProductOrder | undefined, { transaction }: ChangeContext): Promise<Finding[]> {
  const id = next.quote?.[0]?.id;
  if (previous || !id) return [];
  const quote = await quoteOf(next, transaction);
  if (!quote) return [{ code: 'unknownReference', message: `quote ${id} is not known here (yet)`, pointer: '/quote/0/id' }];
  return quote.state === 'accepted' ? [] : [{ code: 'quoteNotAccepted', message: `quote ${id} is ${quote.state}; an accepted quote can be ordered`, pointer: '/quote/0/id' }];
}

function somethingIsOrdered({ productOrderItem }: ProductOrder): Finding[] {
  return productOrderItem.flatMap(({ productOffering, product }, index) =>
    productOffering ?? product?.id ?? product?.productSpecification ? [] : [{ code: 'nothingOrdered', message: 'an item names an offering, an item of the quote, the specification of a product, or the product that it changes', pointer: `/productOrderItem/${index}` }]);
}
