import { periodOfKey, type SettlementPeriod } from '@concord/period';
import { sellerBooks } from '../desk/agreement-books.ts';
import { sellerCalendar, type Desk } from '../desk/rating-desk.ts';
import { rememberBilled, settledPeriod, type Settling } from '../desk/settled-periods.ts';
import { chargedTo, type TallyBucket } from '../desk/tallies.ts';
import { chargeKey, chargesOf, type ClosedBilling, notYetBilled, readChargeKey } from '../run/close-charges.ts';
import { summaryOf, takenIn } from '../run/control-totals.ts';
import { type RunRef, spanOf } from '../run/run-parts.ts';
import type { SettlementRun } from '../run/settlement-run.resource.ts';
import { scheduleRevenue } from '../recognition/schedule-revenue.ts';
import { writeCharge } from '../run/write-billing.ts';

/** What one seller charged the customer in an open period, less what was billed of it before. */
type OpenBilling = Pick<ClosedBilling, 'seller' | 'period' | 'charges'>;

/** Makes charges of what a customer was charged so far. Its periods stay open: their close charges the rest, recurring prices among it. */
export async function billCustomer(run: SettlementRun, customer: string, desk: Desk): Promise<void> {
  const { resources, now } = desk.context;
  await desk.save();
  const billings = await openBillings(customer, desk);
  const ref: RunRef = { id: run.id, ...(run.href !== undefined && { href: run.href }) };
  let before = 0;
  for (const billing of billings) before += await writeOpen(ref, billing, before, desk);
  const { controlTotal } = summaryOf(takenIn({ billings }), {});
  await resources.change<SettlementRun>('SettlementRun', run.id, (current) => ({ ...current, period: spanOfAll(billings) ?? current.period, controlTotal, lineCount: 0, positionCount: 0, state: 'completed', completionDate: now.toISOString() }));
}

async function openBillings(customer: string, desk: Desk): Promise<readonly OpenBilling[]> {
  const found: OpenBilling[] = [];
  for (const bucket of await chargedTo(customer, desk.context.transaction)) {
    const billing = desk.book.closed.get(sellerBooks(bucket.agreement))?.has(bucket.period) ? undefined : await openBilling(bucket, desk);
    if (billing && billing.charges.length > 0) found.push(billing);
  }
  return found;
}

async function openBilling({ agreement: seller, period: key, sums, customer }: TallyBucket, desk: Desk): Promise<OpenBilling> {
  const billed = await settledPeriod(sellerBooks(seller), key, desk.context.transaction);
  const own = billed && { ...billed, settled: Object.fromEntries(Object.entries(billed.settled).filter(([charge]) => readChargeKey(charge).customer === customer)) };
  const state = new Map(sums.map((tally) => [tally.key, tally]));
  return { seller, period: soFar(periodOfKey(sellerCalendar(seller, desk.book), key), desk.context.now), charges: notYetBilled(chargesOf(state), own) };
}

/** Up to now, where now is within the period. */
const soFar = (period: SettlementPeriod, now: Date): SettlementPeriod => ({ ...period, end: period.start < now.getTime() ? Math.min(period.end, now.getTime()) : period.end });

async function writeOpen(run: RunRef, billing: OpenBilling, before: number, desk: Desk): Promise<number> {
  const { seller, period } = billing;
  const settling: Settling[] = [];
  for (const [index, charge] of billing.charges.entries()) {
    const id = await writeCharge({ id: `${run.id}-charge-${before + index + 1}`, settlementRun: run }, billing, charge, desk);
    settling.push({ ...charge, key: chargeKey(charge), id });
    await scheduleRevenue({ seller, products: new Map(), timeZone: sellerCalendar(seller, desk.book).timeZone, charge, period }, id, period.end, desk);
  }
  await rememberBilled(sellerBooks(seller), period, settling, desk.context.transaction);
  return billing.charges.length;
}

function spanOfAll(billings: readonly OpenBilling[]): SettlementRun['period'] | undefined {
  const [first] = billings;
  if (!first) return undefined;
  const [start, end] = [Math.min(...billings.map(({ period }) => period.start)), Math.max(...billings.map(({ period }) => period.end))];
  return spanOf({ ...first.period, start, end });
}
