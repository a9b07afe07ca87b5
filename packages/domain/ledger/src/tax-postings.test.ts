import { decimal } from '@concord/money';
import { addedTax, type BilledTax, journalEntry, type Posting, selfAssessedTax, withheldTax } from './index.ts';

/** A bill of the customer's to the supplier, with a tax of 20. */
const tax = (more: Partial<BilledTax> = {}): BilledTax => ({ payer: 'shop', payee: 'label', supplier: 'label', customer: 'shop', money: { unit: 'EUR', value: decimal('20') }, deductible: true, ...more });
const written = (postings: readonly Posting[]): string[] => postings.map(({ party, side, account, counterparty, amount }) => `${party} ${side} ${account}${counterparty === undefined ? '' : ` ${counterparty}`} ${amount.value}`);

it.each([
  { why: 'added: who may deduct it has it back, the supplier owes it', postings: addedTax(tax()), stands: ['shop debit taxReceivable 20', 'shop credit payable label 20', 'label debit receivable shop 20', 'label credit taxPayable 20'] },
  { why: 'added: a cost to who may not deduct it', postings: addedTax(tax({ deductible: false })), stands: ['shop debit expense 20', 'shop credit payable label 20', 'label debit receivable shop 20', 'label credit taxPayable 20'] },
  { why: 'added, in a statement where the supplier pays the net', postings: addedTax(tax({ supplier: 'shop', customer: 'label' })), stands: ['shop debit taxPayable 20', 'shop credit payable label 20', 'label debit receivable shop 20', 'label credit taxReceivable 20'] },
  { why: 'added, through a clearing party, which passes it on', postings: addedTax(tax({ payee: 'house' })), stands: ['shop debit taxReceivable 20', 'shop credit payable house 20', 'house debit receivable shop 20', 'house credit clearing 20'] },
  { why: 'and to the supplier', postings: addedTax(tax({ payer: 'house' })), stands: ['house debit clearing 20', 'house credit payable label 20', 'label debit receivable house 20', 'label credit taxPayable 20'] },
  { why: 'withheld: less is paid, and owed to the state instead', postings: withheldTax(tax()), stands: ['shop credit taxPayable 20', 'shop debit payable label 20', 'label credit receivable shop 20', 'label debit taxReceivable 20'] },
  { why: 'self-assessed: owed and had back, nobody pays more', postings: selfAssessedTax(tax()), stands: ['shop debit taxReceivable 20', 'shop credit taxPayable 20'] },
  { why: 'self-assessed by who may not deduct it', postings: selfAssessedTax(tax({ deductible: false })), stands: ['shop debit expense 20', 'shop credit taxPayable 20'] },
  { why: 'self-assessed by who is paid the net, whose supply is below zero in the bill', postings: selfAssessedTax(tax({ supplier: 'shop', customer: 'label', money: { unit: 'EUR', value: decimal('-20') } })), stands: ['label debit taxReceivable 20', 'label credit taxPayable 20'] },
])('$why', ({ postings, stands }) => {
  expect(written(postings)).toEqual(stands);
  expect(journalEntry({ id: 'e', tenant: 't', date: '2026-11-30', reference: 'r', postings }).postings).toEqual(postings);
});

it('self-assessed is in no bill between others', () => expect(selfAssessedTax(tax({ customer: 'else' }))).toEqual([]));
