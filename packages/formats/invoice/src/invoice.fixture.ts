import { decimal, hundred, round, sumOf, zero } from '@concord/money';
import type { DocumentSubtotal, DocumentTax, InvoiceDocument } from './index.ts';

export const standard: DocumentTax = { taxCategory: 'VAT', treatment: 'standard', percent: decimal('19') };
export const reduced: DocumentTax = { taxCategory: 'VAT', treatment: 'standard', percent: decimal('7') };
export const reverseCharge: DocumentTax = { taxCategory: 'VAT', treatment: 'reverseCharge', percent: zero };
export const outside: DocumentTax = { taxCategory: 'VAT', treatment: 'outsideScope', percent: zero };
export const exempt: DocumentTax = { taxCategory: 'VAT', treatment: 'exempt', percent: zero, certificate: 'C-7' };

const supplier = { id: 'northern', name: 'Northern Networks GmbH', taxNumber: 'DE136695976', country: 'DE', city: 'Hamburg', postCode: '20095', street1: 'Jungfernstieg 1' };
const customer = { id: 'western', name: 'Western Telecom & Co <SA>', taxNumber: 'FR40303265045', country: 'FR', city: 'Paris', postCode: '75001', street1: '1 rue de Rivoli' };

export interface Position {
  readonly name: string;
  readonly amount: string;
  readonly tax?: DocumentTax;
}

/** A document of these positions between the same two parties, with its taxes worked out. */
export function given(positions: readonly Position[], more: Partial<InvoiceDocument> = {}): InvoiceDocument {
  const lines = positions.map(({ name, amount, tax }) => ({ name, amount: decimal(amount), from: '2026-03-01', to: '2026-03-31', taxes: tax ? [tax] : [] }));
  const groups = Map.groupBy(lines.flatMap(({ taxes, amount }) => taxes.map((tax) => ({ tax, amount }))), ({ tax }) => tax);
  const subtotals = [...groups].map(([tax, of]): DocumentSubtotal => {
    const base = sumOf(of.map(({ amount }) => amount));
    return { ...tax, base, tax: round(base.times(tax.percent).dividedBy(hundred), 2, 'halfUp') };
  });
  return {
    kind: 'invoice', number: 'northern-000042', issued: '2026-04-01', due: '2026-05-01', from: '2026-03-01', to: '2026-03-31', currency: 'EUR', supplier, customer, lines, subtotals,
    net: sumOf(lines.map(({ amount }) => amount)), tax: sumOf(subtotals.map(({ tax }) => tax)), withheld: zero, notes: [], ...more,
  };
}
