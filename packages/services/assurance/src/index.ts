import { copyCollection, defineService } from '@concord/resource';
import { deadlineFollower, disputeDeadlines } from './dispute/dispute-deadlines.ts';
import { openTicketOnDifference } from './open-ticket-on-difference.ts';
import { openTicketOnSuspense } from './open-ticket-on-suspense.ts';
import { ticketViews } from './ticket-views.ts';
import { troubleTicketSpecification } from './trouble-ticket-specification.resource.ts';
import { troubleTicket } from './trouble-ticket.resource.ts';

/** What went wrong, and who looks after it. */
export const assuranceService = defineService({
  name: 'assurance',
  apis: [
    { document: 'TMF621-TroubleTicket-v4', resources: [troubleTicket] },
    { document: 'TMF621-TroubleTicket-v5', resources: [troubleTicketSpecification], views: ticketViews },
  ],
  collections: [{ name: copyCollection('SettlementLine'), packed: true }],
  copies: ['SettlementLine', 'Agreement'],
  consumers: [openTicketOnDifference, openTicketOnSuspense, deadlineFollower],
  tasks: [disputeDeadlines],
});
