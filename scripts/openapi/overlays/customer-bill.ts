import type { Overlay } from './overlay.ts';
import { flag, listOf, object, ref, text } from './shapes.ts';

/** What a tax is on, and why it is what it is. */
const taxation = {
  taxTreatment: { type: 'string', enum: ['standard', 'zeroRated', 'exempt', 'reverseCharge', 'outsideScope', 'withheld'], description: 'How the supply is taxed: at a rate, or why not.' },
  taxableAmount: ref('Money', 'The amount without tax that it is worked out from.'),
  jurisdiction: text('Country or region, by ISO 3166, whose tax it is.'),
  certificate: text('Certificate by which the supply is exempt.'),
};

export const customerBillOverlay: Overlay = {
  why: 'A bill between partners has more to say than one to a customer: which settlement run it came from, what refunds gave back, what the payer withholds, who the parties were when it was made, and for each tax what it is on and why there is none where there is none.',
  properties: {
    CustomerBill: {
      settlementRun: ref('EntityRef', 'The settlement run that the bill was made from.'),
      refundedAmount: ref('Money', 'What refunds have given back of it.'),
      withheldTaxItem: listOf('TaxItem', 'Taxes that the payer keeps back and pays to its own tax office; they lower the amount due.'),
      billedParty: listOf('BilledParty', 'Names, addresses and tax numbers of the parties as they were when the bill was made.'),
      billType: { type: 'string', enum: ['invoice', 'statement', 'creditNote', 'debitNote'], description: 'What kind of document it is: a credit note gives back more than it charges, a debit note holds corrections alone.' },
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
      relatedParty: listOf('RelatedPartyRef', 'Who supplies (`supplier`) and who is supplied (`customer`), and who owes whom.'),
    },
  },
  schemas: {
    BilledParty: object(
      'A party as a bill names it.',
      {
        id: text('Identifier of the party.'), name: text('Name of the party.'), taxNumber: text('Number under which it is registered for tax.'), country: text('Country of its seat, by ISO 3166-1.'),
        stateOrProvince: text('Region of its seat.'), city: text('City of its seat.'), postCode: text('Post code of its seat.'), street1: text('First line of its address.'), '@type': text('Name of the schema that describes this object.'),
      },
      ['id', 'name'],
    ),
  },
};
