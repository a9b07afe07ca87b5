import { unprocessable } from '@concord/errors';
import { type Decimal, decimal, one, readDecimal, round } from '@concord/money';
import type { CommercialEvent, SubscriptionEvent } from './event.ts';

/** More than any amount needs; keeps a third of a month writable. */
const quantityScale = 30;

/** The number a characteristic holds. @throws DomainError `invalid` where it is missing, no decimal or negative */
export function characteristicNumber(event: CommercialEvent, name: string): Decimal {
  const value = Object.hasOwn(event.characteristics, name) ? readDecimal(event.characteristics[name]) : undefined;
  if (value === undefined || value.isNegative()) throw unprocessable('invalid', `event ${event.id} has no characteristic ${name} that is a decimal of zero or more`);
  return value;
}

/** The product's quantity times its share of the period in days. */
const activeShare = ({ quantity, days }: SubscriptionEvent): Decimal => round(quantity.times(decimal(days.active)).dividedBy(decimal(days.total)), quantityScale);

/** What an event counts where a term names no characteristic. @throws DomainError `invalid` where it is negative */
export function defaultQuantity(event: CommercialEvent, isProrated = true): Decimal {
  const quantity = ownQuantity(event, isProrated);
  if (quantity.isNegative()) throw unprocessable('invalid', `event ${event.id} has the negative quantity ${quantity.toFixed()}`);
  return quantity;
}

function ownQuantity(event: CommercialEvent, isProrated: boolean): Decimal {
  switch (event.kind) {
    case 'order':
      return event.quantity;
    case 'subscription':
      return isProrated ? activeShare(event) : event.quantity;
    case 'payment':
    case 'refund':
      return event.amount.value;
    default:
      return one;
  }
}

/** The value whose different occurrences count. @throws DomainError `invalid` where it is missing */
export function distinctValue(event: CommercialEvent, name: string): string {
  const value = Object.hasOwn(event.characteristics, name) ? event.characteristics[name] : undefined;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw unprocessable('invalid', `event ${event.id} has no characteristic ${name}`);
}

