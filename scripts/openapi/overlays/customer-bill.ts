import type { Overlay } from './overlay.ts';
import type { Operation, Parameter, Reference, Response } from '../openapi.ts';
import { pathParameter } from '../parameters.ts';
import { flag, listOf, moment, object, ref, text } from './shapes.ts';

/** What a tax is on, and why it is what it is. */
const taxation = {
  taxTreatment: { type: 'string', enum: ['standard', 'zeroRated', 'exempt', 'reverseCharge', 'outsideScope', 'withheld'], description: 'How the supply is taxed: at a rate, or why not.' },
  taxableAmount: ref('Money', 'The amount without tax that it is worked out from.'),
  jurisdiction: text('Country or region, by ISO 3166, whose tax it is.'),
  certificate: text('Certificate by which the supply is exempt.'),
};

const asked = (name: string, description: string, values?: readonly string[]): Parameter => ({ name, in: 'query', description, schema: { type: 'string', ...(values && { enum: values }) } });
const file: { readonly type: 'string'; readonly format: string } = { type: 'string', format: 'binary' };
const refusals = Object.fromEntries(['400', '401', '403', '404', '409', '500'].map((code): [string, Response | Reference] => [code, { $ref: `#/components/responses/Error${code}` }]));

const document: Operation = {
  operationId: 'retrieveCustomerBillDocument',
  summary: 'Retrieve the document of a bill',
  description: 'Answers a bill as a file: the one that `format` names, else the first that the header Accept knows, else HTML. UBL is an invoice between one supplier and one customer; of a statement over several the two are named.',
  tags: ['customerBill'],
  'x-concord-action': 'retrieve',
  'x-concord-resource': 'CustomerBill',
  parameters: [
    pathParameter('id'), asked('format', 'Form of the document.', ['html', 'pdf', 'csv', 'json', 'ubl']),
    asked('supplier', 'Of a statement over several supplies: whose alone.'), asked('customer', 'Of a statement over several supplies: to whom alone.'),
  ],
  responses: {
    200: { description: 'The document.', content: Object.fromEntries(['text/html', 'application/pdf', 'text/csv', 'application/json', 'application/xml'].map((type) => [type, { schema: type === 'application/json' ? { type: 'object' } : file }])) },
    ...refusals,
  },
};

const overlayWith = (relatedParty: string): Overlay => ({
  why: 'A bill between partners has more to say than one to a customer: which settlement run it came from, what refunds gave back, what the payer withholds, who the parties were when it was made, what came of a bill that was asked for, and for each tax what it is on and why there is none where there is none. People and their programs want it as a file.',
  reads: { '/customerBill/{id}/document': document },
  properties: {
    CustomerBill: {
      settlementRun: ref('EntityRef', 'The settlement run that the bill was made from.'),
      settlementPosition: ref('EntityRef', 'The net position that a statement is over.'),
      waitsFor: listOf('EntityRef', 'Customer bills that have to be paid before it is.'),
      guarantor: ref('EntityRef', 'Party that pays it when the payer does not.'),
      guaranteeDueDate: moment('When its guarantor is asked by itself, where the agreement says days of grace.'),
      guaranteeClaim: ref('EntityRef', 'The bill by which its guarantor was asked to pay it.'),
      guaranteedBill: ref('EntityRef', 'Of a claim on a guarantee: the bill that was not paid.'),
      guaranteedParty: ref('EntityRef', 'Of the bill to a guarantor: who did not pay.'),
      disputedAmount: ref('Money', 'What is disputed of it (TMF621) and not paid out until that is decided.'),
      correctedBill: ref('EntityRef', 'The bill that a note corrects.'),
      appliedCreditNote: listOf('AppliedCreditNote', 'Credit notes that were used for it, or what a credit note was used for.'),
      consolidatedBill: ref('EntityRef', 'The document by which it is paid together with others.'),
      payoutBatch: ref('EntityRef', 'The payout that it is part of.'),
      refundedAmount: ref('Money', 'What refunds have given back of it; of a credit note, what they had paid out of it before it was written.'),
      withheldTaxItem: listOf('TaxItem', 'Taxes that the payer keeps back and pays to its own tax office; they lower the amount due.'),
      billedParty: listOf('BilledParty', 'Names, addresses and tax numbers of the parties, and the account of who is paid, as they were when the bill was made.'),
      billType: { type: 'string', enum: ['invoice', 'statement', 'creditNote', 'debitNote'], description: 'What kind of document it is: a credit note gives back more than it charges, a debit note holds corrections alone.' },
    },
    CustomerBillOnDemand: {
      furtherBill: listOf('EntityRef', 'The other bills, where the customer owes more than one seller or in more than one currency.'),
      stateReason: text('Why there is no bill.'),
    },
    TaxItem: {
      ...taxation,
      supplier: text('Id of the party that supplies.'),
      customer: text('Id of the party that is supplied.'),
      selfAssessedAmount: ref('Money', 'Of a reverse charge: what the customer accounts for itself.'),
      deductible: flag('Whether the customer is a business, which may deduct it.'),
    },
    AppliedBillingTaxRate: taxation,
    AppliedCustomerBillingRate: {
      serviceCategory: text('What was supplied, as tax rates tell services apart.'),
      relatedParty: listOf(relatedParty, 'Who supplies (`supplier`) and who is supplied (`customer`), and who owes whom.'),
    },
  },
  schemas: {
    AppliedCreditNote: object('So much of a credit note that was used for a bill.', { appliedAmount: ref('Money', 'How much of it was used.'), creditNote: ref('EntityRef', 'The credit note.'), '@type': text('Name of the schema that describes this object.') }, ['appliedAmount', 'creditNote']),
    BilledAccount: object('A bank account as a bill names it.', { name: text('Whose account it is.'), iban: text('Its number (IBAN).'), bic: text('Its bank (BIC).'), '@type': text('Name of the schema that describes this object.') }, ['name', 'iban']),
    BilledParty: object(
      'A party as a bill names it.',
      {
        id: text('Identifier of the party.'), name: text('Name of the party.'), taxNumber: text('Number under which it is registered for tax.'), country: text('Country of its seat, by ISO 3166-1.'),
        stateOrProvince: text('Region of its seat.'), city: text('City of its seat.'), postCode: text('Post code of its seat.'), street1: text('First line of its address.'),
        bankAccount: ref('BilledAccount', 'Where it is paid, of who is owed.'), '@type': text('Name of the schema that describes this object.'),
      },
      ['id', 'name'],
    ),
  },
});

export const customerBillOverlay = overlayWith('RelatedPartyRef');
export const customerBillV5Overlay = overlayWith('RelatedPartyRefOrPartyRoleRef');
