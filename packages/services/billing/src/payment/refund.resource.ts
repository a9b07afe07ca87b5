import type { Finding } from '@concord/errors';
import { decimal, readDecimal, wireMoney, zero, type Decimal, type WireMoney } from '@concord/money';
import { defineResource, type ChangeContext, type Resource } from '@concord/resource';
import type { CustomerBill } from '../bill/bill.ts';
import { consolidatedPaid, type Payment } from './payment.ts';
import { currenciesAreKnown } from './payment.resources.ts';
import { providerChannel } from '../provider/provider-order.ts';
import { throughProvider } from '../provider/through-provider.ts';
import { type Refund, type RefundItem, resolvedItems } from './refund.ts';

/** Money that went back (TMF676): settlement takes back, in the same proportion, what every party had of it. */
export const refund = defineResource<Refund>({
  name: 'Refund',
  lifecycle: { attribute: 'status', initial: 'completed', startsIn: ['pending'], transitions: { pending: ['completed', 'failed', 'undecided'], undecided: ['pending', 'completed', 'failed'] } },
  stamps: { statusDate: 'onTransition' },
  derive: withItems,
  readOnly: ['providerAskCount', 'providerAskDate'],
  rules: [amountsArePositive, currenciesAreKnown, refundsSayOfWhat, providersRefundPayments, noMoreThanWasPaid, partnersGiveBackWhatTheyGot],
  consequences: [refundedIsRemembered],
  indexes: [['status'], ['payment.id'], ['refundItem[].item.id']],
});

async function withItems(next: Refund, previous: Refund | undefined, context: ChangeContext): Promise<Refund> {
  if (previous) return next;
  return { ...throughProvider(next, previous), refundDate: next.refundDate ?? context.now.toISOString(), refundItem: await resolvedItems(next, context) };
}

function amountsArePositive({ totalAmount, refundItem = [] }: Refund): Finding[] {
  return [totalAmount, ...refundItem.flatMap(({ amount }) => amount ?? [])].filter(({ value }) => !readDecimal(value)?.gt(zero)).map(({ value }) =>
    ({ code: 'invalidAmount', message: `${String(value)} is not a positive amount`, pointer: '/totalAmount/value' }));
}

const refundable = ['Payment', 'CustomerBill', 'Usage', 'ProductOrder'];

function refundsSayOfWhat({ refundItem = [] }: Refund, previous: Refund | undefined): Finding[] {
  if (previous) return [];
  if (refundItem.length === 0) return [{ code: 'missingReference', message: 'payment or refundItem says what is refunded', pointer: '/payment' }];
  return refundItem.filter(({ item }) => !refundable.includes(item['@referredType'])).map(({ item }) =>
    ({ code: 'notRefundable', message: `${item['@referredType']} ${item.id} is none of ${refundable.join(', ')}`, pointer: '/refundItem' }));
}

/** A provider gives back what it took, and nothing else. */
function providersRefundPayments({ payment, channel }: Refund, previous: Refund | undefined): Finding[] {
  return previous || channel?.id !== providerChannel || payment ? [] : [{ code: 'missingReference', message: 'payment says which one the provider is to give back', pointer: '/payment' }];
}

/** What billing knows of something that can be refunded in parts. */
interface Paid extends Resource {
  readonly refundedAmount?: WireMoney;
}

const kept = (item: RefundItem): 'Payment' | 'CustomerBill' | undefined => (item.item['@referredType'] === 'Payment' || item.item['@referredType'] === 'CustomerBill' ? item.item['@referredType'] : undefined);

const itemsOf = ({ refundItem = [], totalAmount }: Refund): readonly RefundItem[] => refundItem.map((item) => ({ ...item, amount: item.amount ?? totalAmount }));

async function noMoreThanWasPaid(next: Refund, previous: Refund | undefined, context: ChangeContext): Promise<Finding[]> {
  if (previous) return [];
  const findings: Finding[] = [];
  for (const item of itemsOf(next)) findings.push(...(await excess(item, context)));
  return findings;
}

async function excess(item: RefundItem, { resources }: ChangeContext): Promise<Finding[]> {
  const type = kept(item);
  if (!type) return [];
  const finding = (code: string, message: string): Finding[] => [{ code, message: `${type} ${item.item.id} ${message}`, pointer: '/totalAmount' }];
  const found = await resources.find<Paid>(type, item.item.id);
  if (!found) return finding('unknownReference', 'does not exist');
  if (type === 'Payment' && consolidatedPaid(found as Payment)) return finding('notRefundable', 'was divided among suppliers; what each of them got is refunded by itself');
  if (type === 'CustomerBill' && !item.bill) return finding('notRefundable', 'is no customer bill; what a statement states is corrected where it came from');
  const paid = type === 'Payment' ? paymentPaid(found as Payment) : billPaid(found as CustomerBill);
  if (paid.unit !== item.amount.unit) return finding('currencyMismatch', `is in ${paid.unit}, not in ${item.amount.unit}`);
  const left = paid.value.minus(decimal(found.refundedAmount?.value ?? '0'));
  return decimal(item.amount.value).gt(left) ? finding('overRefund', `has ${left.toFixed()} ${paid.unit} left to refund, not ${String(item.amount.value)}`) : [];
}

interface Exact {
  readonly unit: string;
  readonly value: Decimal;
}

const paymentPaid = ({ totalAmount, status }: Payment): Exact => ({ unit: totalAmount.unit, value: status === 'completed' ? decimal(totalAmount.value) : zero });

const billPaid = ({ amountDue, remainingAmount }: CustomerBill): Exact => ({ unit: amountDue.unit, value: decimal(amountDue.value).minus(decimal(remainingAmount.value)) });

/** A partner may give back what was paid to it; everything else is the operator's. */
async function partnersGiveBackWhatTheyGot(next: Refund, previous: Refund | undefined, { caller: { party }, resources }: ChangeContext): Promise<Finding[]> {
  if (!party || previous) return [];
  const findings: Finding[] = [];
  for (const item of itemsOf(next)) {
    const type = kept(item);
    const found = type && (await resources.find<Payment>(type, item.item.id));
    const isPayee = found?.relatedParty?.some(({ id, role }) => role === 'payee' && id === party) ?? false;
    if (!isPayee) findings.push({ code: 'notThePartnersToRefund', message: `${party} may give back what was paid to it`, pointer: '/payment' });
  }
  return findings;
}

/** The sum stands with what it is of, so that of two refunds at once each sees the other. What failed is free again. */
async function refundedIsRemembered({ next, previous }: { next?: Refund; previous?: Refund }, { resources }: ChangeContext): Promise<void> {
  const sign = next && !previous && next.status !== 'failed' ? 1 : previous && next?.status === 'failed' && previous.status !== 'failed' ? -1 : 0;
  if (!next || sign === 0) return;
  for (const item of itemsOf(next)) {
    const type = kept(item);
    if (type) await resources.change<Paid>(type, item.item.id, (paid) => ({ ...paid, refundedAmount: added(paid.refundedAmount, item.amount, sign) }));
  }
}

const added = (before: WireMoney | undefined, { unit, value }: WireMoney, sign: 1 | -1): WireMoney =>
  wireMoney(unit, decimal(before?.value ?? '0').plus(sign === 1 ? decimal(value) : decimal(value).negated()));
