import { minorUnit, round, stored } from '@concord/money';
import { activeDays, type SettlementPeriod } from '@concord/period';
import { type ActiveProduct, type CustomerCharge, customerCharges } from '@concord/rating';
import { fold, type State } from '@concord/settlement';
import { activeProducts } from '../intake/active-products.ts';
import { everything } from '@concord/storage-port';
import { sellerBooks } from '../desk/agreement-books.ts';
import { sellerOf, type SpecificationCopy } from '../desk/catalog-copy.ts';
import { chargeEntries, chargeGroup, chargeOf, type SummedCharge } from '../desk/charge-tallies.ts';
import { openPeriodsIn, type RunSpan } from './close-agreements.ts';
import { type Correction, correctionsOf } from './corrections.ts';
import { sellerCalendar, type Desk } from '../desk/rating-desk.ts';
import { settledPeriod, type SettledPeriod, stalePeriods } from '../desk/settled-periods.ts';
import { type TallyBucket, tallies, talliesOf } from '../desk/tallies.ts';

/** What a customer owes a seller for one price of one offering in a period, or what an earlier charge is corrected by. */
export interface ClosedCharge extends SummedCharge {
  readonly correction?: Correction;
}

/** One billing period of one seller, worked out. */
export interface ClosedBilling {
  readonly seller: string;
  readonly period: SettlementPeriod;
  readonly charges: readonly ClosedCharge[];
  /** Earlier periods whose changes it takes up. */
  readonly stale: readonly SettledPeriod[];
  /** What active products were charged, which the close itself brought about. */
  readonly recurring: readonly { readonly occurrence: string; readonly charges: readonly CustomerCharge[] }[];
}

/** Sellers with an open billing period in a span. */
export const openSellers = async (span: RunSpan, desk: Desk): Promise<readonly string[]> =>
  (await sellers(await activeProducts(desk), desk)).filter((seller) => openBillingPeriods(seller, span, desk).length > 0);

const openBillingPeriods = (seller: string, span: RunSpan, { book }: Desk): readonly SettlementPeriod[] => openPeriodsIn(span, sellerCalendar(seller, book), book.closed.get(sellerBooks(seller)));

/** Every open billing period of a seller that lies in a span, recurring prices of active products included. */
export async function closeCharges(seller: string, span: RunSpan, desk: Desk): Promise<readonly ClosedBilling[]> {
  const products = (await activeProducts(desk)).filter(({ offering }) => offering.seller === seller);
  const closed: ClosedBilling[] = [];
  for (const [index, period] of openBillingPeriods(seller, span, desk).entries()) {
    const billing = await closeBilling(seller, period, products, desk);
    const stale = index === 0 ? await stalePeriods(sellerBooks(seller), desk.context.transaction) : [];
    closed.push({ ...billing, stale, charges: [...billing.charges, ...(await correctedCharges(seller, stale, desk))] });
  }
  return closed;
}

/** Whoever sells anything: a period without charges is closed as well, so that what comes late lands behind it. */
async function sellers(products: readonly ActiveProduct[], { context: { transaction } }: Desk): Promise<readonly string[]> {
  const summed = await everything<TallyBucket>(tallies, transaction, { op: 'eq', path: 'group', value: chargeGroup });
  const specifications = await everything<SpecificationCopy>('copy.productSpecification', transaction);
  return [...new Set([...summed.map(({ agreement: seller }) => seller), ...specifications.map((specification) => sellerOf(specification) ?? ''), ...products.map(({ offering }) => offering.seller)])].filter((seller) => seller !== '').sort();
}

async function closeBilling(seller: string, period: SettlementPeriod, products: readonly ActiveProduct[], desk: Desk): Promise<Omit<ClosedBilling, 'stale'>> {
  const { timeZone } = sellerCalendar(seller, desk.book);
  const recurring = products.map((product) => recurringCharges(product, period, timeZone)).filter(({ charges }) => charges.length > 0);
  const state = await stateOf(seller, period, desk);
  fold(state, recurring.flatMap(({ charges }) => charges).flatMap((charge) => chargeEntries(charge, period.key)));
  const billed = await settledPeriod(sellerBooks(seller), period.key, desk.context.transaction);
  return { seller, period, recurring, charges: notYetBilled(chargesOf(state), billed) };
}

const stateOf = async (seller: string, { key }: SettlementPeriod, { context }: Desk): Promise<State> =>
  new Map((await talliesOf(chargeGroup, seller, key, context.transaction)).map((tally) => [tally.key, tally]));

/** What the charges of an open period come to beyond what was billed of them on demand. */
export function notYetBilled(charges: readonly SummedCharge[], billed: SettledPeriod | undefined): readonly ClosedCharge[] {
  if (!billed) return charges;
  return beyond(charges, billed).map(({ correction, ...charge }) => (correction?.corrects === undefined ? charge : { ...charge, correction }));
}

/** What charges come to now less what was settled of them. */
function beyond(charges: readonly SummedCharge[], settled: SettledPeriod): readonly ClosedCharge[] {
  const now = charges.map((charge) => ({ ...charge, key: chargeKey(charge) }));
  return correctionsOf(settled, now, (key) => readChargeKey(key).unit).map((correction) => {
    const { key, amount, quantity, events } = correction;
    return { ...readChargeKey(key), amount, quantity, events, correction };
  });
}

export const chargesOf = (state: State): SummedCharge[] => [...state].map(chargeOf).map((charge) => ({ ...charge, amount: rounded(charge) })).filter(({ amount }) => !stored(amount).isZero());

const rounded = ({ unit, amount }: SummedCharge): string => round(stored(amount), minorUnit(unit)).toFixed(minorUnit(unit));

function recurringCharges(product: ActiveProduct, period: SettlementPeriod, timeZone: string): ClosedBilling['recurring'][number] {
  const days = activeDays(timeZone, period, product.active.start, product.active.end);
  const { id, offering, quantity, relatedParty, characteristics } = product;
  const occurrence = `${id}:${period.key}`;
  if (days.active === 0) return { occurrence, charges: [] };
  const at = Math.max(period.start, product.active.start);
  return { occurrence, charges: customerCharges({ kind: 'subscription', id: occurrence, at, relatedParty, characteristics, offering, product: id, quantity, days }) };
}

/** What a charge is of, whichever run makes it. */
export const chargeKey = ({ customer = '', offering, priceType, unit }: Omit<SummedCharge, 'amount' | 'quantity' | 'events'>): string => JSON.stringify([customer, offering, priceType, unit]);

export function readChargeKey(key: string): Omit<SummedCharge, 'amount' | 'quantity' | 'events'> {
  const [customer = '', offering = '', priceType = '', unit = ''] = JSON.parse(key) as string[];
  return { ...(customer !== '' && { customer }), offering, priceType, unit };
}

async function correctedCharges(seller: string, changed: readonly SettledPeriod[], desk: Desk): Promise<readonly ClosedCharge[]> {
  const corrected: ClosedCharge[] = [];
  for (const stale of changed) corrected.push(...beyond(chargesOf(await stateOf(seller, stale.period, desk)), stale));
  return corrected;
}
