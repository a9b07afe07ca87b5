import type { Finding } from '@concord/errors';
import { defineResource, type Resource } from '@concord/resource';

interface TroubleTicket extends Resource {
  readonly status: string;
  readonly resolutionDate?: string;
}

/** Something that is wrong between partners or with a customer, from acknowledgement to closure (TMF621). */
export const troubleTicket = defineResource<TroubleTicket>({
  name: 'TroubleTicket',
  lifecycle: {
    attribute: 'status',
    initial: 'acknowledged',
    transitions: {
      acknowledged: ['inProgress', 'pending', 'held', 'resolved', 'rejected', 'cancelled'],
      inProgress: ['pending', 'held', 'resolved', 'cancelled'],
      pending: ['inProgress', 'resolved', 'cancelled'],
      held: ['inProgress', 'resolved', 'cancelled'],
      resolved: ['closed', 'inProgress'],
    },
    tells: { pending: 'TroubleTicketInformationRequiredEvent', resolved: 'TroubleTicketResolvedEvent' },
  },
  stamps: { creationDate: 'onCreate', lastUpdate: 'onChange', statusChangeDate: 'onTransition' },
  derive: (next, previous, { now }) =>
    next.status === 'resolved' && previous?.status !== 'resolved' ? { ...next, resolutionDate: next.resolutionDate ?? now.toISOString() } : next,
  rules: [resolutionComesWithResolving],
  indexes: [['status'], ['ticketType'], ['relatedParty[].id']],
  binds: ({ status }) => !['acknowledged', 'rejected', 'cancelled'].includes(status),
});

function resolutionComesWithResolving({ status, resolutionDate }: TroubleTicket): Finding[] {
  if (!resolutionDate || ['resolved', 'closed', 'inProgress'].includes(status)) return [];
  return [{ code: 'notResolved', message: `a ticket that is ${status} has no resolutionDate`, pointer: '/resolutionDate' }];
}
