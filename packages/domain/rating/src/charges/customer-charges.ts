import { type Decimal, one, round } from '@concord/money';
import { defaultRecordScale } from '@concord/terms';
import type { CatalogPrice, CommercialEvent } from '../events/event.ts';
import type { CustomerCharge } from '../outcome.ts';
import { characteristicNumber, defaultQuantity } from '../events/quantity.ts';

/** The role under which an event names who buys. */
const customerRole = 'customer';

/** What the customer is charged for an event by the catalog prices of its offering. @throws DomainError `invalid` */
export function customerCharges(event: CommercialEvent): CustomerCharge[] {
  const { offering } = event;
  if (offering === undefined) return [];
  const customer = event.relatedParty.find(({ role }) => role === customerRole)?.id;
  return offering.prices.flatMap((price) => {
    const quantity = pricedQuantity(price, event);
    if (quantity === undefined) return [];
    const amount = round(price.price.value.times(quantity), defaultRecordScale);
    const charge = { seller: offering.seller, offering: offering.id, priceType: price.priceType, unit: price.price.unit, amount: amount.toFixed(), quantity: quantity.toFixed() };
    return [customer === undefined ? charge : { ...charge, customer }];
  });
}

function pricedQuantity({ priceType, usageType, quantity }: CatalogPrice, event: CommercialEvent): Decimal | undefined {
  if (priceType === 'oneTime') return event.kind === 'order' && event.action === 'add' ? defaultQuantity(event) : undefined;
  if (priceType === 'recurring') return event.kind === 'subscription' ? defaultQuantity(event) : undefined;
  if (event.kind !== 'usage' || (usageType !== undefined && usageType !== event.usageType)) return undefined;
  return quantity === undefined ? one : characteristicNumber(event, quantity);
}
