import type { Finding } from '@concord/errors';
import { type Decimal, decimal, isCurrency, minimumOf, readDecimal, wireMoney, zero } from '@concord/money';
import { defineResource, type ChangeContext } from '@concord/resource';
import { partnersNameTheirOwn, type PaymentMethod } from '../bank/bank-account.ts';
import type { CustomerBill } from '../bill/bill.ts';
import { consolidatedBillCanTakeIt, consolidatedBillPaid } from '../consolidation/paid-together.ts';
import { throughProvider } from '../provider/through-provider.ts';
import { paid } from './pay-bill.ts';
import { billsPaid, type Payment } from './payment.ts';

/** Money that moved (TMF676). It settles the bills that its items name. */
export const payment = defineResource<Payment>({
  name: 'Payment',
  lifecycle: { attribute: 'status', initial: 'completed', startsIn: ['pending'], transitions: { pending: ['completed', 'failed', 'undecided'], undecided: ['pending', 'completed', 'failed'] } },
  stamps: { statusDate: 'onTransition' },
  readOnly: ['unappliedAmount', 'providerAskCount', 'providerAskDate'],
  derive: withWhatIsLeft,
  rules: [amountsArePositive, currenciesAreKnown, billsCanTakeIt, consolidatedBillCanTakeIt, partnersPayForThemselves],
  consequences: [billsAreSettled],
  indexes: [['status'], ['paymentItem[].item.id'], ['relatedParty[].id'], ['correlatorId']],
  visibleTo: ({ relatedParty = [], payer }) => [...relatedParty.map(({ id }) => id), ...(payer ? [payer.id] : [])],
});

/** What its bills do not take of a payment stands to the payer's credit: more than they ask for, or paid already when it came. */
async function withWhatIsLeft(next: Payment, previous: Payment | undefined, context: ChangeContext): Promise<Payment> {
  const known = await withParties(throughProvider(next, previous), previous, context);
  if (known.status !== 'completed' || previous?.status === 'completed' || billsPaid(next).length === 0) return known;
  let left = decimal(next.totalAmount.value);
  for (const { billId, amount } of billsPaid(next)) left = left.minus(taken(await context.resources.find<CustomerBill>('CustomerBill', billId), amount));
  return left.gt(zero) ? { ...known, unappliedAmount: wireMoney(next.totalAmount.unit, left) } : known;
}

/** What a bill takes of an amount: no more than remains of it. */
const taken = (bill: CustomerBill | undefined, { value }: Payment['totalAmount']): Decimal => minimumOf(decimal(value), decimal(bill?.remainingAmount.value ?? '0'));

/** A payment of a bill is between the bill's parties, whoever typed it in. */
async function withParties(next: Payment, _previous: unknown, { resources, now }: ChangeContext): Promise<Payment> {
  const dated = { ...next, paymentDate: next.paymentDate ?? now.toISOString() };
  const [first] = billsPaid(next);
  const bill = first && !next.relatedParty ? await resources.find<CustomerBill>('CustomerBill', first.billId) : undefined;
  if (bill) return { ...dated, relatedParty: bill.relatedParty };
  const consolidated = await consolidatedBillPaid(next, resources);
  return consolidated ? { ...dated, relatedParty: [{ id: consolidated.payer.id, role: 'payer' }] } : dated;
}

function amountsArePositive({ totalAmount }: Payment): Finding[] {
  const value = readDecimal(totalAmount.value);
  if (value && !value.isZero() && !value.isNegative()) return [];
  return [{ code: 'invalidAmount', message: `${String(totalAmount.value)} is not a positive amount`, pointer: '/totalAmount/value' }];
}

/** Whatever hears of a payment works with its currency. */
export function currenciesAreKnown({ totalAmount: { unit } }: Pick<Payment, 'totalAmount'>): Finding[] {
  return isCurrency(unit) ? [] : [{ code: 'unknownCurrency', message: `${unit || 'no unit'} is not an active ISO 4217 currency`, pointer: '/totalAmount/unit' }];
}

async function billsCanTakeIt(next: Payment, previous: Payment | undefined, { resources }: ChangeContext): Promise<Finding[]> {
  if (previous) return [];
  const findings: Finding[] = [];
  for (const { billId, amount, pointer } of billsPaid(next)) {
    const bill = await resources.find<CustomerBill>('CustomerBill', billId);
    if (!bill) findings.push({ code: 'unknownBill', message: `there is no bill ${billId}`, pointer });
    else if (bill.remainingAmount.unit !== amount.unit) findings.push({ code: 'currencyMismatch', message: `bill ${billId} is in ${bill.remainingAmount.unit}, not in ${amount.unit}`, pointer });
    else if (decimal(amount.value).gt(decimal(bill.remainingAmount.value))) findings.push({ code: 'overpayment', message: `bill ${billId} has ${bill.remainingAmount.value} ${amount.unit} left to pay, not ${amount.value}`, pointer });
  }
  return findings;
}

function partnersPayForThemselves({ payer, relatedParty = [] }: Payment, previous: Payment | undefined, { caller: { party } }: ChangeContext): Finding[] {
  const payerId = relatedParty.find(({ role }) => role === 'payer')?.id ?? payer?.id;
  if (!party || previous || payerId === party) return [];
  return [{ code: 'notThePartnersToPay', message: `${party} may pay for itself, not for ${payerId ?? 'nobody'}`, pointer: '/payer' }];
}

async function billsAreSettled({ next, previous }: { next?: Payment; previous?: Payment }, { resources }: ChangeContext): Promise<void> {
  if (next?.status !== 'completed' || previous?.status === 'completed') return;
  for (const { billId, amount } of billsPaid(next)) await resources.change<CustomerBill>('CustomerBill', billId, (bill) => {
    const part = taken(bill, amount);
    return part.isZero() ? bill : paid(bill, next.id, wireMoney(amount.unit, part));
  });
}

/** How somebody pays (TMF670). */
export const paymentMethod = defineResource<PaymentMethod>({
  name: 'PaymentMethod',
  lifecycle: { attribute: 'status', initial: 'active', startsIn: ['inactive'], transitions: { active: ['inactive', 'expired'], inactive: ['active', 'expired'] } },
  stamps: { statusDate: 'onTransition' },
  rules: [partnersNameTheirOwn],
  indexes: [['relatedParty.id'], ['accountNumber']],
  refersTo: { 'relatedParty.id': ['Organization', 'Individual'], 'account[].id': ['PartyAccount', 'BillingAccount', 'SettlementAccount', 'FinancialAccount'] },
});
