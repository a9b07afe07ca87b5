import type { Consumer, Resource } from '@concord/resource';

interface SuspenseItem extends Resource {
  readonly reason: string;
  readonly message?: string;
}

/** A record that no term meets is money that nobody gets: each opens a ticket, so that somebody looks. */
export const openTicketOnSuspense: Consumer = {
  name: 'openTicketOnSuspense',
  topics: ['SuspenseItemCreateEvent', 'SuspenseItemStateChangeEvent'],
  async handle(events, { resources }) {
    for (const { type, resource } of events) {
      if (type === 'SuspenseItemCreateEvent') await open(resource as SuspenseItem);
      else await resolve(resource);
    }

    async function open({ id, href, reason, message }: SuspenseItem): Promise<void> {
      await resources.create('TroubleTicket', {
        id: ticketId(id), ticketType: 'usageInSuspense', severity: 'Major', name: `usage in suspense: ${reason}`, description: message ?? reason,
        relatedEntity: [{ id, href, '@referredType': 'SuspenseItem', name: reason, role: 'subject' }],
      });
    }

    async function resolve({ id }: Resource): Promise<void> {
      const ticket = await resources.find('TroubleTicket', ticketId(id));
      if (ticket && ticket['status'] !== 'resolved') await resources.change('TroubleTicket', ticket.id, (current) => ({ ...current, status: 'resolved' }));
    }
  },
};

const ticketId = (suspenseItemId: string): string => `suspense-${suspenseItemId}`;
