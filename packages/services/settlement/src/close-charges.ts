import { minorUnit, round, stored } from '@concord/money';
import { activeDays, type SettlementPeriod } from '@concord/period';
import { type ActiveProduct, customerCharges } from '@concord/rating';
import { fold, type State } from '@concord/settlement';
import { activeProducts } from './active-products.ts';
import { everything, sellerBooks } from './agreement-books.ts';
import { chargeEntries, chargeGroup, chargeOf, type SummedCharge } from './charge-tallies.ts';
import { openPeriodsIn, type RunSpan } from './close-agreements.ts';
import { sellerCalendar, type Desk } from './rating-desk.ts';
import { type StoredTally, tallies, talliesOf } from './tallies.ts';

/** What a customer owes a seller for one price of one offering in a period. */
export interface ClosedCharge extends SummedCharge {
  readonly seller: string;
  readonly period: SettlementPeriod;
}

/** Every open billing period of every seller that lies in the run, recurring prices of active products included. */
export async function closeCharges(span: RunSpan, desk: Desk): Promise<readonly ClosedCharge[]> {
  const products = await activeProducts(desk);
  const closed: ClosedCharge[] = [];
  for (const seller of await sellers(products, desk)) {
    for (const period of openPeriodsIn(span, sellerCalendar(seller, desk.book), desk.book.closed.get(sellerBooks(seller)))) {
      closed.push(...(await closeSeller(seller, period, products.filter(({ offering }) => offering.seller === seller), desk)));
    }
  }
  return closed;
}

async function sellers(products: readonly ActiveProduct[], { context: { transaction } }: Desk): Promise<readonly string[]> {
  const summed = await everything<StoredTally>(tallies, transaction, { op: 'eq', path: 'group', value: chargeGroup });
  return [...new Set([...summed.map(({ agreement: seller }) => seller), ...products.map(({ offering }) => offering.seller)])].filter((seller) => seller !== '').sort();
}

async function closeSeller(seller: string, period: SettlementPeriod, products: readonly ActiveProduct[], desk: Desk): Promise<readonly ClosedCharge[]> {
  const state: State = new Map((await talliesOf(chargeGroup, seller, period.key, desk.context.transaction)).map((tally) => [tally.key, tally]));
  for (const product of products) fold(state, recurringEntries(product, period, sellerCalendar(seller, desk.book).timeZone));
  return [...state].map(chargeOf).map((charge) => ({ ...charge, amount: rounded(charge), seller, period })).filter(({ amount }) => !stored(amount).isZero());
}

const rounded = ({ unit, amount }: SummedCharge): string => round(stored(amount), minorUnit(unit)).toFixed(minorUnit(unit));

function recurringEntries(product: ActiveProduct, period: SettlementPeriod, timeZone: string) {
  const days = activeDays(timeZone, period, product.active.start, product.active.end);
  if (days.active === 0) return [];
  const { id, offering, quantity, relatedParty, characteristics } = product;
  const at = Math.max(period.start, product.active.start);
  const charges = customerCharges({ kind: 'subscription', id: `${id}:${period.key}`, at, relatedParty, characteristics, offering, product: id, quantity, days });
  return charges.flatMap((charge) => chargeEntries(charge, period.key));
}
