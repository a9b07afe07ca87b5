import type { Consumer, ConsumerContext, Resource, ServiceEvent } from '@concord/resource';

interface SuspenseItem extends Resource {
  readonly reason: string;
  readonly state: string;
  readonly detail?: string;
  readonly creationDate?: string;
}

interface SuspenseTicket extends Resource {
  readonly status: string;
  /** Extension: records of the ticket's kind that nobody has resolved yet. */
  readonly openSuspenseItems: number;
}

const over = new Set(['resolved', 'closed', 'rejected', 'cancelled']);

/**
 * A record that no term meets is money that nobody gets. One ticket for each reason and day says so, however many records there
 * are: it is resolved with the last of them, and taken up again when more come.
 */
export const openTicketOnSuspense: Consumer = {
  name: 'openTicketOnSuspense',
  topics: ['SuspenseItemCreateEvent', 'SuspenseItemStateChangeEvent'],
  async handle(events, context) {
    const known = (events as readonly ServiceEvent<SuspenseItem>[]).filter(({ type, resource }) => type === 'SuspenseItemCreateEvent' || resource.state !== 'open');
    for (const [id, ofTicket] of Map.groupBy(known, ({ resource }) => ticketId(resource))) await count(id, ofTicket, context);
  },
};

const ticketId = ({ reason, creationDate = '' }: SuspenseItem): string => `suspense-${reason}-${creationDate.slice(0, 10)}`;

async function count(id: string, events: readonly ServiceEvent<SuspenseItem>[], { resources }: ConsumerContext): Promise<void> {
  const change = events.reduce((sum, { type }) => sum + (type === 'SuspenseItemCreateEvent' ? 1 : -1), 0);
  const [first] = events;
  if (first && !(await resources.find('TroubleTicket', id))) await open(id, first.resource, { resources });
  await resources.change<SuspenseTicket>('TroubleTicket', id, (ticket) => counted(ticket, ticket.openSuspenseItems + change));
}

async function open(id: string, { reason, detail = reason }: SuspenseItem, { resources }: Pick<ConsumerContext, 'resources'>): Promise<void> {
  await resources.create('TroubleTicket', {
    id, ticketType: 'usageInSuspense', severity: 'Major', name: `usage in suspense: ${reason}`, description: `${detail} (the first such record of the day)`, openSuspenseItems: 0,
  });
}

/** A ticket that somebody has closed stays closed. */
function counted(ticket: SuspenseTicket, openSuspenseItems: number): SuspenseTicket {
  if (openSuspenseItems === 0 && !over.has(ticket.status)) return { ...ticket, openSuspenseItems, status: 'resolved' };
  return { ...ticket, openSuspenseItems, ...(openSuspenseItems > 0 && ticket.status === 'resolved' ? { status: 'inProgress' } : {}) };
}
