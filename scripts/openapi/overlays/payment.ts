import type { Overlay } from './overlay.ts';
import { listOf, object, ref, text } from './shapes.ts';

const refundedAmount = { refundedAmount: ref('Money', 'What refunds have given back of it.') };
const relatedParty = { relatedParty: listOf('RelatedParty', 'Who paid (`payer`) whom (`payee`).') };

const asked = {
  providerAskCount: { type: 'integer', description: 'How often the payment provider was asked again what has become of it.' },
  providerAskDate: { type: 'string', format: 'date-time', description: 'When it is asked next by itself. What it has not decided after a week has the status `undecided`, until it is asked by `askProvider` or somebody who knows decides it.' },
} as const;

export const paymentOverlay: Overlay = {
  why: 'What a refund takes back must be known: a payment alone does not say which bill, record or order was paid for, and a refund may be for a part. Who pays whom decides whose books move.',
  properties: {
    Payment: { ...refundedAmount, ...asked, unappliedAmount: ref('Money', 'What the bills that it names have not taken of it: a credit of the payer.'), ...relatedParty },
    Refund: { ...asked, refundItem: listOf('RefundItem', 'What is refunded, beside or in place of the payment.'), ...relatedParty },
  },
  schemas: {
    RefundItem: object(
      'Something that is refunded, in whole or in part.',
      {
        item: ref('EntityRef', 'A payment, customer bill, usage record or product order, as its `@referredType` says.'),
        amount: ref('Money', 'How much of it; the whole refund where it is not given.'),
        whole: ref('Money', 'What was paid for it in all; set by the server where it knows.'),
        '@type': text('Name of the schema that describes this object.'),
      },
      ['item'],
    ),
  },
};
