import type { AppliedRate, CustomerBill, TaxItem } from '../bill/bill.ts';
import type { ConsolidatedBill } from '../consolidation/consolidated-bill.ts';
import { consolidatedDocument } from '../consolidation/consolidated-document.ts';
import { invoiceBetween, wholeDocument } from './invoice-of-bill.ts';

const eur = (value: number) => ({ unit: 'EUR', value });
const tax = (supplier: string, base: number): TaxItem => ({
  taxCategory: 'VAT', taxRate: 19, taxAmount: eur(base * 0.19), taxTreatment: 'standard', taxableAmount: eur(base), jurisdiction: 'DE', supplier, customer: 'other', deductible: true,
});
const bankAccount = { name: 'North', iban: 'DE89370400440532013000' };
const bill: CustomerBill = {
  'id': 'b1', '@type': 'CustomerBill', 'category': 'partnerStatement', 'billType': 'statement', 'state': 'new', 'billNo': 'north-000002', 'billDate': '2026-04-01T00:00:00Z', 'paymentDueDate': '2026-05-01T00:00:00Z', 'amountDue': eur(81), 'remainingAmount': eur(81),
  'relatedParty': [{ id: 'west', role: 'payer' }, { id: 'north', role: 'payee' }], 'taxItem': [tax('north', 100), tax('west', -19)], 'billedParty': [{ id: 'north', name: 'North', bankAccount }, { id: 'west', name: 'West' }],
};
const rate = (supplier: string, customer: string, value: number): AppliedRate => ({ id: supplier, name: 'calls', type: 'settlement', taxExcludedAmount: eur(value), relatedParty: [{ id: supplier, role: 'supplier' }, { id: customer, role: 'customer' }] });
const rates = [rate('north', 'west', 100), rate('west', 'north', -19)];
const corrected: CustomerBill = { ...bill, id: 'b0', billNo: 'north-000001' };
const note: CustomerBill = { ...bill, billType: 'creditNote', amountDue: eur(-8), taxItem: [] };

describe('a bill as a document', () => {
  it.each([
    { why: 'a statement, which says whose each tax is and where it is paid', document: () => wholeDocument({ bill, rates }), is: { kind: 'statement', due: '2026-05-01', supplier: { bankAccount }, subtotals: [{ supplier: 'north' }, { supplier: 'west' }] } },
    { why: 'a note on a statement, which nobody has to pay', document: () => wholeDocument({ bill: note, rates: [rate('north', 'west', -8)], corrected }), is: { kind: 'creditNote', due: undefined, corrects: 'north-000001' } },
    { why: 'a claim on a guarantee', document: () => wholeDocument({ bill: { ...bill, billType: 'debitNote' }, rates }), is: { kind: 'debitNote', due: '2026-05-01' } },
    { why: 'a part of a statement, which is not paid by itself', document: () => invoiceBetween({ bill, rates }, { supplier: 'north' }), is: { kind: 'selfBilledInvoice', number: 'north-000002-north-west', supplier: { bankAccount: undefined } } },
    { why: 'a part of a note, on the part that it corrects', document: () => invoiceBetween({ bill: note, rates: [rate('north', 'west', -8)], corrected }, {}), is: { kind: 'creditNote', number: 'north-000002-north-west', corrects: 'north-000001-north-west' } },
  ])('is $why', ({ document, is }) => {
    const found = document();
    expect({ ...found, due: found.due, supplier: { ...found.supplier, bankAccount: found.supplier.bankAccount } }).toMatchObject(is);
  });

  it('over several bills has each rate of tax once for a supplier', () => {
    const item = (billNo: string, base: number) => ({ bill: { id: billNo }, billNo, payer: { id: 'west' }, payee: { id: 'north' }, amountDue: eur(base * 1.19), taxExcludedAmount: eur(base), taxItem: [tax('north', base)] });
    const consolidated: ConsolidatedBill = {
      'id': 'c1', '@type': 'ConsolidatedBill', 'state': 'new', 'billNo': 'c-1', 'billDate': '2026-04-01T00:00:00Z', 'category': 'consolidatedBill', 'payer': { id: 'west' }, 'unit': 'EUR', 'amountDue': eur(107.1), 'remainingAmount': eur(107.1), 'taxExcludedAmount': eur(90),
      'consolidatedItem': [item('north-000001', 100), item('north-000002', -10)],
    };
    const subtotals = consolidatedDocument(consolidated).parts.flatMap((part) => part.subtotals);
    expect(subtotals.map(({ base, tax: amount }) => [base.toFixed(), amount.toFixed()])).toEqual([['90', '17.1']]);
  });
});
