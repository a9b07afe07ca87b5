import type { Consumer, Resource, ResourceWriter } from '@concord/resource';

interface SuspenseItem extends Resource {
  readonly reason: string;
  readonly state: string;
  readonly detail?: string;
}

/** A record that no term meets is money that nobody gets: each opens a ticket, so that somebody looks. */
export const openTicketOnSuspense: Consumer = {
  name: 'openTicketOnSuspense',
  topics: ['SuspenseItemCreateEvent', 'SuspenseItemStateChangeEvent'],
  async handle(events, { resources }) {
    for (const { type, resource } of events) {
      const item = resource as SuspenseItem;
      if (type === 'SuspenseItemCreateEvent') await open(item, resources);
      else if (item.state !== 'open') await resolve(item, resources);
    }
  },
};

async function open({ id, href, reason, detail }: SuspenseItem, resources: ResourceWriter): Promise<void> {
  await resources.create('TroubleTicket', {
    id: ticketId(id), ticketType: 'usageInSuspense', severity: 'Major', name: `usage in suspense: ${reason}`, description: detail ?? reason,
    relatedEntity: [{ id, href, '@referredType': 'SuspenseItem', name: reason, role: 'subject' }],
  });
}

async function resolve({ id }: Resource, resources: ResourceWriter): Promise<void> {
  const ticket = await resources.find('TroubleTicket', ticketId(id));
  if (ticket?.status === 'acknowledged') await resources.change('TroubleTicket', ticket.id, (current) => ({ ...current, status: 'resolved' }));
}

const ticketId = (suspenseItemId: string): string => `suspense-${suspenseItemId}`;
