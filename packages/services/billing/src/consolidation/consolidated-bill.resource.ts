import type { Finding } from '@concord/errors';
import type { DocumentParty } from '@concord/invoice';
import { defineResource, type ChangeContext } from '@concord/resource';
import type { CustomerBill } from '../bill/bill.ts';
import { nextNumber } from '../bill/write-bill.ts';
import { isOpen, openBills, payeeOf, payerOf } from '../payout/open-bills.ts';
import { taxBook } from '../tax/tax-book.ts';
import { accountTree } from './account-tree.ts';
import { type ConsolidatedBill, totalsOf } from './consolidated-bill.ts';

/** Most bills of one; what is more goes on the next. */
export const mostBills = 500;

export const consolidatedBill = defineResource<ConsolidatedBill>({
  name: 'ConsolidatedBill',
  lifecycle: { attribute: 'state', initial: 'new', transitions: { new: ['partiallyPaid', 'settled'], partiallyPaid: ['settled'] } },
  stamps: { billDate: 'onCreate' },
  readOnly: ['billNo', 'category', 'consolidatedItem', 'billedParty', 'amountDue', 'remainingAmount', 'taxExcludedAmount', 'paymentDueDate', 'billingPeriod'],
  derive: withBills,
  rules: [onlyTheOperatorConsolidates, billsAreThere, namedBillsFit],
  consequences: [billsAreTaken],
  indexes: [['state'], ['payer.id'], ['billNo'], ['settlementRun.id']],
  visibleTo: ({ payer, payee }) => [payer.id, ...(payee ? [payee.id] : [])],
});

async function withBills(next: ConsolidatedBill, previous: ConsolidatedBill | undefined, context: ChangeContext): Promise<ConsolidatedBill> {
  if (previous) return next;
  const bills = await fittingBills(next, context);
  return {
    ...next, ...totalsOf(bills, next.unit), ...(next.bill && { bill: next.bill }), category: next.payee ? 'commercialSettlement' : 'consolidatedBill',
    billNo: await nextNumber(`consolidated-${next.payer.id}`, context.transaction), billedParty: await partiesOf(next, bills, context),
  };
}

/** Open bills of the payer, and of whose accounts stand below its own, that are on no such document yet. */
async function fittingBills({ payer, payee, unit, bill: named }: ConsolidatedBill, { resources, transaction, now }: ChangeContext): Promise<readonly CustomerBill[]> {
  const tree = accountTree(transaction, now);
  const stands = async (party: string, below: string): Promise<boolean> => party === below || (await tree.standingOf(party)).top === below;
  const candidates = named ? await Promise.all(named.map(({ id }) => resources.find<CustomerBill>('CustomerBill', id))) : await openBills(payer.id, unit, transaction);
  const fitting: CustomerBill[] = [];
  for (const bill of candidates) {
    if (!bill || !isOpen(bill) || bill.consolidatedBill || bill.remainingAmount.unit !== unit) continue;
    if ((await stands(payerOf(bill), payer.id)) && (!payee || (await stands(payeeOf(bill), payee.id)))) fitting.push(bill);
  }
  return fitting.slice(0, mostBills);
}

/** All parties as they are now. */
async function partiesOf({ payer, payee }: ConsolidatedBill, bills: readonly CustomerBill[], { transaction }: ChangeContext): Promise<readonly DocumentParty[]> {
  const book = taxBook(transaction);
  const paid = new Set([...(payee ? [payee.id] : []), ...bills.map(payeeOf)]);
  const ids = new Set([payer.id, ...paid, ...bills.map(payerOf)]);
  const parties: DocumentParty[] = [];
  for (const id of ids) parties.push(await (paid.has(id) ? book.payee(id) : book.party(id)));
  return parties;
}

function onlyTheOperatorConsolidates({ payer }: ConsolidatedBill, _previous: ConsolidatedBill | undefined, { caller: { party } }: ChangeContext): Finding[] {
  return party === undefined ? [] : [{ code: 'notThePartnersToConsolidate', message: `bills of ${payer.id} are consolidated by the operator`, pointer: '/payer' }];
}

function billsAreThere({ consolidatedItem = [], payer, unit }: ConsolidatedBill): Finding[] {
  return consolidatedItem.length > 0 ? [] : [{ code: 'nothingToConsolidate', message: `${payer.id} has no such bill open in ${unit}`, pointer: '/bill' }];
}

function namedBillsFit({ bill = [], consolidatedItem = [] }: ConsolidatedBill, previous: ConsolidatedBill | undefined): Finding[] {
  if (previous) return [];
  const found = new Set(consolidatedItem.map((item) => item.bill.id));
  return bill.flatMap(({ id }, index) => (found.has(id) ? [] : [{ code: 'billDoesNotFit', message: `bill ${id} is not open in this currency, on another such document, between others, or one more than ${mostBills}`, pointer: `/bill/${index}` }]));
}

/** A bill is on one such document: of two at once the second finds it taken. */
async function billsAreTaken({ next, previous }: { readonly next?: ConsolidatedBill; readonly previous?: ConsolidatedBill }, { resources }: ChangeContext): Promise<void> {
  if (!next || previous) return;
  for (const { bill } of next.consolidatedItem ?? []) await resources.change<CustomerBill>('CustomerBill', bill.id, (current) => ({ ...current, consolidatedBill: { id: next.id } }));
}
