import { Uncountable } from './charge.ts';
import type { CustomerCharge } from './entry.ts';
import { Fraction } from '../numbers/fraction.ts';
import type { Happening, Price } from '../input/happening.ts';

const kinds: Readonly<Partial<Record<Happening['kind'], string>>> = { order: 'oneTime', subscription: 'recurring', usage: 'usage' };

/** What a customer pays by the catalog because of an event, exactly. @throws Uncountable */
export function customerCharges(event: Happening): readonly CustomerCharge[] {
  const { offering, usageType } = event;
  const prices = (offering?.prices ?? []).filter((price) => price.priceType === kinds[event.kind] && (event.kind !== 'usage' || price.usageType === undefined || price.usageType === usageType));
  return prices.map((price) => ({ priceType: price.priceType, offering: offering?.id ?? '', seller: offering?.seller ?? '', unit: price.price.unit, amount: amountOf(price, event), event: event.id }));
}

function amountOf({ price, quantity, per = 1 }: Price, { kind, id, characteristics, quantity: ordered, share = Fraction.one }: Happening): Fraction {
  const count = kind === 'usage' && quantity !== undefined ? Fraction.read(characteristics[quantity]) : ordered.times(share);
  if (!count || count.compare(Fraction.zero) < 0) throw new Uncountable(id);
  return count.times(Fraction.of(price.value)).dividedBy(Fraction.of(per));
}
