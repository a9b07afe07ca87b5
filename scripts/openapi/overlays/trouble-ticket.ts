import { decimal } from '../schemas.ts';
import type { Overlay } from './overlay.ts';
import { listOf, moment, object, ref, text } from './shapes.ts';

export const troubleTicketOverlay: Overlay = {
  why: 'A dispute about a settlement is about lines: which of them, how much of each, and how much of that the other side gave in to. A ticket has no place for amounts.',
  properties: {
    TroubleTicket: {
      disputedLine: listOf('DisputedLine', 'What a ticket of the type `settlementDispute` disputes.'),
      reminderDate: moment('When both sides of a dispute were reminded that its `expectedResolutionDate` is near.'),
      escalationDate: moment('When a dispute that nobody decided in time was passed on to the operator.'),
    },
    StatusChange: { author: text('Who changed the status: a party, or a person or system of the operator.') },
  },
  schemas: {
    DisputedLine: object(
      'A part of a settlement line that one party disputes: of a closed line, or of what is running of a term between two parties.',
      {
        settlementLine: ref('DisputedEntity', 'The closed line.'),
        agreement: ref('DisputedEntity', 'Of what is running: the agreement.'),
        termId: text('Of what is running: the term.'),
        payer: ref('DisputedEntity', 'Of what is running: who owes it.'),
        payee: ref('DisputedEntity', 'Of what is running: who is owed it.'),
        amount: ref('Money', 'How much of it is disputed.'),
        acceptedAmount: ref('Money', 'How much of that the other side gave in to; said when the dispute is resolved.'),
        reason: text('Why it is disputed.'),
        '@type': text('Name of the schema that describes this object.'),
      },
      ['amount'],
    ),
    DisputedEntity: object(
      'Reference to what a dispute is about.',
      { id: text('Identifier of it.'), href: text('Address of it.'), name: text('Name of it, for people.'), '@referredType': text('Type of what is referred to.'), '@type': text('Name of the schema that describes this reference.') },
      ['id'],
    ),
    Money: object('An amount in one currency.', { unit: text('The currency by its three letters.'), value: { description: 'The value itself.', ...decimal('float') } }, ['unit', 'value']),
  },
};
