import type { Overlay } from './overlay.ts';
import { externalIdentifier, listOf, object, ref, text } from './shapes.ts';

const count = (description: string) => ({ type: 'integer', description });

export const cdrTransactionOverlay: Overlay = {
  why: 'A detail record must be recognised when it comes twice, must say how much was used, and its sender must learn what became of it. The published records have no identifier, their characteristics no value, and a transaction no totals.',
  properties: {
    CdrTransaction: {
      sender: ref('CdrSender', 'The partner that sent the transaction, and alone among partners may change it or take it back; absent where the operator did.'),
      controlTotal: ref('CdrTotal', 'What became of its records: received = accepted + duplicate + rejected + suspended.'),
      quantity: listOf('CdrQuantity', 'What the records that were taken in come to, by characteristic and unit.'),
      reject: listOf('CdrReject', 'The records that had no effect, each with its reason.'),
    },
    Cdr: {
      externalIdentifier: listOf('ExternalIdentifier', 'Identifiers that the record has where it comes from; with the owner they tell a duplicate from a new record, and which record is corrected or withdrawn.'),
      productOffering: ref('UsedRef', 'Offering that was used; it decides which items of an agreement the record meets.'),
      usageSpecification: ref('UsedRef', 'Specification that says which characteristics the record has.'),
      usage: ref('UsedRef', 'Usage record (TMF635) that it became, corrected or withdrew.'),
    },
    CdrCharacteristic: {
      value: { description: 'Value of the characteristic: text, number, truth value, or an object.' },
      unitOfMeasure: text('Unit in which the value is counted.'),
    },
  },
  schemas: {
    ExternalIdentifier: externalIdentifier,
    CdrSender: object('Reference to a partner.', { id: text('Identifier of the partner.') }, ['id']),
    UsedRef: object('Reference to what belongs to a record.', { id: text('Identifier of it.'), href: text('Address of it.'), name: text('Name of it, for people.'), '@type': text('Name of the schema that describes this reference.'), '@referredType': text('Type of what is referred to.') }, ['id']),
    CdrTotal: object('What became of the records of a transaction.', {
      received: count('Records that came.'),
      accepted: count('Records that were taken in.'),
      duplicate: count('Records that their source had sent before.'),
      rejected: count('Records that could not be taken in.'),
      suspended: count('Records that were taken in and wait in suspense.'),
    }, ['received', 'accepted', 'duplicate', 'rejected', 'suspended']),
    CdrQuantity: object('How much of something records come to.', { name: text('Name of the characteristic.'), units: text('Unit in which it is counted.'), amount: { description: 'The sum.', anyOf: [{ type: 'number' }, { type: 'string' }] } }, ['name', 'units', 'amount']),
    CdrReject: object('A record that had no effect.', { item: text('Item of the transaction.'), position: count('Place of the record in its item, from 0.'), code: text('Reason for programs.'), reason: text('Reason for people.') }, ['item', 'position', 'code', 'reason']),
  },
};
