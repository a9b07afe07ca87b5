import { decimal, one, stored, sumOf, type Decimal } from '@concord/money';
import { periodOf } from '@concord/period';
import { everything, type Predicate } from '@concord/storage-port';
import { accept } from './accept-event.ts';
import { paymentEvent, type RefundItem, type RefundResource } from '../desk/commercial-events.ts';
import { type LoggedEvent, ofSource, standing } from '../desk/event-log.ts';
import { realiseRefund } from '../exchange/realise-differences.ts';
import { postRefund } from '../ledger/post-ledger.ts';
import { type Desk, sellerCalendar } from '../desk/rating-desk.ts';
import type { CustomerCharge } from '../settlement.resources.ts';
import { takeBack } from './take-back.ts';

/**
 * Money went back: what was paid for is taken back in the same proportion, for every party that had a part in it, at the terms
 * of its time. The refund itself is an event as well, for terms that react to refunds.
 */
export async function takeRefund(refund: RefundResource, desk: Desk): Promise<void> {
  for (const item of refund.refundItem ?? []) {
    const events = item.bill ? await billed(item.bill, desk) : standing(await desk.log.list(ofSource(`${item.item['@referredType']}/${item.item.id}`)));
    const part = partOf(item, events);
    for (const event of events) await takeBack(event, part, `Refund/${refund.id}`, desk);
  }
  const event = paymentEvent({ ...refund, paymentDate: refund.refundDate ?? desk.context.now.toISOString() });
  const source = `Refund/${refund.id}`;
  await accept({ ...event, kind: 'refund' }, { id: source, source }, desk);
  await postRefund(refund, desk.context);
  await realiseRefund(refund, desk.context);
}

const isEqual = (path: string, value: string): Predicate => ({ op: 'eq', path, value });

/** What the customer's charges of a run stand on, and all else that the same events brought about. */
async function billed({ settlementRun, payer, payee }: NonNullable<RefundItem['bill']>, desk: Desk): Promise<readonly LoggedEvent[]> {
  const ofBill: Predicate = { op: 'and', of: [isEqual('settlementRun.id', settlementRun.id), isEqual('customer.id', payer.id), isEqual('seller.id', payee.id)] };
  const billedCharges = await everything<CustomerCharge>('customerCharge', desk.context.transaction, ofBill);
  const calendar = sellerCalendar(payee.id, desk.book);
  const periods = new Set(billedCharges.map(({ period }) => periodOf(calendar, Date.parse(period.startDateTime)).key));
  const charged = await desk.log.list({ op: 'and', of: [isEqual('charges[].customer', payer.id), isEqual('charges[].seller', payee.id)] });
  const occurrences = new Set(charged.filter(({ charges }) => charges.some(({ period }) => periods.has(period))).map(({ occurrence }) => occurrence));
  return occurrences.size === 0 ? [] : standing(await desk.log.list({ op: 'in', path: 'occurrence', values: [...occurrences] }));
}

/** The refunded part of what was paid: of what the item says was paid, or else of what the customer was charged. */
function partOf({ amount, whole }: RefundItem, events: readonly LoggedEvent[]): Decimal {
  if (!amount) return one;
  const charged = events.flatMap(({ charges }) => charges).filter(({ unit }) => unit === amount.unit).map((charge) => stored(charge.amount));
  const paid = whole ? decimal(whole.value) : sumOf(charged);
  return paid.isZero() ? one : decimal(amount.value).dividedBy(paid);
}
