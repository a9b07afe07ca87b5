import { decimal, wireMoney } from '@concord/money';
import { toIso } from '@concord/period';
import { foldCharges } from '../intake/accept-event.ts';
import { closeBooks, sellerBooks } from '../desk/agreement-books.ts';
import { chargeKey, type ClosedBilling, type ClosedCharge } from './close-charges.ts';
import { closeLog } from './close-log.ts';
import { postCharge } from '../ledger/post-ledger.ts';
import { type Desk, sellerCalendar } from '../desk/rating-desk.ts';
import { productsCharged } from '../recognition/charged-obligations.ts';
import { scheduleRevenue } from '../recognition/schedule-revenue.ts';
import { rememberSettled, type Settling } from '../desk/settled-periods.ts';
import { correctionAttributes, type RunRef, spanOf } from './run-parts.ts';

/** Writes what one seller charges for a period, and closes the period. @param before how many charges the run has already @returns how many it wrote */
export async function writeBilling(run: RunRef, billing: ClosedBilling, before: number, desk: Desk): Promise<number> {
  const { seller, period, charges, recurring, stale } = billing;
  const { transaction } = desk.context;
  const settling: Settling[] = [];
  const promised = { seller, products: productsCharged(billing), timeZone: sellerCalendar(seller, desk.book).timeZone };
  for (const [index, charge] of charges.entries()) {
    const id = await writeCharge({ id: `${run.id}-charge-${before + index + 1}`, settlementRun: run }, billing, charge, desk);
    settling.push({ ...charge, key: chargeKey(charge), id });
    await scheduleRevenue({ ...promised, charge, period: charge.correction?.period ?? period }, id, period.end, desk);
  }
  for (const { occurrence, charges: made } of recurring) {
    const logged = made.map((charge) => ({ ...charge, period: period.key }));
    desk.log.put(closeLog({ event: occurrence, obligations: [], entries: [] }, period, sellerBooks(seller), logged));
    await foldCharges(logged, desk);
  }
  await closeBooks(sellerBooks(seller), period.key, transaction);
  await rememberSettled(sellerBooks(seller), period, { settling, stale }, transaction);
  return charges.length;
}

/** Writes a charge and posts it. What a period comes to beyond what was billed of it on demand is no correction; what it comes to less is. @returns its id */
export async function writeCharge(identity: { readonly id: string; readonly settlementRun: RunRef }, { seller, period }: Pick<ClosedBilling, 'seller' | 'period'>, charge: ClosedCharge, desk: Desk): Promise<string> {
  const { customer, offering, priceType, unit, amount, quantity, events, correction } = charge;
  const { id, href } = await desk.context.resources.create('CustomerCharge', {
    ...identity, seller: { id: seller }, ...(customer !== undefined && { customer: { id: customer } }),
    productOffering: { id: offering }, priceType, amount: wireMoney(unit, decimal(amount)), quantity, eventCount: events, date: toIso(period.end), period: spanOf(period),
    ...(correction && (correction.period.key !== period.key || decimal(amount).isNegative()) && correctionAttributes(correction, 'correctedCharge')),
  });
  await postCharge({ ...charge, seller, period }, { id, ...(href !== undefined && { href }) }, desk.context);
  return id;
}
