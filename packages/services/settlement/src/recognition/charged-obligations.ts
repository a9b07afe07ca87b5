import type { Day } from '@concord/ledger';
import { allocate, type Decimal, decimal, minorUnit, one, stored } from '@concord/money';
import type { SettlementPeriod } from '@concord/period';
import type { CustomerCharge } from '@concord/rating';
import type { ClosedBilling, ClosedCharge } from '../run/close-charges.ts';
import type { Desk } from '../desk/rating-desk.ts';
import { dayAt, later } from './days.ts';
import { offeringTerm } from './offering-term.ts';

/** A promise to a customer that a charge pays for, and the days on which it is kept. */
export interface Obligation {
  /** Tells apart those of one charge. */
  readonly key: string;
  /** The orders or products by which it was promised. */
  readonly contract: readonly { readonly id: string; readonly '@referredType': 'ProductOrder' | 'Product' }[];
  readonly price: Decimal;
  readonly from: Day;
  readonly to: Day;
}

export interface Charged extends Pick<ClosedBilling, 'seller'> {
  readonly charge: ClosedCharge;
  /** Those whose recurring price was charged in the same close, by `productsCharged`. */
  readonly products: ReadonlyMap<string, Obligation['contract']>;
  /** Of what is charged, or of what is corrected. */
  readonly period: SettlementPeriod;
  readonly timeZone: string;
}

/** As many as people read. */
const mostContracts = 100;

/**
 * What a charge is for, as far as that takes time: a recurring price is earned over its period, a one-time price of an offering with
 * a term over that term, each order from the day on which it was completed. Whatever else is charged is earned when it is charged.
 */
export async function chargedObligations(charged: Charged, desk: Desk): Promise<readonly Obligation[]> {
  const { charge, timeZone, period } = charged;
  const amount = decimal(charge.correction?.now ?? charge.amount);
  if (charge.priceType === 'recurring') return [{ key: 'recurring', contract: contractOf(charged), price: amount, from: dayAt(timeZone, period.start), to: dayAt(timeZone, period.end) }];
  return charge.priceType === 'oneTime' ? prepaid(charged, amount, desk) : [];
}

/** The products behind each recurring charge of a close, found once for all of its charges. */
export function productsCharged({ recurring, period }: Pick<ClosedBilling, 'recurring' | 'period'>): Charged['products'] {
  const named = recurring.flatMap(({ occurrence, charges }) => charges.map((charge) => ({ key: sameCharge(charge), id: occurrence.slice(0, -`:${period.key}`.length) })));
  return new Map([...Map.groupBy(named, ({ key }) => key)].map(([key, products]) => [key, products.slice(0, mostContracts).map(({ id }) => ({ id, '@referredType': 'Product' }))]));
}

const sameCharge = ({ customer = '', offering, unit }: Pick<CustomerCharge, 'customer' | 'offering' | 'unit'>): string => JSON.stringify([customer, offering, unit]);

/** What is charged late was promised in a period that is closed. */
const contractOf = ({ charge, products }: Charged): Obligation['contract'] => (charge.correction ? [] : products.get(sameCharge(charge)) ?? []);

/** The charge is allocated to its orders by what each was charged, less what it was given back. */
async function prepaid({ charge, seller, timeZone, period }: Charged, amount: Decimal, desk: Desk): Promise<readonly Obligation[]> {
  const { offering, unit, customer = '' } = charge;
  const term = await offeringTerm(offering, desk.context.transaction);
  if (!term) return [];
  const orders = (await desk.log.list({ op: 'eq', path: 'charges[].customer', value: customer })).filter(({ kind }) => kind === 'order').flatMap(({ id, source, at, taken = '0', charges }) => charges
    .filter((one) => one.seller === seller && one.offering === offering && one.priceType === 'oneTime' && one.unit === unit && one.period === period.key)
    .map((one) => ({ id, source, from: dayAt(timeZone, Date.parse(at)), left: stored(one.amount).times(left(taken)) })));
  const prices = allocate(amount, orders.map((order) => order.left), minorUnit(unit));
  return orders.map(({ id, source, from }, index) => ({
    key: id.replace(/^ProductOrder\//, '').replaceAll('/', '-'), contract: [{ id: source.replace(/^ProductOrder\//, ''), '@referredType': 'ProductOrder' }],
    price: prices[index] ?? amount, from, to: later(from, term),
  }));
}

const left = (taken: string): Decimal => one.minus(stored(taken));
